package sourcier.render.typography;

/**
 * The spaces of English, after British usage (New Hart’s Rules): no line ends within a date, between a number and its unit,
 * between a title and a name, or before a dash with spaces around it; two quotation marks that meet stand a narrow space
 * apart. Quotation marks, dashes and the comma between thousands are those that the author typed.
 */
final class EnglishTypography extends SpaceRules {
    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String UNITS = "%|‰|€|£|\\$|°C|mm|cm|m[²³]?|km[²³]?|km/h|mph|g|kg|t|ha|h|min|[ap]\\.?m\\.?|million|billion";
    private static final String TITLES = "Mr|Mrs|Ms|Dr|Gen\\.|Col\\.|Maj\\.|Capt\\.|Lt\\.|St";
    private static final String PARTS = "pp?\\.|[Nn]os?\\.|[Aa]rt\\.|[Vv]ol\\.|[Ff]igs?\\.";
    /** Neither in a word nor in a longer number. */
    private static final String ALONE = "(?<![\\p{L}\\d])";

    private static final String[] NARROW = {"(?<=“ )(?=‘)", "(?<=’ )(?=”)"};
    private static final String[] NO_BREAK = {
        // No apostrophe after: "the 3 m’s" are letters.
        "(?<=\\d )(?=(?:" + UNITS + ")(?![\\p{L}\\d'’]))",
        // 26 April and 8th August. No comma or digit before: in "1,100 May" it is no day.
        "(?<=[\\dhdt] )(?<=(?<![\\p{L}\\d,.])\\d{1,2}(?:st|nd|rd|th)? )(?=" + MONTHS + "(?!\\p{L}))",
        // April 2025, April 26, and after the comma of April 26, 2025. "March 6,000 strong" has no day.
        "(?=\\d{1,4}(?![\\d\\p{L}])(?!,\\d))(?<=" + ALONE + MONTHS + " )",
        "(?=\\d{4}(?!\\d))(?<=" + MONTHS + "[ \u00a0]\\d{1,2}, )",
        "(?=\\p{Lu})(?<=" + ALONE + "(?:" + TITLES + ") )",
        "(?=\\d)(?<=" + ALONE + "(?:" + PARTS + ") )",
        "(?=[–—] )"
    };

    /** One for all pages, as with {@link FrenchTypography}. */
    static final Typography RULES = new EnglishTypography();

    private EnglishTypography() {
        super(NARROW, NO_BREAK, "");
    }
}
