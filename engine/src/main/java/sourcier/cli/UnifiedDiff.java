package sourcier.cli;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the form that {@code git apply} and {@code patch} read. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** Lines {@code [from, to)} of the old text become lines {@code [newFrom, newTo)} of the new one; counted from 0. */
    private record Change(int from, int to, int newFrom, int newTo) {}

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The difference in a file, with a line end at the end; empty if there is none. */
    static String of(String path, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(before, after);
        List<Change> hunk = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (!hunk.isEmpty() && change.from - hunk.get(hunk.size() - 1).to > 2 * CONTEXT) {
                diff.write(hunk);
                hunk.clear();
            }
            hunk.add(change);
        }
        if (!hunk.isEmpty()) {
            diff.write(hunk);
        }
        return diff.out.isEmpty() ? "" : "--- a/" + path + "\n+++ b/" + path + "\n" + diff.out;
    }

    /** With their line ends; the last line may have none. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (meet(i, j)) {
                i++;
                j++;
            } else {
                Change change = change(i, j);
                changes.add(change);
                i = change.to;
                j = change.newTo;
            }
        }
        return changes;
    }

    /** The change that begins here; it ends at the nearest lines that are equal again. Repairs are small, so they are near. */
    private Change change(int from, int newFrom) {
        int left = before.size() - from;
        int newLeft = after.size() - newFrom;
        for (int apart = 1; apart < left + newLeft; apart++) {
            for (int gone = Math.max(0, apart - newLeft); gone <= Math.min(apart, left); gone++) {
                if (meet(from + gone, newFrom + apart - gone)) {
                    return new Change(from, from + gone, newFrom, newFrom + apart - gone);
                }
            }
        }
        return new Change(from, before.size(), newFrom, after.size());
    }

    private boolean meet(int i, int j) {
        return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
    }

    private void write(List<Change> hunk) {
        Change first = hunk.get(0);
        Change last = hunk.get(hunk.size() - 1);
        int lead = Math.min(CONTEXT, first.from);
        int trail = Math.min(CONTEXT, before.size() - last.to);
        out.append("@@ -").append(range(first.from - lead, last.to + trail))
                .append(" +").append(range(first.newFrom - lead, last.newTo + trail)).append(" @@\n");
        int at = first.from - lead;
        for (Change change : hunk) {
            write(' ', before.subList(at, change.from));
            write('-', before.subList(change.from, change.to));
            write('+', after.subList(change.newFrom, change.newTo));
            at = change.to;
        }
        write(' ', before.subList(at, at + trail));
    }

    /** First line and number of lines; of no lines, the line before. */
    private static String range(int from, int to) {
        return (to > from ? from + 1 : from) + "," + (to - from);
    }

    private void write(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line).append(line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n");
        }
    }
}
