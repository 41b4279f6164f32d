package sourcier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition in place is the first sentence of the glossary. */
class DefinitionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A gun that fires blanks. It stood on the rock. | A gun that fires blanks.
            Only one sentence, with 1.5 km in it.          | Only one sentence, with 1.5 km in it.
            Kept by A. Trehoc until 1932. Then by nobody.  | Kept by A. Trehoc until 1932.
            Said to be “lost.” Found since.                | Said to be “lost.”
            Dit « perdu. » Retrouvé depuis.                | Dit « perdu. »
            Really? Yes.                                   | Really?
            Rebuilt (in 1931). 12 men worked there.        | Rebuilt (in 1931).
            Called Corvelec, i.e. the rock, by all.        | Called Corvelec, i.e. the rock, by all.
            灯台。岩の上。                                   | 灯台。岩の上。
            no end                                         | no end
            """)
    void theFirstSentence(String text, String first) {
        assertEquals(first, Definitions.firstSentence(text));
    }
}
