package sourcier.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.History;
import sourcier.model.Revision;
import sourcier.parse.HistoryReader;
import sourcier.source.SourceFile;

/** What is written can be read, whatever the words are. */
class HistoryFileTest {
    @Property(tries = 500, seed = "1912")
    void isReadAsItWasWritten(@ForAll String words) {
        // Values stand on one line; see TrackedValues.
        String title = "x" + words.replaceAll("[\\r\\n]", " ");
        History history = new History(Map.of("claim/lamp-lit", List.of(
                new Revision("1912-05-04T08:00:00Z", Map.of("title", title)),
                new Revision("1912-05-05T08:00:00Z", Map.of("evidence/port-log", "confirms")),
                new Revision("1912-05-06T08:00:00Z", Map.of("evidence/port-log", "")))));
        assertEquals(history, read(HistoryFile.text(history, HistoryReader.HEAD)));
    }

    @Example
    void hasALineForEachValue() {
        History history = new History(Map.of("question/who", List.of(new Revision("1912-05-04T08:00:00Z", Map.of("title", "Who, then?")))));
        assertEquals("type,id,at,key,value\nquestion,who,1912-05-04T08:00:00Z,title,\"Who, then?\"\n",
                HistoryFile.text(history, HistoryReader.HEAD));
    }

    @Example
    void isReadWithTheLineEndsOfWindows() {
        assertEquals(Map.of("title", "Who?"), History.replay(
                read("type,id,at,key,value\r\nquestion,who,1912-05-04T08:00:00Z,title,Who?\r\n").revisions().get("question/who")));
    }

    private static History read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        History history = HistoryReader.read(SourceFile.of(History.FILE, text), diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        return history;
    }
}
