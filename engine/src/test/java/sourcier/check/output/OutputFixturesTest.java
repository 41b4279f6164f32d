package sourcier.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Area;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;

/**
 * Each rule on the finished site, tried on the files of {@code output/<CODE>/<name>.error}, put into the healthy site of
 * {@code output/base}: exactly one finding, with that code and at the marked place; {@code <name>.ok} gives none.
 */
class OutputFixturesTest {
    private static final Path RULES = Path.of("../docs/rules");
    /** Too heavy to lie about as files, see WeightBudgetsTest. */
    private static final String WITHOUT_FIXTURES = "OUT-005";
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^(?:Or )?(Wrong|Right|wrong|right)[^\\n]*\\n\\n```\\w+\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFixtureIsJudgedRight() throws IOException {
        return fixtures().map(fixture -> dynamicTest(MadeSite.RESOURCES.relativize(fixture).toString(), () -> {
            Path copy = Files.createTempDirectory(folder, "site");
            List<String> expected = MadeSite.expected(code(fixture), fixture);
            assertEquals(isError(fixture) ? 1 : 0, expected.size(), "markers");
            MadeSite site = MadeSite.copyTo(copy).putAll(fixture);
            assertEquals(expected, site.findings());
            site.audit().forEach(OutputFixturesTest::assertReadable);
        }));
    }

    @Test
    void theBaseSiteIsSilent() {
        assertEquals(List.of(), MadeSite.copyTo(folder).findings());
    }

    @Test
    void everyCodeHasBothKindsOfFixture() throws IOException {
        Set<String> expected = Arrays.stream(Code.values()).filter(code -> code.area() == Area.OUT).map(Code::id)
                .filter(code -> !code.equals(WITHOUT_FIXTURES)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, fixtures().filter(OutputFixturesTest::isError).map(OutputFixturesTest::code)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected, fixtures().filter(fixture -> !isError(fixture)).map(OutputFixturesTest::code)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The lines of each example on the page of a rule stand, in this order, in a file the rule refuses, or lets pass. */
    @TestFactory
    Stream<DynamicTest> examplesOnThePagesStandInFixtures() throws IOException {
        return fixtures().map(OutputFixturesTest::code).distinct().map(code -> dynamicTest(code, () -> {
            Matcher example = EXAMPLE.matcher(Files.readString(RULES.resolve(code + ".md")));
            Set<Boolean> kinds = new TreeSet<>();
            while (example.find()) {
                boolean wrong = example.group(1).equalsIgnoreCase("wrong");
                kinds.add(wrong);
                List<String> lines = example.group(2).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                assertTrue(texts(code, wrong).anyMatch(text -> holds(text, lines)), "in no fixture: " + example.group());
            }
            assertEquals(Set.of(true, false), kinds, "both kinds of examples");
        }));
    }

    private static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> folders = Files.walk(MadeSite.RESOURCES, 2)) {
            return folders.filter(path -> path.getFileName().toString().matches(".+\\.(error|ok)")).sorted().toList().stream();
        }
    }

    private static String code(Path fixture) {
        return fixture.getParent().getFileName().toString();
    }

    private static boolean isError(Path fixture) {
        return fixture.getFileName().toString().endsWith(".error");
    }

    private static Stream<String> texts(String code, boolean wrong) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path fixture : fixtures().filter(one -> code(one).equals(code) && isError(one) == wrong).toList()) {
            try (Stream<Path> files = Files.walk(fixture)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.add(Files.readString(file).replace("\u2038", ""));
                }
            }
        }
        return texts.stream();
    }

    private static boolean holds(String text, List<String> lines) {
        int next = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            if (next < lines.size() && line.equals(lines.get(next))) {
                next++;
            }
        }
        return next == lines.size();
    }

    /** The texts have no gap left, and an advice. */
    private static void assertReadable(Diagnostic diagnostic) {
        Catalogue catalogue = Catalogue.load();
        String text = catalogue.message(diagnostic).replace("`{0}`", "") + "\n" + catalogue.help(diagnostic);
        assertFalse(text.matches("(?s).*\\{\\d}.*"), text);
        assertTrue(catalogue.help(diagnostic).strip().length() > 10, "no advice: " + text);
    }
}
