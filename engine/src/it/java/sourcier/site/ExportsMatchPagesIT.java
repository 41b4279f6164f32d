package sourcier.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The exports and the pages say the same: every value of every row of the JSON lists is looked for in the place of the site
 * that the row names. Three are not shown there: bounds of dates that are no plain day, the kind of a term, and the language of
 * the texts, which is that of the page.
 */
class ExportsMatchPagesIT {
    private static int compared;
    private static boolean failed;

    private final Exports exports = new Exports();
    private final InterfaceWords words = InterfaceWords.ofTheReference();
    private final Map<String, JsonNode> sources = byId("sources");
    private final Map<String, JsonNode> claims = byId("claims");
    private final Map<String, JsonNode> terms = byId("terms");

    ExportsMatchPagesIT() throws IOException {}

    @AfterAll
    static void record() {
        if (!failed) {
            RecordedCheck.own("exports", compared).write();
        }
    }

    @Test
    void claims() {
        compare("claims", "url", (row, page) -> {
            page.exact("title", "h1");
            page.texts("summary", "standing_reason");
            page.beside("claim.speaker").speaker("speaker", row.path("speaker"));
            row.path("passage").forEach(code -> page.link("passage", "#" + code.asString().toLowerCase(Locale.ROOT)));
            page.beside("claim.hedge").word("hedge", "hedge.");
            page.in("standing", page.first(".callout .standing")).word("standing", "standing.");
            page.beside("claim.said").date("said", row);
            if (row.hasNonNull("review_after")) {
                page.beside("claim.review").date("review_after", row);
            }
            JsonNode figure = row.path("figure");
            if (!figure.isNull()) {
                RowOnPage shown = page.beside("claim.figure");
                shown.term("figure.subject", figure.path("subject").asString());
                shown.quantity("figure", figure);
                shown.date("as_of", figure);
            }
            row.path("evidence").forEach(item -> {
                JsonNode source = sources.get(item.path("source").asString());
                // The history of the claim names sources and verdicts too.
                RowOnPage shown = page.in("evidence", page.first(".evidence")).item("evidence " + source.path("id"),
                        element -> RowOnPage.leadsTo(element, source)
                                && InterfaceWords.holds(element, words.text("verdict." + item.path("verdict").asString())));
                shown.word("evidence.verdict", "verdict.", item.path("verdict"));
                if (item.hasNonNull("note")) {
                    shown.text("evidence.note", item.path("note").asString());
                }
            });
            row.path("origins").forEach(id -> page.text("origins", sources.get(id.asString()).path("publisher").asString()));
            if (!row.path("disagrees_with").isEmpty()) {
                links(page.beside("claim.disagrees"), row, "disagrees_with", claims);
            }
            if (!row.path("superseded_by").isEmpty()) {
                links(page.beside("claim.superseded"), row, "superseded_by", claims);
            }
            page.markdown("body");
        });
    }

    @Test
    void events() {
        compare("events", "url", (row, page) -> {
            page.texts("title");
            page.date("date", row);
            row.path("says").forEach(speaker -> page.speaker("says", speaker));
            page.word("in_article", "in-article.");
            links(page, row, "claims", claims);
            row.path("sources").forEach(id -> page.source("sources", id.asString(), sources));
            if (row.hasNonNull("place")) {
                page.text("place", terms.get(row.path("place").asString()).path("title").asString());
            }
            page.markdown("body");
        });
    }

    @Test
    void equipment() {
        compare("equipment", "url", (row, page) -> {
            page.exact("title", "h1");
            page.texts("summary");
            page.word("class", "class.");
            if (row.hasNonNull("term")) {
                page.term("term", row.path("term").asString());
            }
            row.path("names").forEach(name -> page.text("names", name.path("text").asString()));
            row.path("facts").forEach(fact -> compareFact(page, fact));
            row.path("delivery").path("counts").forEach(count -> {
                RowOnPage shown = page.item("count of " + count.path("as_of"), element ->
                        RowOnPage.date(element, count.path("as_of").asString()) != null
                                && holdsQuantity(element, count));
                shown.date("as_of", count);
                shown.quantity("delivery", count);
                count.path("says").forEach(speaker -> shown.speaker("delivery.says", speaker));
                count.path("sources").forEach(id -> shown.source("delivery.sources", id.asString(), sources));
            });
            page.beside("equipment.delivery").word("delivery.status", "delivery.short.", row.path("delivery").path("status"));
            page.markdown("body");
        });
    }

    @Test
    void questions() {
        compare("questions", "url", (row, page) -> {
            page.exact("title", "h1");
            page.texts("summary");
            page.beside("question.settled-by").texts("settled_by");
            page.word("asked", "asked.");
            page.beside("question.status").word("status", "status.");
            if (row.hasNonNull("answered")) {
                page.beside("question.answered").date("answered", row);
            }
            row.path("sources").forEach(id -> page.source("sources", id.asString(), sources));
            links(page, row, "claims", claims);
            page.markdown("body");
        });
    }

