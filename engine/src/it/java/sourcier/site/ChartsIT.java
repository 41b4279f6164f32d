package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The charts of figures, wherever they are: each row leads to what it draws, a table says the same, and no word is lost. */
class ChartsIT {
    private static final int PHONE = 360;
    /** Between the margins of an A4 sheet, in CSS pixels. */
    private static final int PAPER = 643;

    private static SiteServer server;
    private static Browser browser;
    private static List<String> pages;

    @BeforeAll
    static void start() throws IOException {
        pages = SitePages.all().stream().filter(page -> SitePages.parse(page).selectFirst("svg.chart--figures") != null).toList();
        assertFalse(pages.isEmpty(), "no page of the site has a chart of figures");
        server = SiteServer.under("/");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** A row of a chart is a link, and the place it leads to has the value of the row. */
    @Test
    void everyRowLeadsToItsValue() {
        List<String> problems = new ArrayList<>();
        for (String page : pages) {
            for (Element row : SitePages.parse(page).select("svg.chart--figures .chart__row")) {
                Element link = row.selectFirst("a[href]");
                if (link == null) {
                    problems.add(page + ": no link at " + row.text());
                } else if (!plain(target(page, link.attr("href")).text()).contains(value(row))) {
                    problems.add(page + ": `" + value(row) + "` is not at " + link.attr("href"));
                }
            }
        }
        Problems.assertNone(problems);
    }

    /** Every chart has a name, and each of its values stands in a table of its page, or of the page below it that it names. */
    @Test
    void everyChartHasANameAndATable() {
        List<String> problems = new ArrayList<>();
        for (String page : pages) {
            Document document = SitePages.parse(page);
            for (Element chart : document.select("svg.chart--figures")) {
                Element name = document.getElementById(chart.attr("aria-labelledby"));
                if (name == null || name.text().isBlank()) {
                    problems.add(page + ": a chart without a name");
                }
                Set<String> cells = new HashSet<>(cells(document));
                chart.closest("figure").select("figcaption a[href]").stream().map(link -> link.attr("href"))
                        .filter(href -> !href.startsWith("#")).forEach(href -> cells.addAll(cells(SitePages.parse(file(page, href)))));
                chart.select(".chart__row").stream().map(ChartsIT::value)
                        .filter(value -> cells.stream().noneMatch(cell -> cell.contains(value)))
                        .forEach(value -> problems.add(page + ": `" + value + "` stands in no table"));
            }
        }
        Problems.assertNone(problems);
    }

    /** On a phone the words of a chart neither touch one another nor leave the screen. */
    @Test
    void wordsKeepApartOnAPhone() {
        List<String> problems = new ArrayList<>();
        browser.width(PHONE);
        for (String page : pages) {
            browser.open(server.address(page));
            Object found = browser.script("""
                    const found = [];
                    for (const chart of document.querySelectorAll('svg.chart--figures')) {
                        const words = [...chart.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]);
                        words.forEach(([text, box], i) => {
                            if (box.left < 0 || box.right > innerWidth) found.push(text + ' leaves the screen');
                            for (const [other, b] of words.slice(i + 1)) {
                                if (box.left < b.right && b.left < box.right && box.top + 3 < b.bottom && b.top + 3 < box.bottom)
                                    found.push(text + ' touches ' + other);
                            }
                        });
                    }
                    return found.join('; ');
                    """);
            if (!found.toString().isEmpty()) {
                problems.add(page + ": " + found);
            }
        }
        Problems.assertNone(problems);
    }

    /** Paper does not scroll: on it no table is wider than the text. */
    @Test
    void tablesFitOnPaper() {
        List<String> problems = new ArrayList<>();
        browser.width(PAPER);
        browser.medium("print");
        for (String page : pages) {
            browser.open(server.address(page));
            Object widest = browser.script("""
                    return Math.max(0, ...[...document.querySelectorAll('.data-table')].map(e => e.scrollWidth - e.clientWidth));
                    """);
            if (((Number) widest).intValue() > 0) {
                problems.add(page + ": a table is " + widest + " px too wide");
            }
        }
        browser.medium("");
        Problems.assertNone(problems);
    }

    private static String value(Element row) {
        return plain(String.join(" ", row.select(".chart__value").eachText()));
    }

    private static List<String> cells(Document document) {
        return document.select("td").stream().map(cell -> plain(cell.text())).toList();
    }

    /** What a link leads to: a row of a table, a section, or the whole page. */
    private static Element target(String page, String href) {
        Document document = SitePages.parse(file(page, href));
        String anchor = URI.create(href).getFragment();
        Element place = anchor == null ? document : document.getElementById(anchor);
        return place == null ? new Element("p") : place.tagName().equals("h2") ? place.parent() : place;
    }

    private static String file(String page, String href) {
        URI target = URI.create(page).resolve(URI.create(href));
        return target.getPath();
    }

    /** With all kinds of spaces as plain ones. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
