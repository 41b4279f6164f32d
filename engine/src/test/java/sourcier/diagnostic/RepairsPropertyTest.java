package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sourcier.source.SourceFile;

/** Repairs change the characters they name and no other, whatever edits rules come up with. */
class RepairsPropertyTest {
    private static final String TEXT = "---\r\ntitle: Le feu\t\r\n---\nÀ l'île  \r\n\uD83D\uDCA1 fin";
    private final SourceFile file = SourceFile.of("a.md", TEXT);

    /** Where an edit begins, how long it is, and what it puts there. */
    private record Wish(int at, int length, String replacement) {}

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(Arbitraries.integers().between(0, TEXT.length()), Arbitraries.integers().between(0, 6),
                        Arbitraries.of("", "x", "\n", "yz")).as(Wish::new).list().ofMaxSize(12);
    }

    @Property(seed = "20261122", tries = 2000)
    void whatNoEditNamesStaysAsItIs(@ForAll("wishes") List<Wish> wishes) {
        List<Diagnostic> found = new ArrayList<>();
        for (Wish wish : wishes) {
            found.add(Diagnostic.of(Code.FIL_010, file.span(wish.at, 1))
                    .repair(List.of(new Edit(file.span(wish.at, wish.length), wish.replacement))));
        }
        Repairs repairs = Repairs.of(found, any -> true);
        List<Edit> edits = repairs.mended().stream().flatMap(one -> one.repair().stream())
                .sorted((a, b) -> file.offset(a.span()) - file.offset(b.span())).toList();
        StringBuilder expected = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            int start = file.offset(edit.span());
            assertTrue(start >= at, "two edits share a character");
            expected.append(TEXT, at, start).append(edit.replacement());
            at = Math.min(TEXT.length(), start + edit.span().length());
        }
        expected.append(TEXT.substring(at));
        assertEquals(expected.toString(), repairs.texts().getOrDefault("a.md", TEXT));
    }

    @Example
    void aRepairIsTakenWholeOrNotAtAll() {
        Diagnostic first = fix(new Edit(file.span(0, 2), "x"));
        Diagnostic half = fix(new Edit(file.span(1, 2), "y"), new Edit(file.span(8, 1), "z"));
        Diagnostic other = fix(new Edit(file.span(8, 1), "w"));
        Repairs repairs = Repairs.of(List.of(first, half, other), any -> true);
        assertEquals(List.of(first, other), repairs.mended());
        assertEquals(Map.of("a.md", "x" + TEXT.substring(2, 8) + "w" + TEXT.substring(9)), repairs.texts());
    }

    @Example
    void whatMayNotBeChangedOrChangesNothingIsLeft() {
        assertEquals(List.of(), Repairs.of(List.of(fix(new Edit(file.span(0, 1), "x"))), any -> false).mended());
        assertEquals(List.of(), Repairs.of(List.of(fix(new Edit(file.span(0, 1), "-"))), any -> true).mended());
    }

    private Diagnostic fix(Edit... edits) {
        return Diagnostic.of(Code.FIL_010, edits[0].span()).repair(List.of(edits));
    }
}
