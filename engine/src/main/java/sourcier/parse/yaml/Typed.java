package sourcier.parse.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.source.CharacterScan;

/**
 * Takes from YAML what an editor typed without seeing it. A rule reports each such character at its place; read as it stands,
 * it would make a key unknown or a date wrong and be reported once more, in words that hide the cause.
 */
final class Typed {
    private static final String SPACE = "\\u00A0\\u2000-\\u200A\\u202F\\u205F";
    /**
     * Where a line has its structure: before a key or an item, and after its sign. There YAML allows a tab, too, but SnakeYAML
     * does not. A tab before the first sign is a mistake in any YAML and stays.
     */
    private static final Pattern STRUCTURE =
            Pattern.compile("(?m)^[ " + SPACE + "]*(?:-[ \\t" + SPACE + "]+)?(?:[A-Za-z_]+:[ \\t" + SPACE + "]+)?");
    private static final Pattern AROUND = Pattern.compile("^[ " + SPACE + "]*[" + SPACE + "]|[" + SPACE + "][ " + SPACE + "]*$");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFFD]");

    private static final Pattern WIDE = Pattern.compile("(?![ -~])[\\t" + SPACE + "]");

    private Typed() {}

    /** The same text, of the same length, with plain spaces where spaces have a meaning in YAML. */
    static String plainIndents(String text) {
        return !WIDE.matcher(text).find() ? text : STRUCTURE.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(WIDE.matcher(found.group()).replaceAll(" ")));
    }

    /** False for what nearly all keys and values are made of: there no pattern need be asked. */
    private static boolean isOdd(int c) {
        return c == 0xA0 || c == 0xAD || c == 0x61C || c >= 0x2000 && c <= 0x206F && !(c >= 0x2010 && c <= 0x2027) || c >= 0xFEFF;
    }

    /** A key or value without invisible characters, and without spaces of another width around it. */
    static String visible(String value) {
        return !CharacterScan.has(value, Typed::isOdd) ? value : INVISIBLE.matcher(AROUND.matcher(value).replaceAll("")).replaceAll("");
    }
}
