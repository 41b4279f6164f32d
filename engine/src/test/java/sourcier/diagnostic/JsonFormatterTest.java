package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import sourcier.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON for scripts: valid whatever the content holds, in the shape that the manual describes. */
class JsonFormatterTest {
    private final SourceFile file = SourceFile.of("content/fr/claims/a.md", "abc\ndef\n");
    private final List<Diagnostic> found = List.of(
            Diagnostic.of(Code.SRC_001, file.span(4, 2), "gazette-1913").suggest("gazette-1912"),
            Diagnostic.of(Code.FIL_008, file.span(0, 1)).repair(List.of(new Edit(file.span(0, 1), ""))));

    @Test
    void itCountsAndLists() {
        JsonNode report = JsonMapper.shared().readTree(new JsonFormatter(Catalogue.load("fr")).format(found, 3));
        assertEquals("[1,\"fr\",1,1,1,3,2]", JsonMapper.shared().writeValueAsString(List.of(report.at("/version"), report.at("/language"),
                report.at("/errors"), report.at("/warnings"), report.at("/fixable"), report.at("/elsewhere"), report.at("/findings").size())));
        JsonNode finding = report.at("/findings/0");
        assertEquals("{\"code\":\"SRC-001\",\"severity\":\"error\",\"file\":\"content/fr/claims/a.md\",\"line\":2,\"column\":1,\"length\":2,"
                + "\"message\":\"la source `gazette-1913` n’existe pas\","
                + "\"help\":\"vouliez-vous écrire `gazette-1912` ? Les sources sont inscrites dans data/sources.yml\","
                + "\"suggestion\":\"gazette-1912\",\"page\":\"docs/rules/SRC-001.md\",\"edits\":[]}", finding.toString());
        assertEquals("{\"file\":\"content/fr/claims/a.md\",\"line\":1,\"column\":1,\"length\":1,\"replacement\":\"\"}",
                report.at("/findings/1/edits/0").toString());
    }

    @Test
    void theManualNamesEveryKey() throws IOException {
        String manual = Files.readString(Path.of("../docs/checking.md"));
        JsonNode report = JsonMapper.shared().readTree(new JsonFormatter(Catalogue.load()).format(found, 0));
        Set<String> keys = new TreeSet<>(report.propertyNames());
        keys.addAll(report.at("/findings/0").propertyNames());
        keys.addAll(report.at("/findings/1/edits/0").propertyNames());
        keys.forEach(key -> assertTrue(manual.contains("`" + key + "`"), "docs/checking.md does not name `" + key + "`"));
    }

    @Property(seed = "20261122", tries = 300)
    void anyTextSurvives(@ForAll String any, @ForAll @Chars({'"', '\\', '\n', '\t', '/', '\uD800'}) String signs) {
        String text = any + signs;
        String json = Json.write(List.of(text));
        assertEquals(text, JsonMapper.shared().readTree(json).get(0).asString());
        assertTrue(json.endsWith("\n"));
    }
}
