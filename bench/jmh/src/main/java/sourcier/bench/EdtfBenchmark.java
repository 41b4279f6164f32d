package sourcier.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.render.dates.EdtfWording;

/** Measures dates: parsing and wording a fixed set of 16 EDTF texts of levels 0 to 2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EdtfBenchmark {
    private static final List<String> TEXTS = List.of("2024-12-23", "2024-08", "0800", "-0043", "Y12000", "2024-11-04~",
            "2024-12-23?", "2024-~12-23", "2024-22", "202X", "2024-XX-23", "2024-10-01/2024-10-13", "2024-10/..",
            "2024-11/2025-02", "[2024-05-12,2024-05-14]", "{2024-05-12,2024-05-14}");
    private final EdtfWording wording = EdtfWording.forLanguage("fr");
    private List<Edtf> dates;

    /** Parses the dates that are worded. */
    @Setup
    public void prepare() {
        dates = TEXTS.stream().map(EdtfBenchmark::date).toList();
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** All 16 texts to dates. */
    @Benchmark
    public void parse(Blackhole sink) {
        TEXTS.forEach(text -> sink.consume(date(text)));
    }

    /** All 16 dates to their French label, words in a sentence and short label. */
    @Benchmark
    public void word(Blackhole sink) {
        for (Edtf date : dates) {
            sink.consume(wording.label(date));
            sink.consume(wording.inSentence(date));
            sink.consume(wording.shortLabel(date));
        }
    }
}
