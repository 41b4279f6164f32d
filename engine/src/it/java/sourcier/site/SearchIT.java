package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers type into the search field of a real browser finds what they mean. */
class SearchIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\|$");
    private static final String FIRST_HIT = ".search__answer section a";

    private static SearchField field;

    @BeforeAll
    static void start() {
        field = SearchField.start();
    }

    @AfterAll
    static void stop() {
        if (field != null) {
            field.close();
        }
    }

    static List<String> indexPages() {
        return SearchField.indexPages();
    }

    /** What a term is called, in its own script or in another language, finds it, in each edition. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("indexPages")
    void everyNameOfATermFindsIt(String page) throws IOException {
        field.open(page);
        List<String> problems = new ArrayList<>();
        for (JsonNode term : JsonMapper.shared().readTree(SitePages.text("data/terms.json")).path("terms")) {
            List<String> names = new ArrayList<>(List.of(term.path("title").asString()));
            term.path("names").forEach(name -> names.add(name.path("text").asString()));
            names.addAll(names.stream().map(SearchIT::beginning).toList());
            for (String name : names) {
                field.type(name);
                if (field.browser().all(".search__answer a[href$='#" + term.path("id").asString() + "']").isEmpty()) {
                    problems.add(page + ": " + name + " does not find " + term.path("id").asString());
                }
            }
        }
        Problems.assertNone(problems);
    }

    /** A name in one language or script also finds what tells of its term under another. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("indexPages")
    void anyNameFindsWhatTellsOfItsTermUnderAnother(String page) throws IOException {
        field.open(page);
        List<String> problems = new ArrayList<>();
        int most = 0;
        for (JsonNode term : JsonMapper.shared().readTree(SitePages.text("data/terms.json")).path("terms")) {
            int byTitle = field.found(term.path("title").asString());
            for (JsonNode name : term.path("names")) {
                int byName = field.found(name.path("text").asString());
                if (byName < byTitle) {
                    problems.add(page + ": " + name.path("text").asString() + " finds " + byName + " of " + byTitle);
                }
                most = Math.max(most, name.path("text").asString().matches("\\P{IsLatin}+") ? byName : 0);
            }
        }
        Problems.assertNone(problems);
        assertTrue(most > 10, "no name in another script finds more than its term: " + most);
    }

    /** Each title of the data, typed without its accents and capitals, finds its entry in the reference edition. */
    @Test
    void titlesWithoutAccentsFindTheirEntry() throws IOException {
        field.open(SearchField.referencePage());
        List<String> problems = new ArrayList<>();
        for (String list : List.of("claims", "questions", "equipment", "events")) {
            for (JsonNode entry : JsonMapper.shared().readTree(SitePages.text("data/" + list + ".json")).path(list)) {
                field.type(SearchField.plain(entry.path("title").asString()).toUpperCase(Locale.ROOT));
                String id = entry.path("id").asString();
                if (field.browser().all(".search__answer a[href$='/" + id + ".html'], .search__answer a[href$='#" + id + "']").isEmpty()) {
                    problems.add(list + ": " + entry.path("title").asString());
                }
            }
        }
        Problems.assertNone(problems);
    }

    /** The field folds as the A-Z index does: what is written one way is found when typed the other. */
    @Test
    void everyRowOfTheCaseTableIsFoundBothWays() throws IOException {
        field.open(SearchField.indexPages().get(0));
        String table = Files.readString(Path.of("engine/src/test/resources/spec/folding.md"))
                .replace('⌇', '\u202f').replace('⍽', '\u00a0').replace('¬', '\u00ad');
        Matcher row = ROW.matcher(table);
        List<String> problems = new ArrayList<>();
        int rows = 0;
        while (row.find()) {
            rows++;
            for (List<String> pair : List.of(List.of(row.group(1), row.group(2)), List.of(row.group(2), row.group(1)))) {
                field.browser().script("searchIndex({lang: 'en', words: {one: '{0}', other: '{0}', none: '', more: ''}, states: {},"
                        + " groups: [{name: 'made up', at: '', rows: [['x.html', arguments[0]]]}]});", pair.get(0));
                field.type(pair.get(1));
                if (field.browser().all(FIRST_HIT).isEmpty()) {
                    problems.add(pair.get(1) + " does not find " + pair.get(0));
                }
            }
        }
        assertTrue(rows > 25, "few rows: " + rows);
        Problems.assertNone(problems);
    }

    /** Answers stand under the kind of thing they are, with what was asked for marked, and their number is told. */
    @Test
    void answersAreGroupedMarkedAndCounted() throws IOException {
        String number = SearchField.number();
        for (String page : SearchField.indexPages()) {
            field.open(page);
            field.type(number);
            assertTrue(field.browser().all(".search__answer section").size() > 1, page);
            List<String> marks = field.browser().all(".search__answer mark").stream().map(mark -> mark.getDomProperty("textContent")).toList();
            assertFalse(marks.isEmpty(), page);
            assertFalse(field.browser().all(".search__answer .standing svg use").isEmpty(), "no standing has its shape: " + page);
            marks.forEach(mark -> assertEquals(number, mark.replaceAll("\\D", ""), page));
            String told = field.browser().all(".search__count[role=status]").get(0).getText();
            assertEquals(String.valueOf(field.browser().all(".search__hit").size()), told.replaceAll("\\D", ""), page);
            assertFalse(field.browser().all(".a-z").get(0).isDisplayed(), page);
            field.type("zzzz$&");
            assertTrue(field.browser().all("[role=status]").get(0).getText().contains("zzzz$&"), page);
        }
    }

    /** Two words need not stand side by side, and a hyphen may be there or not. */
    @Test
    void wordsAreFoundOneByOne() throws IOException {
        field.open(SearchField.referencePage());
        String hyphenated = SearchField.wordOfATitle("\\p{L}{3,}-\\p{L}{3,}");
        String[] halves = hyphenated.split("-");
        int parts = field.found(hyphenated);
        int joined = field.found(halves[0] + halves[1]);
        assertTrue(0 < joined && joined <= parts, joined + " of " + parts);
        assertEquals(parts, field.found(halves[1] + " " + halves[0]));
        assertTrue(field.found(halves[1]) >= parts, "the second half of " + hyphenated + " begins a word");
        assertEquals(0, field.found(hyphenated.charAt(1) + halves[0].substring(2) + halves[1]), "the middle of a word does not begin one");
    }

    /** Every entry that the exports know stands on the index page of each language. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("indexPages")
    void everyEntryIsOnTheIndexPage(String page) throws IOException {
        List<String> targets = SitePages.parse(page).select(".a-z li a").eachAttr("href").stream()
                .map(href -> href.replaceFirst(".*[/#]", "").replaceFirst("\\.html$", "")).toList();
        List<String> missing = new ArrayList<>();
        for (String list : List.of("claims", "events", "equipment", "questions", "terms", "sources")) {
            JsonMapper.shared().readTree(SitePages.text("data/" + list + ".json")).path(list).forEach(entry -> {
                if (!targets.contains(entry.path("id").asString())) {
                    missing.add(list + ": " + entry.path("id").asString());
                }
            });
        }
        Problems.assertNone(missing);
    }

    /** The first word of a name without its ending, as someone types it who knows another form; a short one is left. */
    private static String beginning(String name) {
        String first = name.split("[ ,(]")[0];
        return first.length() > 5 ? first.substring(0, first.length() - 2) : first;
    }
}
