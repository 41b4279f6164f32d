package sourcier.render.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Claim;
import sourcier.model.Figure;
import sourcier.model.Hedge;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.Standing;
import sourcier.source.SourceFile;

/** Claims on how many ships the lamp guided, by date; whose figures disagree is written in them. */
class FigureGroupTest {
    private static final SourceFile FILE = SourceFile.of("made-up.md", "made up\n");

    private static Ref ref(String id) {
        return new Ref(id, FILE.span(0, 0));
    }

    /** A claim that at least {@code min} ships were guided and at most {@code max}; either may be null. */
    private static Claim claim(String id, Integer min, Integer max, String... against) {
        Quantity ships = new Quantity(number(min), number(max), "pieces", false);
        return new Claim(id, id, id, ref("speaker-of-" + id.charAt(0)), List.of(), Hedge.INDICATIVE, null, Standing.UNVERIFIED, "",
                new Figure(ref("ships"), ships, null), List.of(), Arrays.stream(against).map(FigureGroupTest::ref).toList(),
                List.of(), null, null);
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void rivalsStandTogetherWhereTheFirstOfThemWould() {
        FigureGroup group = FigureGroup.of("ships", List.of(
                claim("a1", 10, 10), claim("b1", 20, 20, "c1"), claim("a2", 25, 25), claim("c1", 30, 30, "b1"), claim("a3", 40, 40)));
        assertEquals(List.of("a1", "b1", "c1", "a2", "a3"), ids(group.claims()));
        assertEquals(1, group.rivals().size());
        assertEquals(List.of("b1", "c1"), ids(group.rivals().get(0).claims()));
        assertNull(group.rivalsOf(group.claims().get(0)));
        assertEquals(group.rivals().get(0), group.rivalsOf(group.claims().get(2)));
    }

    @Test
    void rivalsOfARivalAreRivals() {
        FigureGroup group = FigureGroup.of("ships", List.of(
                claim("a1", 40, 40, "b1"), claim("b1", 30, 30, "a1", "c1"), claim("c1", 40, 40, "b1")));
        assertEquals(List.of("a1", "b1", "c1"), ids(group.rivals().get(0).claims()));
        assertEquals(List.of("b1"), ids(group.against(group.claims().get(0))));
        assertEquals(List.of("a1", "c1"), ids(group.against(group.claims().get(1))));
    }

    @Test
    void claimsOnOtherSubjectsStayOut() {
        FigureGroup group = FigureGroup.of("ships", List.of(claim("a1", 40, 40, "lamps-elsewhere"), claim("b1", 30, 30)));
        assertTrue(group.rivals().isEmpty());
        assertTrue(group.against(group.claims().get(0)).isEmpty());
    }

    @Test
    void countsSpeakersNotClaims() {
        assertEquals(2, FigureGroup.of("ships", List.of(claim("a1", 1, 1), claim("a2", 2, 2), claim("b1", 3, 3))).getSpeakers());
    }

    @Test
    void theGapGoesFromTheLowestBoundToTheHighest() {
        Rivals rivals = FigureGroup.of("ships", List.of(
                claim("a1", 20, 30, "b1"), claim("b1", 50, null, "a1", "c1"), claim("c1", null, 10, "b1"))).rivals().get(0);
        assertEquals(BigDecimal.TEN, rivals.lowest().max());
        assertEquals(BigDecimal.valueOf(50), rivals.highest().min());
        assertTrue(rivals.highest().isAtLeast());
    }

    @Test
    void atLeastReachesHigherThanTheSameNumber() {
        Rivals rivals = FigureGroup.of("ships", List.of(
                claim("a1", 50, 50, "c1"), claim("b1", 50, null, "c1"), claim("c1", 10, 10, "a1", "b1"))).rivals().get(0);
        assertTrue(rivals.highest().isAtLeast());
    }
}
