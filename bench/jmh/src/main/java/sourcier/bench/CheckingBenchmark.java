package sourcier.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import sourcier.check.Checker;
import sourcier.diagnostic.Diagnostics;

/** Measures checking: every rule over a dossier that was read before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckingBenchmark {
    /** All rules, one after the other. */
    @Benchmark
    public Diagnostics check(Dossier dossier) {
        Diagnostics diagnostics = new Diagnostics();
        Checker.check(dossier.site, dossier.inventory, diagnostics);
        return diagnostics;
    }
}
