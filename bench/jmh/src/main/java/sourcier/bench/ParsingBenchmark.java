package sourcier.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Site;
import sourcier.parse.ContentReader;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.yaml.YamlParser;

/** Measures parsing: the YAML and the Markdown of one claim, and reading the whole dossier from disk. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParsingBenchmark {
    /** The front matter of one claim into located YAML values, then its body into a syntax tree. */
    @Benchmark
    public Object[] entry(Dossier dossier) {
        Body body = dossier.claim.body();
        String text = body.file().text();
        int start = text.indexOf("---\n") + "---\n".length();
        int end = text.lastIndexOf("---\n", body.offset() - 1);
        return new Object[] {
            YamlParser.parse(body.file(), start, end, new Diagnostics()), MarkdownParser.parse(body.markdown())
        };
    }

    /** Settings, data and all entries, from the file system (in its cache) to the site; parses on all cores. */
    @Benchmark
    public Site dossier() {
        return new ContentReader(Dossier.ROOT, new Diagnostics()).readAll().site();
    }
}
