package sourcier.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes single mistakes of many kinds in the dossier of this project, whatever it is about, and demands that the check finds all
 * of them, at the right line.
 *
 * <p>Another draw: {@code -Dmutation.seed=7}; more mistakes of each kind: {@code -Dmutation.times=10}.
 */
class MutationTest {
    static final Path PROJECT = Path.of("..");
    static final long SEED = Long.getLong("mutation.seed", 20_26_11_22L);
    static final int TIMES = Integer.getInteger("mutation.times", 1);

    @TempDir
    private Path folder;

    @Test
    void theHealthyDossierIsSilent() throws IOException {
        Dossier dossier = Dossier.read("dossier", PROJECT);
        assertEquals(Set.of(), new Workshop(dossier.specimen(), folder.resolve("healthy")).healthy());
    }

    @Test
    void everyMistakeIsCaughtAndNearlyAllAtTheRightLine() throws IOException, InterruptedException {
        Dossier dossier = Dossier.read("dossier", PROJECT);
        List<Trial> drawn = Mutation.draw(families(dossier), SEED, TIMES);
        Report report = new Report(Mutation.judge(drawn, folder, Runtime.getRuntime().availableProcessors()));
        System.out.println("mutation.seed=" + SEED + System.lineSeparator() + report.table());
        List<Trial> missed = report.trials().stream().filter(trial -> !trial.caught()).toList();
        List<Trial> elsewhere = report.trials().stream().filter(trial -> trial.caught() && !trial.rightPlace()).toList();
        assertTrue(report.trials().size() >= 200 && report.kinds() >= 40, "too few mistakes fit this dossier");
        assertEquals("", lines(missed), "missed");
        assertTrue(report.share(Trial::rightPlace) >= 0.98, "at another line" + lines(elsewhere));
        assertEquals(1, report.medianOfFindings(), "findings per mistake");
    }

    /** The mistakes that can be made in the files of a dossier. */
    static List<Family> inContent(Dossier dossier) {
        return List.of(HeadMistakes.in(dossier), ValueMistakes.in(dossier), DataMistakes.in(dossier), FileMistakes.in(dossier),
                CharacterMistakes.in(dossier), MarkdownMistakes.in(dossier), ReferenceMistakes.in(dossier),
                LinkMistakes.in(dossier), EvidenceMistakes.in(dossier), StandingMistakes.in(dossier), DateMistakes.in(dossier),
                PageMistakes.in(dossier), SettingMistakes.in(dossier));
    }

    private List<Family> families(Dossier dossier) throws IOException {
        List<Family> families = new ArrayList<>(inContent(dossier));
        families.add(TranslationMistakes.in(inTwoLanguages(dossier)));
        families.add(OutputMistakes.in(dossier, folder.resolve("site")));
        return families;
    }

    /** This dossier, or a made-up one as long as this one has one language. */
    private static Dossier inTwoLanguages(Dossier dossier) throws IOException {
        return dossier.site().editions().size() > 1 ? dossier
                : Dossier.read("two-languages", Path.of("src/test/resources/rules/base-translated"));
    }

    private static String lines(List<Trial> trials) {
        StringBuilder lines = new StringBuilder();
        trials.forEach(trial -> lines.append("\n  ").append(trial));
        return lines.toString();
    }
}
