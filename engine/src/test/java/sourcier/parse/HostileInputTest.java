package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import sourcier.check.SampleProject;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.TextFormatter;

/** Whatever stands in a content file: nothing throws, it gives a finding or an entry, and every finding can be printed. */
@PropertyDefaults(tries = 300)
class HostileInputTest {
    private static final String FILE = "content/fr/claims/x.md";
    private static final TextFormatter FORMATTER = new TextFormatter(Catalogue.load());
    private static Path folder;
    private static SampleProject project;

    @BeforeContainer
    static void copyProject() throws IOException {
        folder = Files.createTempDirectory("hostile");
        project = SampleProject.copyTo(folder);
    }

    @AfterContainer
    static void removeProject() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Example
    void theHealthyFileIsSilent() {
        assertEquals(List.of(), judge(HostileTexts.HEALTHY).findings());
    }

    /** Ten lines of lists of lists, which would be two million values. */
    @Example
    void aliasesDoNotFillTheMemory() {
        StringBuilder keys = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String last = "*a" + (i - 1);
            keys.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", last, last, last, last, last)));
        }
        assertEquals(List.of("FRM-002 " + FILE + ":2:1"), judge("---\n" + keys + "---\n").findings());
    }

    @Property
    void bytes(@ForAll @Size(max = 400) byte[] bytes) {
        judge(bytes);
    }

    @Property
    void textBetweenTheLines(@ForAll("wild") String keys, @ForAll("wild") String body) {
        judge("---\n" + keys + "\n---\n" + body);
    }

    @Property
    void keysThatLookLikeYaml(@ForAll("yaml") String keys, @ForAll("markdown") String body) {
        judge("---\n" + keys + "---\n" + body);
    }

    @Property
    void healthyFrontMatterAboveWildMarkdown(@ForAll("markdown") String body) {
        judge(HostileTexts.HEALTHY + body);
    }

    @Property
    void healthyFileWithOneValueReplaced(@ForAll("replaced") String text) {
        judge(text);
    }

    @Property
    void healthyFileCutShort(@ForAll("cut") byte[] bytes) {
        judge(bytes);
    }

    @Provide
    Arbitrary<String> wild() {
        return HostileTexts.wild();
    }

    @Provide
    Arbitrary<String> yaml() {
        return HostileTexts.yaml();
    }

    @Provide
    Arbitrary<String> markdown() {
        return HostileTexts.markdown();
    }

    @Provide
    Arbitrary<String> replaced() {
        return HostileTexts.replaced();
    }

    @Provide
    Arbitrary<byte[]> cut() {
        byte[] whole = HostileTexts.HEALTHY.getBytes(StandardCharsets.UTF_8);
        return Arbitraries.integers().between(0, whole.length).map(length -> Arrays.copyOf(whole, length));
    }

    private static SampleProject.Result judge(String text) {
        return judge(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SampleProject.Result judge(byte[] bytes) {
        SampleProject.Result result = project.put(FILE, bytes).check();
        if (result.found().isEmpty()) {
            assertNotNull(result.entry(FILE), "neither a finding nor an entry");
        }
        result.found().forEach(FORMATTER::format);
        return result;
    }
}
