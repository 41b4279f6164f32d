package sourcier.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Finds what was probably meant among the names that exist, by edit distance (Damerau-Levenshtein, adjacent swaps). Capitals,
 * accents, and spaces or low lines for hyphens make no difference.
 */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The nearest candidate, or null if none is near: at most a third of the name may differ.
     *
     * <p>Example: {@code nearest("evidense", Set.of("evidence", "event"))} is {@code "evidence"}, {@code nearest("Été_1912",
     * Set.of("ete-1912"))} is {@code "ete-1912"}.
     */
    public static String nearest(String name, Collection<String> candidates) {
        String wanted = folded(name);
        String best = null;
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            int distance = distance(wanted, folded(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]", "-");
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour to make one name the other. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
