package sourcier.model;

/**
 * A name in some language.
 *
 * @param text the name in its own script
 * @param lang BCP 47 tag, for example {@code ko}
 * @param seen false if the spelling is common knowledge but was not met in a source
 */
public record Name(String text, String lang, boolean seen) {}
