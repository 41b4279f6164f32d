package sourcier.render.typography;

import java.util.Locale;

/** Compares BCP 47 tags. */
final class LanguageTags {
    private LanguageTags() {}

    /** True if both tags begin with the same language: {@code fr} and {@code FR-ca}, not {@code fr} and {@code fro}. */
    static boolean sameLanguage(String tag, String other) {
        return language(tag).equals(language(other));
    }

    /** The language a tag begins with, in small letters: {@code fr} for {@code FR-ca}. */
    static String language(String tag) {
        String language = tag.strip();
        int end = 0;
        while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
