package sourcier.model;

/**
 * A row of {@code data/languages.yml}.
 *
 * @param tag  BCP 47 tag, for example {@code fr}; also the folder below {@code content/}
 * @param name the language's name in itself
 * @param path the folder of its edition in the site, empty for the site's root
 */
public record Language(String tag, String name, String path) {}
