package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;

/**
 * Each rule, tried on the files of {@code src/test/resources/rules/<CODE>}: a bad one gives exactly one finding, with that code
 * and at the marked place; its twin gives none.
 */
class RuleFixturesTest {
    /** Codes that no file of the content can bring about: a failing disk, and the baked site (see SiteAuditTest). */
    private static final Set<String> WITHOUT_FIXTURES = Set.of("FIL-002", "OUT-001", "OUT-002", "OUT-003");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFixtureIsJudgedRight() throws IOException {
        return RuleFixture.all().stream()
                .flatMap(fixture -> Stream.of(fixture, fixture.withWindowsLineEnds()))
                .map(fixture -> dynamicTest(fixture.code() + " " + fixture.name(), () -> judge(fixture)));
    }

    @Test
    void theBaseProjectIsSilent() {
        assertEquals(List.of(), SampleProject.copyTo(folder).check().findings());
    }

    @Test
    void everyCodeOfTheContentHasBothKindsOfFixture() throws IOException {
        Set<String> expected = Arrays.stream(Code.values()).map(Code::id)
                .filter(code -> !WITHOUT_FIXTURES.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, codes(RuleFixture.all().stream().filter(RuleFixture::isError)));
        assertEquals(expected, codes(RuleFixture.all().stream().filter(fixture -> !fixture.isError())));
    }

    @Test
    void whatCannotBeReadIsReported() {
        SampleProject project = SampleProject.copyTo(folder).put("content/fr/terms/lamp.md/x.txt", "A folder named like a file");
        assertEquals(List.of("FIL-002 content/fr/terms/lamp.md:1:1"), project.check().findings());
        project = SampleProject.copyTo(folder.resolve("settings")).put("jbake.properties", "site.slug=\\u12\n");
        assertEquals(List.of("FIL-002 jbake.properties:1:1"), project.check().findings());
    }

    private void judge(RuleFixture fixture) throws IOException {
        Path root = Files.createTempDirectory(folder, fixture.code());
        SampleProject project = SampleProject.copyTo(root);
        fixture.putInto(project);
        SampleProject.Result result = project.check();
        assertEquals(fixture.isError() ? List.of(fixture.finding()) : List.of(), result.findings());
        result.found().forEach(RuleFixturesTest::assertReadable);
    }

    /** The texts have no gap left, and an advice. */
    private static void assertReadable(Diagnostic diagnostic) {
        Catalogue catalogue = Catalogue.load();
        String text = catalogue.message(diagnostic) + "\n" + catalogue.help(diagnostic);
        assertFalse(text.matches("(?s).*\\{\\d}.*"), text);
        assertFalse(text.contains("``"), text);
        assertTrue(catalogue.help(diagnostic).strip().length() > 10, "no advice: " + text);
    }

    private static Set<String> codes(Stream<RuleFixture> fixtures) {
        return fixtures.map(RuleFixture::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
