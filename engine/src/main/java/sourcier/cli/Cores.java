package sourcier.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs independent pieces of work on all cores. */
final class Cores {
    private Cores() {}

    /**
     * Runs every piece and waits for all of them.
     *
     * @throws Exception what the first piece that failed has thrown: the first in the list, so that it is the same each time
     */
    static void runAll(List<Callable<Void>> pieces) throws Exception {
        ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Void> piece : cores.invokeAll(pieces)) {
                piece.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            cores.shutdown();
        }
    }
}
