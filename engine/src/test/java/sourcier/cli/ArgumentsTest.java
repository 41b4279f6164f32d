package sourcier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed, and what is said of the rest. */
class ArgumentsTest {
    @Test
    void optionsStandAnywhereAndTakeTheirValueInBothForms() throws WrongUse {
        Arguments arguments = read("check a.md --format json --lang=fr b.md --fix --dry-run -- --c.md");
        assertEquals(Command.CHECK, arguments.command());
        assertEquals(Map.of(Option.FORMAT, "json", Option.LANG, "fr", Option.FIX, "", Option.DRY_RUN, ""), arguments.options());
        assertEquals(List.of("a.md", "b.md", "--c.md"), arguments.operands());
        assertEquals("auto", arguments.get(Option.COLOR, "auto"));
        assertTrue(arguments.has(Option.FIX));
        assertEquals("..", read("build --out ..").get(Option.OUT, "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "chek, command, check",
        "check --fromat json, option, --format",
        "check --format jsn, value, json",
        "check --out x, option-elsewhere,",
        "check --format, value-missing,",
        "check --lang= , value,",
        "build --out=, value-missing,",
        "check --fix=yes, value-needless,",
        "check --dry-run, dry-run,",
        "build a, operands.build,",
        "publish, operands.publish,",
        "publish a b, operands.publish,",
    })
    void wrongUseIsNamedAndTheNearestOffered(String line, String key, String meant) {
        WrongUse wrong = assertThrows(WrongUse.class, () -> read(line));
        assertEquals(key, wrong.key());
        assertEquals(meant, wrong.meant());
        for (String language : List.of("en", "fr")) {
            String words = Terminal.words(language).text("wrong." + wrong.key(), wrong.values());
            assertTrue(!words.contains("{"), words);
        }
    }

    private static Arguments read(String line) throws WrongUse {
        return Arguments.read(List.of(line.strip().split(" ")));
    }
}
