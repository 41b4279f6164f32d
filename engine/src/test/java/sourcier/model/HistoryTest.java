package sourcier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Property(tries = 300, seed = "1912")
    void aDifferenceLeadsFromOneStateToTheOther(
            @ForAll @Size(max = 6) Map<@AlphaChars @StringLength(1) String, @AlphaChars @StringLength(min = 1, max = 2) String> before,
            @ForAll @Size(max = 6) Map<@AlphaChars @StringLength(1) String, @AlphaChars @StringLength(min = 1, max = 2) String> after) {
        Map<String, String> patch = History.difference(before, after);
        assertEquals(after, History.replay(List.of(new Revision("1912-05-04T00:00:00Z", before), new Revision("1912-05-05T00:00:00Z", patch))));
        assertTrue(History.difference(after, after).isEmpty());
    }

    @Test
    void theSecondHasItsDay() {
        assertEquals("1912-05-04", new Revision("1912-05-04T23:59:59Z", Map.of()).day());
    }

    @Test
    void aLogHoldsOnlyWhatAnEntryCouldHaveHad() {
        assertTrue(TrackedValues.isValue(EntryType.CLAIM, "standing", "refined"));
        assertTrue(TrackedValues.isValue(EntryType.CLAIM, "figure/max", ""));
        assertTrue(TrackedValues.isValue(EntryType.CLAIM, "evidence/port-log", ""));
        assertTrue(TrackedValues.isValue(EntryType.QUESTION, "answered", "1912-05~"));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "standing", ""));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "standing", "true"));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "figure/value", "1e9"));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "figure/value", "9".repeat(99)));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "said", "yesterday"));
        assertFalse(TrackedValues.isValue(EntryType.CLAIM, "status", "open"));
        assertFalse(TrackedValues.isValue(EntryType.QUESTION, "evidence/port-log", "confirms"));
        assertFalse(TrackedValues.isValue(EntryType.QUESTION, "body", "text"));
    }
}
