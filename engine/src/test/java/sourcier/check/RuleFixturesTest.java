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
import sourcier.diagnostic.Repairs;

/**
 * Each rule, tried on the files of {@code src/test/resources/rules/<CODE>}: a bad one gives exactly one finding, with that code
 * and at the marked place, and nothing is left to report after its repair if it has one; its twin gives none.
 */
class RuleFixturesTest {
    /** Only a failing disk brings it about; the codes of the baked site have tests of their own, in {@code check.output}. */
    private static final String WITHOUT_FIXTURES = "FIL-002|OUT-.*";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFixtureIsJudgedRight() {
        return RuleFixture.all().stream()
                .flatMap(fixture -> fixture.code().equals("FIL-009") ? Stream.of(fixture)
                        : Stream.of(fixture, fixture.withWindowsLineEnds()))
                .map(fixture -> dynamicTest(fixture.code() + " " + fixture.name(), () -> judge(fixture)));
    }

    @Test
    void theBaseProjectsAreSilent() {
        assertEquals(List.of(), SampleProject.copyTo(folder).check().findings());
        assertEquals(List.of(), SampleProject.copyTranslatedTo(folder).check().findings());
    }

    @Test
    void everyCodeOfTheContentHasBothKindsOfFixture() {
        Set<String> expected = Arrays.stream(Code.values()).map(Code::id)
                .filter(code -> !code.matches(WITHOUT_FIXTURES))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, codes(RuleFixture.all().stream().filter(RuleFixture::isError)));
        assertEquals(expected, codes(RuleFixture.all().stream().filter(fixture -> !fixture.isError())));
    }

    @Test
    void whatCannotBeReadIsReported() {
        SampleProject project = SampleProject.copyTo(folder).put("content/fr/terms/lamp.md/.gitkeep", "A folder named like a file");
        assertEquals(List.of("FIL-002 content/fr/terms/lamp.md:1:1"), project.check().findings());
        project = SampleProject.copyTo(folder.resolve("settings")).put("jbake.properties", "site.slug=\\u12\n");
        assertEquals(List.of("FIL-002 jbake.properties:1:11"), project.check().findings());
    }

    private void judge(RuleFixture fixture) throws IOException {
        Path root = Files.createTempDirectory(folder, fixture.code());
        SampleProject project = fixture.isAboutTranslations() ? SampleProject.copyTranslatedTo(root) : SampleProject.copyTo(root);
        fixture.putInto(project);
        SampleProject.Result result = project.check();
        // The line ends of Windows are a finding of their own; what is asked here is whether the others stay in their place.
        List<String> findings = result.findings().stream()
                .filter(finding -> fixture.code().equals("FIL-009") || !finding.startsWith("FIL-009 ")).toList();
        assertEquals(fixture.isError() ? List.of(fixture.finding()) : List.of(), findings);
        result.found().forEach(RuleFixturesTest::assertReadable);
        Repairs repairs = Repairs.of(result.found(), file -> true);
        if (!repairs.texts().isEmpty() && findings.equals(result.findings())) {
            repairs.texts().forEach(project::put);
            assertEquals(List.of(), project.check().findings(), "after the repair");
        }
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
