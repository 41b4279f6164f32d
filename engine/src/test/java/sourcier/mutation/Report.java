package sourcier.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came of all trials.
 *
 * @param trials the trials, judged, kind by kind
 */
record Report(List<Trial> trials) {
    /** The share of trials, 0 to 1, of which this is true. */
    double share(Predicate<Trial> condition) {
        return (double) trials.stream().filter(condition).count() / trials.size();
    }

    /** How many kinds there are. */
    int kinds() {
        return byKind().size();
    }

    /** How many findings a mistake brings about, of those in the middle. */
    int medianOfFindings() {
        int[] counts = trials.stream().mapToInt(trial -> trial.found().size()).sorted().toArray();
        return counts[counts.length / 2];
    }

    /** A line per kind, and the sums. */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-58s %7s %7s %10s  %s%n",
                "kind of mistake", "applied", "caught", "right line", "findings"));
        String area = "";
        for (List<Trial> all : byKind().values()) {
            if (!area.equals(all.get(0).family().area())) {
                area = all.get(0).family().area();
                table.append(area).append(System.lineSeparator());
            }
            table.append(String.format("  %-56s %7d %7d %10d  %s%n", all.get(0).kind().name(), all.size(),
                    count(all, Trial::caught), count(all, Trial::rightPlace),
                    all.stream().map(trial -> String.valueOf(trial.found().size())).collect(Collectors.joining(" "))));
        }
        return table + summary();
    }

    /** The sums in one line. */
    String summary() {
        return String.format(Locale.ROOT, "%d mistakes of %d kinds: %.1f %% caught, %.1f %% at the right line; %d finding(s) for one mistake",
                trials.size(), kinds(), 100 * share(Trial::caught), 100 * share(Trial::rightPlace), medianOfFindings());
    }

    private static long count(List<Trial> trials, Predicate<Trial> condition) {
        return trials.stream().filter(condition).count();
    }

    private Map<String, List<Trial>> byKind() {
        Map<String, List<Trial>> kinds = new LinkedHashMap<>();
        trials.forEach(trial -> kinds.computeIfAbsent(trial.family().area() + trial.kind().name(),
                key -> new ArrayList<>()).add(trial));
        return kinds;
    }
}
