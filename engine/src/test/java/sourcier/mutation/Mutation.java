package sourcier.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Draws mistakes of every kind and has each judged. */
final class Mutation {
    /** How often a kind is asked again if it makes a mistake it has made before. */
    private static final int PATIENCE = 8;

    private Mutation() {}

    /**
     * Up to {@code times} different mistakes of each kind, not yet judged. The mistakes of a kind depend on the seed and on its
     * name only, so that a new kind leaves the others as they are.
     */
    static List<Trial> draw(List<Family> families, long seed, int times) {
        List<Trial> drawn = new ArrayList<>();
        for (Family family : families) {
            for (Kind kind : family.kinds()) {
                Chance chance = new Chance(seed ^ ((long) kind.name().hashCode() << Integer.SIZE));
                Set<String> made = new HashSet<>();
                for (int i = 0; i < times * PATIENCE && made.size() < times; i++) {
                    Optional<Mistake> mistake = kind.maker().make(chance);
                    if (mistake.isPresent() && made.add(mistake.get().fingerprint())) {
                        drawn.add(new Trial(family, kind, mistake.get(), List.of()));
                    }
                }
            }
        }
        return drawn;
    }

    /** The same trials, judged, in the same order; each worker has copies of its own. */
    static List<Trial> judge(List<Trial> drawn, Path folder, int workers) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            List<Future<List<Trial>>> shares = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                shares.add(executor.submit(() -> share(drawn, folder.resolve("worker-" + worker), worker, workers)));
            }
            List<Trial> judged = new ArrayList<>(drawn);
            for (int worker = 0; worker < workers; worker++) {
                List<Trial> share = shares.get(worker).get();
                for (int i = 0; i < share.size(); i++) {
                    judged.set(worker + i * workers, share.get(i));
                }
            }
            return judged;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the check itself failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<Trial> share(List<Trial> drawn, Path folder, int worker, int workers) throws IOException {
        Map<String, Workshop> workshops = new HashMap<>();
        List<Trial> judged = new ArrayList<>();
        for (int i = worker; i < drawn.size(); i += workers) {
            Trial trial = drawn.get(i);
            Specimen specimen = trial.family().specimen();
            Workshop workshop = workshops.get(specimen.name());
            if (workshop == null) {
                workshop = new Workshop(specimen, folder.resolve(specimen.name()));
                workshops.put(specimen.name(), workshop);
            }
            judged.add(new Trial(trial.family(), trial.kind(), trial.mistake(), workshop.judge(trial.mistake())));
        }
        return judged;
    }
}
