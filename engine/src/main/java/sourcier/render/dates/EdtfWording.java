package sourcier.render.dates;

import java.util.Locale;
import sourcier.model.edtf.Edtf;

/**
 * Says a date in one language. All cases stand in the published table {@code engine/src/test/resources/spec/edtf.md}.
 *
 * <pre>{@code
 * EdtfWording french = EdtfWording.forLanguage("fr");
 * french.label(Edtf.parse("2024-11-04~"));      // vers le 4 novembre 2024
 * french.inSentence(Edtf.parse("2024-12-23?")); // peut-être le 23 décembre 2024
 * french.shortLabel(Edtf.parse("2024-12-23"));  // 23 déc. 2024
 * }</pre>
 *
 * <p>The system, the same in every language:
 * <ul>
 *   <li>approximate ({@code ~}) is an adverb before the date: "vers", "around";
 *   <li>uncertain ({@code ?}) is a note after a label, "(date incertaine)", and an adverb in a sentence, "peut-être";
 *   <li>doubt on some parts only, or on one end of an interval, is said right after what it is about;
 *   <li>an open end is "en cours", an unknown end "fin inconnue": never the same words.
 * </ul>
 *
 * <p>The result is plain text with ordinary spaces and "1er" in plain letters: non-breaking spaces and superscripts
 * are the work of the typography pass. Names of months are constants, so that no JVM or locale setting changes a
 * byte.
 */
public sealed interface EdtfWording permits FrenchWording, EnglishWording, IsoWording {

    /** The date alone, as in a list or a table cell: a noun without article where there is one ("23 décembre 2024"). */
    String label(Edtf date);

    /** The date as an adverb after a verb: "le 23 décembre 2024", "en décembre 2024", "du 8 au 13 octobre 2024". */
    String inSentence(Edtf date);

    /** The date in as few characters as can be read without a key, for chart axes: "23 déc. 2024", "v. 4 nov. 2024". */
    String shortLabel(Edtf date);

    /**
     * The wording for a language tag.
     *
     * @param language BCP 47 tag
     * @return the words of French or English, whatever the region; for any other language dates as ISO 8601-2 writes them. To
     *     add one, write its class and its columns in the table
     */
    static EdtfWording forLanguage(String language) {
        return of(Locale.forLanguageTag(language));
    }

    /** The wording for the language of a locale; country and variant make no difference. */
    static EdtfWording of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> new FrenchWording();
            case "en" -> new EnglishWording();
            default -> new IsoWording();
        };
    }
}
