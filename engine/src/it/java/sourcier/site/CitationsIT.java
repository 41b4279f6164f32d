package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The citations of pages: the sentence is what a citation processor makes of the record below it, and all records agree. */
class CitationsIT {
    /** The style whose words the pages use, and the language it stands in. */
    private static final String STYLE = "iso690-note-fr";
    private static final String LANGUAGE = "fr";

    @Test
    void theSentenceIsThatOfAProcessor() throws Exception {
        List<Element> citations = citations();
        List<CSLItemData> items = new ArrayList<>();
        for (Element citation : citations) {
            items.add(item(record(citation, "[")));
        }
        CSL processor = new CSL(new ListItemDataProvider(items), STYLE, LANGUAGE + "-FR");
        processor.setOutputFormat("html");
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            processor.registerCitationItems(items.get(i).getId());
            Element made = Jsoup.parse(processor.makeBibliography().makeString()).selectFirst(".csl-entry");
            Element shown = citations.get(i).selectFirst(".cite__text");
            String title = made.select("[style*=italic]").text();
            if (!squash(made.text()).equals(squash(shown.text())) || !squash(title).equals(squash(shown.select("cite").text()))) {
                problems.add(items.get(i).getId() + "\n  shown " + shown.text() + "\n  made  " + made.text());
            }
        }
        Problems.assertNone(problems);
        RecordedCheck.of("citations", "citeproc-java", "citeproc", citations.size()).write();
    }

    /** BibTeX and RIS can be read, and say the same as CSL-JSON. */
    @Test
    void theRecordsAgree() throws Exception {
        for (Element citation : citations()) {
            CSLItemData csl = item(record(citation, "["));
            BibTeXConverter converter = new BibTeXConverter();
            Map<String, CSLItemData> bib = converter.toItemData(converter.loadDatabase(
                    new ByteArrayInputStream(record(citation, "@").getBytes(StandardCharsets.UTF_8))));
            CSLItemData read = bib.get(csl.getId());
            assertEquals(squash(csl.getTitle()), squash(read.getTitle()), csl.getId());
            assertEquals(csl.getURL(), read.getURL(), csl.getId());
            List<String> ris = record(citation, "TY").lines().toList();
            assertEquals("TY  - ELEC", ris.get(0));
            assertEquals("ER  -", ris.get(ris.size() - 1).strip());
            for (String line : List.of("TI  - " + csl.getTitle(), "UR  - " + csl.getURL(), "LA  - " + csl.getLanguage())) {
                assertTrue(ris.contains(line), line);
            }
        }
    }

    /** Every page that can be cited leads to its citation. */
    @Test
    void everyPageLeadsToItsCitation() {
        Map<String, String> anchors = citations().stream()
                .collect(Collectors.toMap(citation -> citation.select(".cite__text a").text(), Element::id));
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            Document document = SitePages.parse(page);
            String anchor = anchors.get(document.select("link[rel=canonical]").attr("href"));
            boolean cited = anchor != null && document.select("footer a[href$=#" + anchor + "]").size() == 1;
            boolean canBeCited = document.selectFirst("html[lang=" + LANGUAGE + "]") != null && !page.equals("404.html");
            if (canBeCited && !cited) {
                problems.add(page + ": leads to no citation of it");
            }
        }
        Problems.assertNone(problems);
    }

    private static List<Element> citations() {
        return SitePages.parse(SitePages.firstWith("html[lang=" + LANGUAGE + "] .cite")).select(".cite");
    }

    private static String record(Element citation, String start) {
        return citation.select("pre").stream().map(Element::wholeText).filter(text -> text.startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError(citation.id() + " has no record that begins with " + start));
    }

    private static CSLItemData item(String json) throws Exception {
        List<Object> items = new JsonParser(new JsonLexer(new StringReader(json))).parseArray();
        return CSLItemData.fromJson(asMap(items.get(0)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object item) {
        return (Map<String, Object>) item;
    }

    /** Spaces, apostrophes and quotation marks are the business of typography, which has its own tests. */
    private static String squash(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", "").replace('’', '\'').replaceAll("[«»“”\"]", "\"");
    }
}
