package sourcier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void itIsTheBeginningOfTheSha256OfTheText() {
        // `printf 'The lamp' | sha256sum`
        assertEquals("11ddf461", Fingerprint.of("The lamp"));
    }

    @Test
    void spacesQuotesDashesAndEncodingDoNotCount() {
        assertEquals(Fingerprint.of("l'été : \"non\" - 1 100"), Fingerprint.of("l’e\u0301te\u0301\u00A0: «\u202Fnon\u202F» – 1\u202F100"));
        assertEquals(Fingerprint.of("The lamp\r\nburns"), Fingerprint.of("The  lamp burns "));
    }

    @Test
    void wordsDigitsAndReferencesCount() {
        assertNotEquals(Fingerprint.of("1 100"), Fingerprint.of("1 200"));
        assertNotEquals(Fingerprint.of("It burns [@log]."), Fingerprint.of("It burns."));
        assertNotEquals(Fingerprint.of("the keeper"), Fingerprint.of("the Keeper"));
    }
}
