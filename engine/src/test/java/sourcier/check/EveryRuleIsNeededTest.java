package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.parse.ContentReader;

/** No rule is idle: each finds by itself the mistake of at least one fixture, so that without it that fixture would pass. */
class EveryRuleIsNeededTest {
    @TempDir
    private Path folder;

    @Test
    void eachFindsAMistakeByItself() {
        Set<String> found = new ConcurrentSkipListSet<>();
        RuleFixture.all().parallelStream().filter(RuleFixture::isError).forEach(fixture -> run(fixture, found));
        assertEquals(Checker.rules().map(EveryRuleIsNeededTest::name).collect(Collectors.toCollection(TreeSet::new)), found);
    }

    private void run(RuleFixture fixture, Set<String> found) {
        Path root = folder(fixture);
        SampleProject project = fixture.isAboutTranslations() ? SampleProject.copyTranslatedTo(root) : SampleProject.copyTo(root);
        fixture.putInto(project);
        ContentReader reader = new ContentReader(root, new Diagnostics()).readAll();
        Site site = reader.site();
        Inventory inventory = reader.inventory();
        if (site.editions().isEmpty()) {
            return;
        }
        Checker.rules().filter(rule -> !found.contains(name(rule))).forEach(rule -> {
            Diagnostics alone = new Diagnostics();
            rule.check(site, inventory, alone);
            if (alone.sorted().stream()
                    .anyMatch(one -> fixture.finding().equals(one.code().id() + " " + one.span().location()))) {
                found.add(name(rule));
            }
        });
    }

    private Path folder(RuleFixture fixture) {
        try {
            return Files.createTempDirectory(folder, fixture.code());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Rule rule) {
        return rule.getClass().getSimpleName();
    }
}
