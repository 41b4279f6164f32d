package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import sourcier.check.SampleProject;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.TextFormatter;

/**
 * Whatever stands in the files of a project: nothing throws, each file gives a finding or an entry, and every finding can be
 * printed, in both languages. 10 000 cases: 8 760 content files, twenty to a project, 1 200 settings and lists, 40 towers of signs.
 */
class HostileInputTest {
    private static final int AT_ONCE = 20;
    private static final int BEGINNING = 2_500;
    private static final Path REAL = Path.of("..");
    private static final List<TextFormatter> FORMATTERS = List.of(
            new TextFormatter(Catalogue.load("en")), new TextFormatter(Catalogue.load("fr"), true));
    private static final List<String> LISTS = List.of("changes", "claims", "equipment", "glossary", "not-found", "questions",
            "sources", "timeline");
    private static Path folder;
    private static List<String> usual;
    private static SampleProject project;

    @BeforeContainer
    static void copyProject() throws IOException {
        folder = Files.createTempDirectory("hostile");
        project = SampleProject.copyTo(folder);
        // Without the pages of lists, which would be read for nothing thousands of times.
        for (String page : LISTS) {
            project.remove("content/fr/pages/" + page + ".md");
        }
        usual = project.check().findings();
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
        assertEquals(List.of(), newFindings(HostileTexts.HEALTHY));
    }

    /** Ten lines of lists of lists, which would be two million values. */
    @Example
    void aliasesDoNotFillTheMemory() {
        StringBuilder keys = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String last = "*a" + (i - 1);
            keys.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", last, last, last, last, last)));
        }
        assertEquals(List.of("FRM-002 " + path(0) + ":2:1"), newFindings("---\n" + keys + "---\n"));
    }

    @Property(seed = "20261122", tries = 50)
    void contentOfBytes(@ForAll("bytes") List<byte[]> files) {
        judge(files);
    }

    @Property(seed = "20261122", tries = 50)
    void contentBetweenTheLines(@ForAll("betweenTheLines") List<String> files) {
        judgeTexts(files);
    }

    @Property(seed = "20261122", tries = 100)
    void contentWithKeysThatLookLikeYaml(@ForAll("likeYaml") List<String> files) {
        judgeTexts(files);
    }

    @Property(seed = "20261122", tries = 100)
    void contentOfWildMarkdown(@ForAll("wildMarkdown") List<String> files) {
        judgeTexts(files);
    }

    @Property(seed = "20261122", tries = 50)
    void contentWithOneValueReplaced(@ForAll("replaced") List<String> files) {
        judgeTexts(files);
    }

    @Property(seed = "20261122", tries = 88, edgeCases = EdgeCasesMode.NONE)
    void realContentCutShort(@ForAll("cutShort") List<byte[]> files) {
        judge(files);
    }

    /** Once in the text, once in the keys. */
    @Property(seed = "20261122", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void signsOpenedThousandsOfTimes(@ForAll("nested") String signs) {
        judgeTexts(List.of(HostileTexts.HEALTHY + signs, HostileTexts.HEALTHY.replace("Nobody disputes the 12.5 km", signs)));
    }

    @Property(seed = "20261122", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void listOfSources(@ForAll("sources") byte[] bytes) throws IOException {
        judgeInPlace("data/sources.yml", bytes);
    }

    @Property(seed = "20261122", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void listOfLanguages(@ForAll("languages") byte[] bytes) throws IOException {
        judgeInPlace("data/languages.yml", bytes);
    }

    @Property(seed = "20261122", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void settings(@ForAll("settings") byte[] bytes) throws IOException {
        judgeInPlace("jbake.properties", bytes);
    }

    @Provide
    Arbitrary<List<byte[]>> bytes() {
        return HostileTexts.bytes().list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<List<String>> betweenTheLines() {
        return Combinators.combine(HostileTexts.wild(), HostileTexts.wild())
                .as((keys, body) -> "---\n" + keys + "\n---\n" + body).list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<List<String>> likeYaml() {
        return Combinators.combine(HostileTexts.yaml(), HostileTexts.markdown())
                .as((keys, body) -> "---\n" + keys + "---\n" + body).list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<List<String>> wildMarkdown() {
        return HostileTexts.markdown().map(body -> HostileTexts.HEALTHY + body).list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<List<String>> replaced() {
        return HostileTexts.replaced().list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<List<byte[]>> cutShort() {
        return HostileTexts.damaged(real("content")).list().ofSize(AT_ONCE);
    }

    @Provide
    Arbitrary<String> nested() {
        return HostileTexts.nested();
    }

    @Provide
    Arbitrary<byte[]> sources() {
        return HostileTexts.data(real("data/sources.yml").stream().map(bytes -> Arrays.copyOf(bytes, BEGINNING)).toList());
    }

    @Provide
    Arbitrary<byte[]> languages() {
        return HostileTexts.data(real("data/languages.yml"));
    }

    @Provide
    Arbitrary<byte[]> settings() {
        return HostileTexts.data(real("jbake.properties"));
    }

    /** The bytes of a real file, or of all files below a real folder. */
    private static List<byte[]> real(String path) {
        try (Stream<Path> files = Files.walk(REAL.resolve(path))) {
            List<byte[]> bytes = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                bytes.add(Files.readAllBytes(file));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(int number) {
        return "content/fr/claims/x" + number + ".md";
    }

    private static List<String> newFindings(String text) {
        return judgeTexts(List.of(text)).findings().stream().filter(finding -> !usual.contains(finding)).toList();
    }

    private static SampleProject.Result judgeTexts(List<String> texts) {
        return judge(texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
    }

    /** Puts the files into the project at once; each must give a finding or an entry. */
    private static SampleProject.Result judge(List<byte[]> files) {
        for (int i = 0; i < files.size(); i++) {
            project.put(path(i), files.get(i));
        }
        try {
            SampleProject.Result result = check();
            Set<String> blamed = result.found().stream().map(found -> found.span().file().path()).collect(Collectors.toSet());
            for (int i = 0; i < files.size(); i++) {
                assertTrue(blamed.contains(path(i)) || result.entry(path(i)) != null, "neither a finding nor an entry: " + path(i));
            }
            return result;
        } finally {
            for (int i = 0; i < files.size(); i++) {
                project.remove(path(i));
            }
        }
    }

    /** Puts the bytes in the place of a file that every project has. */
    private static void judgeInPlace(String path, byte[] bytes) throws IOException {
        byte[] healthy = Files.readAllBytes(folder.resolve(path));
        try {
            project.put(path, bytes);
            check();
        } finally {
            project.put(path, healthy);
        }
    }

    private static SampleProject.Result check() {
        SampleProject.Result result = project.check();
        for (Diagnostic found : result.found()) {
            FORMATTERS.forEach(formatter -> assertFalse(formatter.format(found).isBlank()));
        }
        return result;
    }
}
