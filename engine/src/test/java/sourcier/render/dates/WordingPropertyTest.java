package sourcier.render.dates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.model.edtf.EdtfTexts;

/** What must hold of the words of every date, tried on generated ones. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class WordingPropertyTest {

    /** Missing contraction or elision, the wrong preposition, and doubled words. */
    private static final List<Pattern> BAD_FRENCH = patterns(
            "\\b(de|à) les? ", "\\bde (avril|août|octobre|été|un)", "\\b(le|la) (avril|août|octobre|été|automne|hiver)",
            "\\bd’(\\d|[bcdfgjklmnpqrstvwxz])", "\\ben (le|la|les|un|une) ",
            "\\b(au|du|le) (janvier|avril|mai|août)\\b",
            "\\b1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b",
            "\\b(\\p{L}+) \\1\\b", "jusqu’[^àae]", "['\"]");
    private static final List<Pattern> BAD_ENGLISH = patterns(
            "\\b(\\p{L}+) \\1\\b", "\\b(on|in) (around|between|about|the date)", "\\bin \\d{1,2} \\p{Lu}\\p{Ll}",
            "\\bon (\\d{3}|\\p{Lu}\\p{Ll})", "\\d(st|nd|rd|th) \\p{Lu}");

    @Provide
    Arbitrary<String> valid() {
        return EdtfTexts.any();
    }

    @Property(seed = "20261122")
    void frenchIsWellFormed(@ForAll("valid") String text) throws EdtfException {
        check(EdtfWording.forLanguage("fr"), Edtf.parse(text), BAD_FRENCH);
    }

    @Property(seed = "20261122")
    void englishIsWellFormed(@ForAll("valid") String text) throws EdtfException {
        check(EdtfWording.forLanguage("en"), Edtf.parse(text), BAD_ENGLISH);
    }

    @Property(seed = "20261122")
    void anOpenEndIsNeverSaidAsAnUnknownOne(@ForAll("single") String date) throws EdtfException {
        Edtf open = Edtf.parse(date + "/..");
        Edtf unknown = Edtf.parse(date + "/");
        for (EdtfWording wording : List.of(EdtfWording.forLanguage("fr"), EdtfWording.forLanguage("en"))) {
            assertNotEquals(wording.label(open), wording.label(unknown));
            assertNotEquals(wording.inSentence(open), wording.inSentence(unknown));
            assertNotEquals(wording.shortLabel(open), wording.shortLabel(unknown));
        }
    }

    @Provide
    Arbitrary<String> single() {
        return EdtfTexts.single();
    }

    private static void check(EdtfWording wording, Edtf date, List<Pattern> bad) {
        for (String words : List.of(wording.label(date), wording.inSentence(date), wording.shortLabel(date))) {
            assertTrue(words.equals(words.strip()) && !words.isEmpty() && !words.contains("  "), words);
            assertFalse(words.contains(") ("), words);
            for (Pattern pattern : bad) {
                assertFalse(pattern.matcher(words).find(), () -> date.text() + ": " + words + " has " + pattern);
            }
        }
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)).toList();
    }
}
