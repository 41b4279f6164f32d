package sourcier.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import sourcier.source.SourceFile;

/**
 * The repairs of findings, put together. Of two that touch the same characters the first is taken; the other has to wait for
 * the next round. A repair is taken with all its edits or not at all.
 *
 * @param mended the findings whose repairs were taken, in the order given
 * @param texts  the new text of each file that changes, by path
 */
public record Repairs(List<Diagnostic> mended, Map<String, String> texts) {
    /**
     * Takes what can be taken at once.
     *
     * @param found  findings in one state of the files; those without a repair are passed over
     * @param usable says of a file whether it may be changed
     */
    public static Repairs of(List<Diagnostic> found, Predicate<SourceFile> usable) {
        Map<SourceFile, List<Edit>> taken = new HashMap<>();
        List<Diagnostic> mended = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Edit> edits = diagnostic.repair();
            boolean free = diagnostic.isFixable() && edits.stream().allMatch(edit -> usable.test(edit.span().file())
                    && taken.getOrDefault(edit.span().file(), List.of()).stream().noneMatch(other -> collide(edit, other)));
            if (free) {
                edits.forEach(edit -> taken.computeIfAbsent(edit.span().file(), file -> new ArrayList<>()).add(edit));
                mended.add(diagnostic);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        taken.forEach((file, edits) -> texts.put(file.path(), apply(file, edits)));
        return new Repairs(mended, texts);
    }

    /** True if two edits share a character, or if one inserts where the other begins or ends: then their order would matter. */
    private static boolean collide(Edit a, Edit b) {
        boolean insertion = start(a) == end(a) || start(b) == end(b);
        return insertion ? start(a) <= end(b) && start(b) <= end(a) : start(a) < end(b) && start(b) < end(a);
    }

    private static String apply(SourceFile file, List<Edit> edits) {
        StringBuilder text = new StringBuilder(file.text());
        // From the end, so that the offsets of the others stay right.
        edits.stream().sorted(Comparator.comparingInt(Repairs::start).reversed())
                .forEach(edit -> text.replace(start(edit), end(edit), edit.replacement()));
        return text.toString();
    }

    private static int start(Edit edit) {
        return edit.span().file().offset(edit.span());
    }

    private static int end(Edit edit) {
        return Math.min(edit.span().file().text().length(), start(edit) + edit.span().length());
    }
}
