package sourcier.render.typography;

/**
 * Makes the ordinary spaces of a plain text the ones its language asks for.
 *
 * <pre>{@code
 * Typography.forLanguage("fr").apply("Est-ce vrai ?"); // a narrow no-break space before the question mark
 * }</pre>
 *
 * <p>Every implementation keeps three promises, on which {@link HtmlTypography} relies: the result has the same length; only
 * ordinary spaces (U+0020) are changed, into U+00A0 or U+202F; applied twice it does no more than once.
 */
@FunctionalInterface
public interface Typography {
    /**
     * Sets the spaces of a text.
     *
     * @param text plain text, not HTML; not null
     * @return the text with other spaces; never null
     */
    String apply(String text);

    /**
     * The typography of a language.
     *
     * @param tag a BCP 47 tag, for example {@code fr} or {@code fr-CA}; only the language counts
     * @return that of French or English; for any other language one that changes nothing
     */
    static Typography forLanguage(String tag) {
        return switch (LanguageTags.language(tag)) {
            case "fr" -> FrenchTypography.RULES;
            case "en" -> EnglishTypography.RULES;
            default -> text -> text;
        };
    }
}
