package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A diff, applied to the old text, gives the new one. */
class UnifiedDiffPropertyTest {
    private static final Pattern RANGES = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a\n", "b\n", "\n", "a\r\n", "lamp\n", "c").list().ofMaxSize(30).map(lines -> String.join("", lines));
    }

    @Property(seed = "20261122", tries = 2000)
    void appliedToTheOldTextItGivesTheNewOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertEquals(after, apply(before, UnifiedDiff.of("a.md", before, after)));
    }

    @Example
    void itShowsThreeLinesAround() {
        assertEquals(String.join("\n", "--- a/a.md", "+++ b/a.md", "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8", ""),
                UnifiedDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n", UnifiedDiff.of("a.md", "a", "a\n"));
        assertEquals("", UnifiedDiff.of("a.md", "a\n", "a\n"));
    }

    /** What {@code patch} does, without its tolerance: every line of a hunk must be where it says. */
    private static String apply(String before, String diff) {
        List<String> old = before.isEmpty() ? List.of() : List.of(before.split("(?<=\n)"));
        List<String> result = new ArrayList<>();
        int at = 0;
        List<String> lines = new ArrayList<>(diff.isEmpty() ? Collections.emptyList() : List.of(diff.split("(?<=\n)")));
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).startsWith("\\")) {
                lines.set(i, lines.get(i).replaceFirst("\n$", ""));
                lines.remove(i + 1);
            }
        }
        for (String line : lines.subList(Math.min(2, lines.size()), lines.size())) {
            Matcher ranges = RANGES.matcher(line);
            if (ranges.lookingAt()) {
                int start = Integer.parseInt(ranges.group(1)) - (ranges.group(2).equals("0") ? 0 : 1);
                result.addAll(old.subList(at, start));
                at = start;
                assertEquals(Integer.parseInt(ranges.group(3)) - (ranges.group(4).equals("0") ? 0 : 1), result.size());
                continue;
            }
            String text = line.substring(1);
            if (!line.startsWith("+")) {
                assertEquals(old.get(at++), text);
            }
            if (!line.startsWith("-")) {
                result.add(text);
            }
        }
        result.addAll(old.subList(at, old.size()));
        return String.join("", result);
    }
}
