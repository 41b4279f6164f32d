package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader hands out on paper says where it is from, says all, and parts nothing that belongs together. */
class PrintIT {
    /** One page of each of these layouts in each language; the claim is the one with most sources. */
    private static final List<String> LAYOUTS = List.of("home", "article", "claim", "timeline", "equipment-list", "sources",
            "glossary");
    /** What names the things below it, and must not stand alone at the foot of a sheet. */
    private static final String HEADINGS = "main :is(h1, h2, h3, .glossary__term, .glossary__names, .bibliography__entry p:has(+ .bibliography__copies))";
    private static final String LEADS_NOWHERE = "header nav a, .site-header__tools > *, .site-footer li:not(:last-child), .pager a, .notes__back";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> pages() {
        List<String> all = SitePages.all();
        List<Document> parsed = all.stream().map(SitePages::parse).toList();
        List<String> languages = parsed.stream().map(page -> page.selectFirst("html").attr("lang")).distinct().toList();
        return languages.stream().flatMap(language -> LAYOUTS.stream().map(layout -> {
            int found = -1;
            for (int i = 0; i < all.size(); i++) {
                Document page = parsed.get(i);
                if (page.selectFirst("html[lang=" + language + "] > body[data-layout=" + layout + "]") != null
                        && (found < 0 || links(page).size() > links(parsed.get(found)).size())) {
                    found = i;
                }
            }
            assertTrue(found >= 0, "no page " + layout + " in " + language);
            return all.get(found);
        }));
    }

    private static List<Element> links(Document page) {
        return page.select("main .source__link");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePrintedPageIsComplete(String name) throws IOException {
        Document page = SitePages.parse(name);
        open(name);
        byte[] pdf = browser.print();
        List<String> sheets = sheets(pdf, true);
        String all = String.join("", sheets(pdf, false));
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            String number = (i + 1) + "/" + sheets.size();
            String sheet = sheets.get(i);
            assertTrue(sheet.endsWith(number), "no number on sheet " + number);
            String words = sheet.substring(0, sheet.length() - number.length());
            page.select(HEADINGS).stream().map(PrintIT::words)
                    .filter(heading -> heading.length() > 3 && words.endsWith(heading))
                    .forEach(heading -> problems.add("sheet " + number + " ends with the heading " + heading));
        }
        links(page).stream().map(link -> packed("<" + link.attr("href") + ">")).filter(address -> !all.contains(address))
                .forEach(address -> problems.add("not written out: " + address));
        page.select("main details > :not(summary) .source__publisher, main details > summary").stream()
                .filter(folded -> folded.closest("figure") == null).map(PrintIT::words).filter(words -> !all.contains(words))
                .forEach(words -> problems.add("still folded: " + words));
        assertEquals(List.of(), problems);
        assertTrue(sheets.get(sheets.size() - 1).contains(packed(page.selectFirst("link[rel=canonical]").attr("href"))), "not its own address");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatLeadsNowhereIsNotOnPaper(String name) {
        open(name);
        browser.medium("print");
        assertEquals(0L, browser.script("return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length;", LEADS_NOWHERE));
        browser.medium("");
    }

    /**
     * The words of each sheet, without spaces, since a sheet may break a line anywhere.
     *
     * @param byPlace line by line from the top, or in the order in which they are drawn, which keeps columns apart
     */
    private static List<String> sheets(byte[] pdf, boolean byPlace) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(byPlace);
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(packed(text.getText(document)));
            }
        }
        return sheets;
    }

    private static String words(Element element) {
        return packed(element.text());
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2009\\u00AD]+", "");
    }

    private static void open(String page) {
        browser.open(URI.create("about:blank"));
        browser.open(SitePages.file(page).toUri());
    }
}
