package sourcier.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heavier than its budget is reported, by what it is; what just keeps it is not. Words at random cannot be packed much. */
class WeightBudgetsTest {
    @TempDir
    private Path folder;

    @Test
    void aPageMayWeighLessThanAList() {
        assertEquals(List.of(), page(14_000, "claim").findings());
        assertEquals(List.of("OUT-005 claims/lamp-lit.html:1:1"), page(15_000, "claim").findings());
        assertEquals(List.of(), page(15_000, "claims").findings());
        assertEquals(List.of(), page(40_000, "claims").findings());
        assertEquals(List.of("OUT-005 claims/lamp-lit.html:1:1"), page(42_000, "claims").findings());
    }

    @Test
    void theStylesheetsOfAPageCount() {
        assertEquals(List.of(), page(10_000, "claim").findings());
        MadeSite site = page(10_000, "claim")
                .put("assets/css/site.css", "h1 { background: url(../img/icon.svg) }\n@import 'more.css';\n")
                .put("assets/css/more.css", styles(5_500));
        assertEquals(List.of(), site.findings());
        site.page("<link rel='stylesheet' href='../assets/css/site.css'>" + words(10_000));
        assertEquals(List.of("OUT-005 claims/lamp-lit.html:1:1"), site.findings());
    }

    @Test
    void aStylesheetThatIsTooHeavyIsTheOnlyFinding() {
        MadeSite site = MadeSite.copyTo(folder).put("assets/css/site.css",
                "h1 { background: url(../img/icon.svg) }\n" + styles(15_000));
        assertEquals(List.of("OUT-005 assets/css/site.css:1:1"), site.findings());
    }

    @Test
    void picturesAreTakenAsTheyAre() {
        MadeSite site = MadeSite.copyTo(folder).page("<img src='../assets/img/tower.PNG' alt='The tower'>");
        assertEquals(List.of(), site.put("assets/img/tower.PNG", new byte[102_400]).findings());
        assertEquals(List.of("OUT-005 assets/img/tower.PNG:1:1"), site.put("assets/img/tower.PNG", new byte[102_401]).findings());
    }

    @Test
    void theSearchScriptAndTheIndexOfALanguageCountTogether() {
        MadeSite site = MadeSite.copyTo(folder).page("<script src='../assets/js/search.js'></script>")
                .put("assets/js/search.js", "/* " + letters(3_000) + " */\n").put("data/search-en.js", "/* " + letters(22_000) + " */\n");
        assertEquals(List.of(), site.findings());
        assertEquals(List.of("OUT-005 data/search-en.js:1:1"), site.put("assets/js/search.js", "/* " + letters(4_000) + " */\n").findings());
    }

    @Test
    void theWholeSiteHasABudget() {
        MadeSite site = MadeSite.copyTo(folder).put("data/log.bin", new byte[10_000_000]);
        assertEquals(List.of(), site.findings());
        assertEquals(List.of("OUT-005 index.html:1:1"), site.put("data/log.bin", new byte[10_485_760]).findings());
    }

    private MadeSite page(int weight, String layout) {
        return MadeSite.copyTo(folder).put("claims/lamp-lit.html", "<!doctype html>\n<title>Lit</title>\n<body data-layout=\""
                + layout + "\">\n<h2 id=\"evidence\">Evidence</h2>\n" + words(weight) + "\n");
    }

    /** A paragraph of about so many bytes when packed: six random bits in each of its letters. */
    private static String words(int weight) {
        return "<p>" + letters(weight);
    }

    private static String styles(int weight) {
        return "p { content: \"" + letters(weight) + "\" }\n";
    }

    private static String letters(int weight) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
        Random random = new Random(1912);
        StringBuilder letters = new StringBuilder();
        random.ints(weight * 4L / 3, 0, alphabet.length()).forEach(letter -> letters.append(alphabet.charAt(letter)));
        return letters.toString();
    }
}
