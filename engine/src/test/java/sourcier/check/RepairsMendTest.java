package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Repairs;

/** A repair mends what it is offered for: after it the fixture is as silent as its twin. */
class RepairsMendTest {
    @TempDir
    private Path folder;

    private record Mended(String name, boolean repairable, List<String> left) {}

    @TestFactory
    Stream<DynamicTest> nothingIsLeftAfterARepair() {
        return RuleFixture.all().stream().filter(RuleFixture::isError)
                .flatMap(fixture -> Stream.of(fixture, fixture.withWindowsLineEnds()))
                .map(fixture -> dynamicTest(fixture.code() + " " + fixture.name(), () -> {
                    Mended mended = mend(fixture);
                    assertEquals(List.of(), mended.repairable() ? mended.left() : List.of());
                }));
    }

    @Test
    void referencesAndLinksHaveRepairs() {
        List<String> repairable = RuleFixture.all().stream()
                .filter(fixture -> fixture.isError() && fixture.code().matches("LNK-00[79]|MKD-007"))
                .map(this::mend).filter(Mended::repairable).map(Mended::name).toList();
        assertTrue(repairable.containsAll(List.of("claim--slash.error.md", "sources.error.yml", "claim--two.error.md",
                "claim--term.error.md", "claim--swallowed.error.md")), repairable.toString());
    }

    private Mended mend(RuleFixture fixture) {
        try {
            Path root = Files.createTempDirectory(folder, fixture.code());
            SampleProject project = fixture.isAboutTranslations() ? SampleProject.copyTranslatedTo(root) : SampleProject.copyTo(root);
            fixture.putInto(project);
            Repairs repairs = Repairs.of(project.check().found(), any -> true);
            repairs.texts().forEach(project::put);
            // The line ends of Windows are there on purpose, and are mended as well or not at all.
            List<String> left = project.check().findings().stream().filter(finding -> !finding.startsWith("FIL-009 ")).toList();
            boolean repairable = repairs.mended().stream().anyMatch(one -> one.code().id().equals(fixture.code()));
            return new Mended(fixture.name(), repairable, left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
