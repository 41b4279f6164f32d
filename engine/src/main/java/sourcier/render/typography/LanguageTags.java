package sourcier.render.typography;

import java.util.Locale;

/** Compares BCP 47 tags. */
final class LanguageTags {
    private LanguageTags() {}

    /** True if both tags begin with the same language: {@code fr} and {@code FR-ca}, not {@code fr} and {@code fro}. */
    static boolean sameLanguage(String tag, String other) {
        return language(tag).equals(language(other));
    }

    private static String language(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
