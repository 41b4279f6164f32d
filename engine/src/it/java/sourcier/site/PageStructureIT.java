package sourcier.site;

import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What assistive technology tells of each page: its title, language, parts, headings, tables, drawings, and foreign words. */
class PageStructureIT {
    /** Languages by the script that no other of those met in dossiers uses; a text in it must be marked with one of them. */
    private static final Map<UnicodeScript, Set<String>> LANGUAGES = Map.of(
            UnicodeScript.HANGUL, Set.of("ko"), UnicodeScript.HIRAGANA, Set.of("ja"), UnicodeScript.KATAKANA, Set.of("ja"),
            UnicodeScript.HAN, Set.of("zh", "ja", "ko"), UnicodeScript.CYRILLIC, Set.of("ru", "uk", "be", "bg", "sr", "mk"),
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur"), UnicodeScript.HEBREW, Set.of("he"), UnicodeScript.GREEK, Set.of("el"));

    private final List<String> problems = new ArrayList<>();

    @AfterEach
    void assertNoProblem() {
        Problems.assertNone(problems);
    }

    /** No two pages of a language are called the same (WCAG 2.4.2), and each says which language it is in (3.1.1). */
    @Test
    void everyPageHasATitleOfItsOwnAndALanguage() {
        Map<String, String> titles = new HashMap<>();
        forEachPage((page, document) -> {
            String lang = document.selectFirst("html").attr("lang");
            if (lang.isBlank() || document.title().isBlank()) {
                problems.add(page + ": no language or no title");
            }
            String other = titles.put(lang + " " + document.title(), page);
            if (other != null) {
                problems.add(page + ": has the same title as " + other);
            }
        });
    }

    /** One header, one main part with the only h1, one footer; navigations have names; the skip link leads to the main part. */
    @Test
    void everyPageHasItsLandmarks() {
        forEachPage((page, document) -> {
            for (String one : List.of("body > header", "main", "main h1", "h1", "body > footer", "body > .skip-link")) {
                if (document.select(one).size() != 1) {
                    problems.add(page + ": " + document.select(one).size() + " times `" + one + "`");
                }
            }
            document.select("nav").stream().filter(nav -> name(document, nav).isBlank())
                    .forEach(nav -> problems.add(page + ": a navigation without a name"));
            if (document.select("nav").stream().map(nav -> name(document, nav)).distinct().count() < document.select("nav").size()) {
                problems.add(page + ": two navigations with one name");
            }
            if (!document.selectFirst(".skip-link").attr("href").equals("#" + document.selectFirst("main").id())) {
                problems.add(page + ": the skip link does not lead to the main part");
            }
        });
    }

    /** Headings say something, and none is more than one level below the one before. */
    @Test
    void headingsSkipNoLevel() {
        forEachPage((page, document) -> {
            int level = 0;
            for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.tagName().charAt(1) - '0';
                if (next > level + 1 || heading.text().isBlank()) {
                    problems.add(page + ": h" + next + " after h" + level + ": " + heading.text());
                }
                level = next;
            }
        });
    }

    /** A table has a name, and its headers say what they head. */
    @Test
    void tablesHaveNamesAndHeaders() {
        forEachPage((page, document) -> document.select("table").forEach(table -> {
            Element region = table.closest("[role=region]");
            if (table.selectFirst("caption") == null && (region == null || name(document, region).isBlank())) {
                problems.add(page + ": a table without a name: " + table.text());
            }
            if (table.select("th").isEmpty() || !table.select("th:not([scope])").isEmpty()) {
                problems.add(page + ": a table without headers, or with a th without scope: " + table.text());
            }
        }));
    }

    /** A drawing has a name or is said to be mere decoration; an abbreviation says what it means. */
    @Test
    void drawingsAreNamedOrSilent() {
        forEachPage((page, document) -> {
            document.select("svg").stream().filter(svg -> !svg.hasAttr("hidden") && svg.closest("[aria-hidden=true]") == null)
                    .filter(svg -> name(document, svg).isBlank())
                    .forEach(svg -> problems.add(page + ": a drawing without a name, line " + svg.sourceRange().start().lineNumber()));
            document.select("img:not([alt]), abbr:not([title])").forEach(bare -> problems.add(page + ": " + bare.outerHtml()));
        });
    }

    /** Words in another script than that of the page stand in an element that names their language (WCAG 3.1.2). */
    @Test
    void wordsOfOtherScriptsNameTheirLanguage() {
        forEachPage((page, document) -> {
            NodeTraversor.traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    foreign(page, text.getWholeText(), (Element) text.parent());
                }
            }, document.body());
            foreign(page, document.title(), document.selectFirst("html"));
            for (String attribute : List.of("aria-label", "alt", "title", "data-source")) {
                document.select("[" + attribute + "]").forEach(element -> foreign(page, element.attr(attribute), element));
            }
        });
    }

    /** Links of one page that are called the same lead to the same place, or a reader of the list of links is misled (2.4.9). */
    @Test
    void sameWordsInTheHeaderAndFooterLeadToTheSamePlace() {
        forEachPage((page, document) -> {
            Map<String, String> targets = new HashMap<>();
            document.select("body > header a[href], body > footer a[href]").forEach(link -> {
                String other = targets.put(link.text(), URI.create(page).resolve(link.attr("href")).toString());
                if (other != null && !other.equals(URI.create(page).resolve(link.attr("href")).toString())) {
                    problems.add(page + ": `" + link.text() + "` leads to two places");
                }
            });
        });
    }

    private void foreign(String page, String text, Element around) {
        Element marked = around.closest("[lang]");
        String lang = marked == null ? "" : marked.attr("lang").replaceFirst("-.*", "");
        LANGUAGES.forEach((script, languages) -> {
            if (!languages.contains(lang) && text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script)) {
                problems.add(page + ": " + script + " in lang=\"" + lang + "\": " + text.strip());
            }
        });
    }

    /** The accessible name as far as this site gives names: by another element, by an attribute, by the title of a drawing. */
    private static String name(Document document, Element element) {
        if (element.hasAttr("aria-labelledby")) {
            Element label = document.getElementById(element.attr("aria-labelledby"));
            return label == null ? "" : label.text();
        }
        return element.attr("aria-label");
    }

    private static void forEachPage(BiConsumer<String, Document> look) {
        SitePages.all().forEach(page -> look.accept(page, SitePages.parse(page)));
    }
}
