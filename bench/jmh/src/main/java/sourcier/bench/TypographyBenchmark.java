package sourcier.bench;

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
import sourcier.render.typography.HtmlTypography;
import sourcier.render.typography.Typography;

/** Measures typography: setting the spaces in the HTML of one claim page. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TypographyBenchmark {
    /** The page as it was before the typography, which only changes spaces. */
    @State(Scope.Benchmark)
    public static class Html {
        String page;
        Typography typography;

        /** Takes the set spaces back. */
        @Setup
        public void render(Dossier dossier) {
            page = dossier.renderer.render(dossier.page).replace((char) 0xA0, (char) 0x20).replace((char) 0x202F, (char) 0x20);
            typography = Typography.forLanguage(dossier.page.edition().language().tag());
        }
    }

    /** The whole page. */
    @Benchmark
    public String claimPage(Html html) {
        return HtmlTypography.apply(html.page, html.typography);
    }
}
