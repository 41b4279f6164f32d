package sourcier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Says in a few lines how two folders of files differ: which files, and the first line that is not the same. */
public final class SiteDifference {
    private static final int SHOWN = 70;

    private SiteDifference() {}

    /** The difference, or an empty text if there is none. */
    public static String between(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        TreeSet<String> missing = new TreeSet<>(expected.keySet());
        missing.removeAll(actual.keySet());
        TreeSet<String> unexpected = new TreeSet<>(actual.keySet());
        unexpected.removeAll(expected.keySet());
        List<String> changed = expected.keySet().stream()
                .filter(file -> actual.containsKey(file) && !Arrays.equals(expected.get(file), actual.get(file)))
                .toList();
        StringBuilder out = new StringBuilder();
        list(out, "not written", missing);
        list(out, "not expected", unexpected);
        list(out, "different", changed);
        if (!changed.isEmpty()) {
            String file = changed.get(0);
            out.append(firstLine(file, expected.get(file), actual.get(file)));
        }
        return out.toString();
    }

    private static void list(StringBuilder out, String what, Iterable<String> files) {
        String names = String.join(", ", files);
        if (!names.isEmpty()) {
            out.append(what).append(": ").append(names).append('\n');
        }
    }

    private static String firstLine(String file, byte[] expected, byte[] actual) {
        // With the line ends kept, so that they count too.
        String[] left = new String(expected, StandardCharsets.UTF_8).split("(?<=\n)", -1);
        String[] right = new String(actual, StandardCharsets.UTF_8).split("(?<=\n)", -1);
        int line = 0;
        while (line < Math.min(left.length, right.length) - 1 && left[line].equals(right[line])) {
            line++;
        }
        int at = firstCharacter(left[line], right[line]);
        return file + ":" + (line + 1) + ":" + (at + 1) + "\n"
                + "  expected: " + around(left[line], at) + "\n"
                + "  actual:   " + around(right[line], at) + "\n";
    }

    private static int firstCharacter(String left, String right) {
        int at = 0;
        while (at < Math.min(left.length(), right.length()) && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The neighbourhood of a place in a line; the spaces of typography shown as in {@code spec/typography.md}. */
    private static String around(String line, int at) {
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(line.length(), at + SHOWN);
        return (from > 0 ? "…" : "")
                + line.substring(from, to).replace('\u00A0', '⍽').replace('\u202F', '⌇').replace("\r", "␍").replace("\n", "␊")
                + (to < line.length() ? "…" : "");
    }
}
