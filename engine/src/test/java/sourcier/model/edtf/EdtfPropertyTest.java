package sourcier.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every EDTF text, tried on generated ones. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EdtfPropertyTest {

    @Provide
    Arbitrary<String> valid() {
        return EdtfTexts.any();
    }

    @Provide
    Arbitrary<String> plain() {
        return EdtfTexts.plain();
    }

    /** Texts of the characters of EDTF, near misses, and valid texts with one character changed. */
    @Provide
    Arbitrary<String> wild() {
        Arbitrary<String> noise = Arbitraries.strings().withChars("0123456789XYESTWPxyu?~%-/.,[]{} é–").ofMaxLength(24);
        Arbitrary<String> changed = EdtfTexts.any().flatMap(text -> Arbitraries.integers().between(0, text.length())
                .flatMap(at -> noise.map(part -> text.substring(0, at) + part.substring(0, Math.min(2, part.length()))
                        + text.substring(Math.min(text.length(), at + 1)))));
        return Arbitraries.oneOf(noise, changed, Arbitraries.strings().ofMaxLength(12));
    }

    @Property(seed = "20261122")
    void theTextStaysAsWritten(@ForAll("valid") String text) throws EdtfException {
        assertEquals(text, Edtf.parse(text).text());
    }

    @Property(seed = "20261122")
    void theEarliestDayIsNotAfterTheLatest(@ForAll("valid") String text) throws EdtfException {
        Edtf date = Edtf.parse(text);
        LocalDate latest = date.latest().orElse(LocalDate.MAX);
        assertFalse(date.earliest().orElse(LocalDate.MIN).isAfter(latest));
    }

    @Property(seed = "20261122", tries = 5000)
    void anyTextIsReadOrRefusedWithAPlaceInsideIt(@ForAll("wild") String text) {
        try {
            assertEquals(text, Edtf.parse(text).text());
        } catch (EdtfException refusal) {
            assertTrue(refusal.offset() >= 0 && refusal.length() >= 0);
            assertTrue(refusal.offset() + refusal.length() <= text.length(), refusal.getMessage());
            refusal.repair().ifPresent(EdtfPropertyTest::assertValid);
        }
    }

    @Property(seed = "20261122")
    void unknownDigitsOnlyWidenTheBounds(@ForAll("plain") String text, @ForAll @IntRange(max = 255) int bits)
            throws EdtfException {
        Edtf exact = Edtf.parse(text);
        Edtf masked = Edtf.parse(EdtfTexts.mask(text, bits));
        assertFalse(masked.earliest().orElse(LocalDate.MIN).isAfter(exact.earliest().orElseThrow()));
        assertFalse(masked.latest().orElse(LocalDate.MAX).isBefore(exact.latest().orElseThrow()));
    }

    @Property(seed = "20261122")
    void theOrderIsTotal(@ForAll("valid") String one, @ForAll("valid") String two, @ForAll("valid") String three)
            throws EdtfException {
        EdtfSortKey a = Edtf.parse(one).sortKey();
        EdtfSortKey b = Edtf.parse(two).sortKey();
        EdtfSortKey c = Edtf.parse(three).sortKey();
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(one.equals(two), a.compareTo(b) == 0);
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property(seed = "20261122")
    void surelyBeforeAgreesWithTheOrder(@ForAll("valid") String one, @ForAll("valid") String two) throws EdtfException {
        Edtf a = Edtf.parse(one);
        Edtf b = Edtf.parse(two);
        assertFalse(a.surelyBefore(a));
        if (a.surelyBefore(b)) {
            assertFalse(b.surelyBefore(a));
            assertTrue(a.sortKey().compareTo(b.sortKey()) < 0);
        }
    }

    private static void assertValid(String repair) {
        try {
            Edtf.parse(repair);
        } catch (EdtfException invalid) {
            throw new AssertionError("repair is not valid: " + repair, invalid);
        }
    }
}