    @Test
    void terms() {
        compare("terms", "url", (row, page) -> {
            page.texts("title");
            row.path("names").forEach(name -> page.text("names", name.path("text").asString()));
            page.markdown("body");
        });
    }

    @Test
    void sources() {
        compare("sources", "page_url", (row, page) -> {
            page.texts("publisher", row.hasNonNull("title") ? "title" : "describes");
            page.date("date", row);
            if (!row.hasNonNull("date")) {
                page.text("date", words.text("source.no-date"));
            }
            String lang = row.path("lang").asString();
            page.text("lang", words.has("lang." + lang) ? words.text("lang." + lang)
                    : Locale.forLanguageTag(lang).getDisplayLanguage(Locale.FRENCH));
            if (row.hasNonNull("url")) {
                page.link("url", row.path("url").asString());
            }
            if (row.hasNonNull("archive")) {
                page.link("archive.url", row.path("archive").path("url").asString());
            }
            // In the register a copy stands below what it copies, and its origin at the head of all.
            List<String> chain = chain(row.path("page_url").asString());
            page.same("derived_from", row.path("derived_from").asString(""), chain.size() > 1 ? chain.get(1) : "");
            page.same("origin", row.path("origin").asString(), chain.get(chain.size() - 1));
            if (row.hasNonNull("reliability")) {
                Element entry = exports.place(row.path("page_url").asString()).closest("li");
                page.in("entry of its own", entry).text("reliability",
                        words.text("source.reliability").replace("{0}", row.path("reliability").asString()));
            }
            row.path("caveats").forEach(caveat -> page.word("caveats", "caveat.", caveat));
        });
    }

    /** The ids of a source in the register and of those above it, itself first. */
    private List<String> chain(String address) {
        return exports.place(address).parents().stream().filter(element -> element.nameIs("li"))
                .map(entry -> entry.select("> [id]").attr("id")).toList();
    }

    /** And the other way round: what the site has a page or an entry of is in the exports. */
    @Test
    void noPageIsMissingInTheExports() {
        for (String list : List.of("claims", "equipment", "questions")) {
            Set<String> exported = new TreeSet<>();
            exports.rows(list).forEach(row -> exported.add(row.path("url").asString()));
            String folder = exported.iterator().next().replaceFirst("[^/]*$", "");
            Set<String> pages = new TreeSet<>(SitePages.all().stream().filter(page -> page.startsWith(folder)).toList());
            pages.removeAll(exported);
            Problems.assertNone(pages.stream().map(page -> page + ": is not in data/" + list + ".json").toList());
        }
    }

    private void compare(String list, String address, BiConsumer<JsonNode, RowOnPage> comparison) {
        RowOnPage.Tally tally = new RowOnPage.Tally();
        for (JsonNode row : exports.rows(list)) {
            String where = row.path(address).asString();
            RowOnPage page = new RowOnPage(list + "/" + row.path("id").asString(), row, null, words, tally);
            comparison.accept(row, page.in("place " + where, exports.place(where)));
        }
        compared += tally.compared();
        failed |= !tally.problems().isEmpty();
        Problems.assertNone(tally.problems());
    }

    private void compareFact(RowOnPage page, JsonNode fact) {
        RowOnPage shown = page.beside(words.text("property." + fact.path("property").asString()), element ->
                holdsQuantity(element, fact)
                        && InterfaceWords.holds(element, fact.path("text").asString("")) && (!fact.has("date")
                        || RowOnPage.date(element, fact.path("date").asString()) != null));
        shown.quantity("facts", fact);
        shown.date("date", fact);
        shown.date("as_of", fact);
        if (fact.hasNonNull("text")) {
            shown.text("facts.text", fact.path("text").asString());
        }
        if (fact.path("unknown").asBoolean(false)) {
            shown.text("facts.unknown", words.text("equipment.unknown"));
        }
        if (fact.path("disputed").asBoolean(false)) {
            page.beside(words.text("property." + fact.path("property").asString()), element -> true)
                    .either("facts.disputed", words.text("equipment.disputed"), words.text("equipment.disputed.one"));
        }
        fact.path("sources").forEach(id -> shown.source("facts.sources", id.asString(), sources));
    }

    private boolean holdsQuantity(Element element, JsonNode owner) {
        return List.of("value", "min", "max").stream().filter(owner::hasNonNull)
                .allMatch(key -> InterfaceWords.holds(element, words.number(owner.path(key))));
    }

    private static void links(RowOnPage page, JsonNode row, String field, Map<String, JsonNode> targets) {
        row.path(field).forEach(id -> page.link(field, targets.get(id.asString()).path("url").asString().replaceFirst(".*/", "")));
    }

    private Map<String, JsonNode> byId(String list) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        exports.rows(list).forEach(row -> rows.put(row.path("id").asString(), row));
        return rows;
    }
}
