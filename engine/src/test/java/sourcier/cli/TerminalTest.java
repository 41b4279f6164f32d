package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language and colour as the environment asks for them. */
class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', fr_FR.UTF-8, fr",
        "'', fr_BE, en_GB.UTF-8, fr",
        "C, fr_BE, fr_FR.UTF-8, en",
        "'', '', de_DE.UTF-8, en",
        "'', '', '', en",
        "fr, '', C, fr",
    })
    void theFirstVariableThatIsSetNamesTheLanguage(String all, String messages, String lang, String language) {
        assertEquals(language, terminal(false, Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang)).language());
    }

    @Test
    void colourIsForPeopleWhoDoNotMind() {
        assertTrue(terminal(true, Map.of()).colored("auto"));
        assertTrue(terminal(true, Map.of("NO_COLOR", "")).colored("auto"));
        assertFalse(terminal(false, Map.of()).colored("auto"));
        assertFalse(terminal(true, Map.of("NO_COLOR", "1")).colored("auto"));
        assertFalse(terminal(true, Map.of("TERM", "dumb")).colored("auto"));
        assertFalse(terminal(true, Map.of()).colored("never"));
        assertTrue(terminal(false, Map.of("NO_COLOR", "1")).colored("always"));
    }

    private static Terminal terminal(boolean interactive, Map<String, String> environment) {
        return new Terminal(System.out, System.err, environment, Path.of(""), interactive);
    }
}
