package sourcier.render.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words as an index orders them: folded, and without the article they begin with.
 *
 * <p>Example: {@code Headword.of("L’île", List.of("le", "la", "l’"))} has the key {@code ile} and the letter {@code I}.
 *
 * @param key what it is sorted by
 */
record Headword(String key) {
    /**
     * The headword of a title.
     *
     * @param articles those of its language, in small letters; one that is written together with its noun ends in an apostrophe
     */
    static Headword of(String title, List<String> articles) {
        String start = title.strip().replaceFirst("^[«“\"'‘\\s\\u00a0\\u202f]+", "");
        String small = start.toLowerCase(Locale.ROOT).replace('\'', '’');
        for (String article : articles) {
            String whole = article.endsWith("’") ? article : article + " ";
            if (small.replace('\u00a0', ' ').startsWith(whole) && small.length() > whole.length()) {
                return new Headword(Folding.fold(start.substring(whole.length())));
            }
        }
        return new Headword(Folding.fold(start));
    }

    /** The first letter or digit as a code point; a space for a title without any. */
    int first() {
        return key.isEmpty() ? ' ' : key.codePointAt(0);
    }

    /** The first letter as it is shown. */
    String letter() {
        return Character.toString(first()).toUpperCase(Locale.ROOT);
    }

    /** The key of the group of lines it belongs to. Digits are one; so are the letters of each script that is not of the edition. */
    String group(Set<Character.UnicodeScript> own) {
        if (!Character.isLetter(first())) {
            return "0";
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(first());
        return own.contains(script) ? Character.toString(first()) : script.name().toLowerCase(Locale.ROOT);
    }
}
