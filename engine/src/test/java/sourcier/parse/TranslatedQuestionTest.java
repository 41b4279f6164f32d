package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.check.SampleProject;
import sourcier.model.Question;
import sourcier.model.Ref;
import sourcier.model.Stage;

/** The words of a question's life are laid over its facts, item by item. */
class TranslatedQuestionTest {
    private static final String REFERENCE = """
            ---
            title: Who lit the lamp?
            summary: The keeper, says the log.
            asked: implicit
            status: answered
            answered: 1912-06
            sources: [port-log]
            settled_by: A letter of the keeper.
            life:
              - {date: 1912-05-04, status: open, note: The report does not say it.}
              - {date: 1912-06, status: answered, note: The log names the keeper., sources: [port-log]}
            not_found:
              - The register of the service.
            earlier_answers:
              - {answer: The harbour people., date: 1912-05-20, sources: [gazette-1912],
                 fell: 1912-06, because: The log names the keeper., fell_by: [port-log]}
            ---
            ## What the report left

            Who lit it.
            """;
    private static final String TRANSLATION = """
            ---
            title: Who lit it, in English?
            summary: The keeper.
            settled_by: A letter.
            life:
              - {note: Not in the report.}
              - {note: It is the keeper.}
            not_found:
              - The register.
            earlier_answers:
              - {answer: People of the harbour., because: It is the keeper.}
            ---
            ## What the report left

            Who lit it.
            """;

    @TempDir
    private Path folder;

    private SampleProject project;

    @BeforeEach
    void copy() {
        project = SampleProject.copyTranslatedTo(folder).put("content/fr/questions/who.md", REFERENCE);
    }

    @Test
    void takesItsFactsFromTheReference() {
        Question question = (Question) project.put("content/en/questions/who.md", TRANSLATION).check()
                .entry("content/en/questions/who.md");
        assertEquals(List.of("Not in the report.", "It is the keeper."), question.life().stream().map(Stage::note).toList());
        assertEquals("1912-06", question.stage().date().text());
        assertEquals(List.of("port-log"), Ref.ids(question.stage().sources()));
        assertEquals(List.of("The register."), question.notFound());
        assertEquals("People of the harbour.", question.earlierAnswers().get(0).answer());
        assertEquals("1912-05-20", question.earlierAnswers().get(0).date().text());
    }

    @Test
    void hasNoFindingButThatItIsNotPinned() {
        assertEquals(List.of(), findings(TRANSLATION));
    }

    @Test
    void mustHaveEachPartOnceAndNoMore() {
        assertTrue(findings(TRANSLATION.replace("  - {note: It is the keeper.}\n", "")).stream().anyMatch(one -> one.startsWith("LNG-007")));
        assertTrue(findings(TRANSLATION.replace("  - The register.\n", "  - The register.\n  - The letter.\n")).stream()
                .anyMatch(one -> one.startsWith("LNG-009")));
        assertTrue(findings(TRANSLATION.replace("{note: Not in", "{status: moot, note: Not in")).stream()
                .anyMatch(one -> one.startsWith("FRM-003")));
    }

    private List<String> findings(String translation) {
        return project.put("content/en/questions/who.md", translation).check().findings().stream()
                .filter(one -> one.contains("content/en/questions/") && !one.startsWith("LNG-008")).toList();
    }
}
