package sourcier.render.typography;

/**
 * The spaces of French, after the usage of the Imprimerie nationale: narrow before {@code ; ! ?} and between groups of three
 * digits, of full width before {@code :}, inside « » and between things that must not part at the end of a line. A space
 * that nobody wrote is not added, and one that is there already as U+00A0 or U+202F stays as it is.
 */
final class FrenchTypography extends SpaceRules {
    private static final String MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
            + "|janv\\.|févr\\.|avr\\.|juill?\\.|sept\\.|oct\\.|nov\\.|déc\\.";
    private static final String UNITS = "%|‰|€|\\$|°C|mm|cm|m[²³]?|km[²³]?|km/h|g|kg|t|ha|h|min|millions?|milliards?";
    /** Neither in a word nor in a longer number. */
    private static final String ALONE = "(?<![\\p{L}\\d])";

    private static final String[] NARROW = {
        "(?=[;!?])",
        // Groups of digits. No letter before: in "M1 100" the first digit belongs to a name. No fourth digit: "2024 100".
        "(?=\\d{3}(?!\\d))(?<=" + ALONE + "\\d{1,3} )"
    };
    private static final String[] NO_BREAK = {
        "(?=[:»])",
        "(?<=« )",
        // No apostrophe after: "les 3 m’ont vu" has no metres.
        "(?<=\\d )(?=(?:" + UNITS + ")(?![\\p{L}\\d'’]))",
        "(?<=[\\dr] )(?<=" + ALONE + "(?:\\d{1,2}|1er) )(?=(?:" + MONTHS + ")(?!\\p{L}))",
        // Ordinals. Of the Roman signs only those with which no word begins: "Le", "Ce" and "De" are none.
        "(?<=[re°ᵒº] )(?<=" + ALONE + "(?:1(?:er|re)|(?:\\d{1,4}|[IVX]{1,5})e|[nN][°ᵒº]) )",
        "(?<=\\. )(?=\\d)(?<=" + ALONE + "(?:pp?|[aA]rt)\\. )",
        "(?=\\p{Lu})(?<=" + ALONE + "(?:MM?\\.|Mmes?|Mlles?) )"
    };

    /** One for all pages: to compile its patterns takes longer than to set a page. */
    static final Typography RULES = new FrenchTypography();

    private FrenchTypography() {
        // 1er mai, 1re fois.
        super(NARROW, NO_BREAK, "re");
    }
}
