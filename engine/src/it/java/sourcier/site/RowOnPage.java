package sourcier.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A row of the exports beside the place of the site that shows it: compares value by value and keeps what differs. */
final class RowOnPage {
    private final String name;
    private final JsonNode row;
    private final Element place;
    private final InterfaceWords words;
    private final Tally tally;

    /** What was compared of all rows of a list, and what differed. */
    static final class Tally {
        private final List<String> problems = new ArrayList<>();
        private int compared;

        List<String> problems() {
            return problems;
        }

        int compared() {
            return compared;
        }
    }

    /** @param name how problems name the row, for example {@code claims/c01} */
    RowOnPage(String name, JsonNode row, Element place, InterfaceWords words, Tally tally) {
        this.name = name;
        this.row = row;
        this.place = place;
        this.words = words;
        this.tally = tally;
    }

    /** The same row in a part of the place; a part that is missing is a problem itself, and empty. */
    RowOnPage in(String what, Element part) {
        if (part == null) {
            tally.problems.add(name + ": the page has no " + what);
        }
        return new RowOnPage(name, row, part == null ? new Element("main") : part, words, tally);
    }

    /** The same row in what stands beside a label of a list of facts or at the head of a row of a table. */
    RowOnPage beside(String key) {
        return beside(words.text(key), element -> true);
    }

    /** Where several rows have this label, the one of which this holds. */
    RowOnPage beside(String label, Predicate<Element> which) {
        Element part = place.select("dt, th[scope=row]").stream()
                .filter(head -> Stream.of(head.text(), head.ownText())
                        .anyMatch(text -> InterfaceWords.squash(text).equals(InterfaceWords.squash(label))))
                .flatMap(RowOnPage::rows).filter(which).findFirst().orElse(null);
        return in("value for « " + label + " » that is " + row.path("id"), part);
    }

    /** The row of a head, and those below it over which the head stretches. */
    private static Stream<Element> rows(Element head) {
        int rows = head.hasAttr("rowspan") ? Integer.parseInt(head.attr("rowspan")) : 1;
        return Stream.iterate(head.parent(), Objects::nonNull, Element::nextElementSibling).limit(rows);
    }

    /** The same row in the smallest element of a list that shows this text. */
    RowOnPage item(String what, Predicate<Element> which) {
        return in(what, place.select("li, tr").stream().filter(which)
                .min(Comparator.comparingInt(element -> element.text().length())).orElse(null));
    }

    /** The first element of the place that a CSS selector finds; null if there is none. */
    Element first(String selector) {
        return place.selectFirst(selector);
    }

    /** The element is this text and nothing else. */
    void exact(String field, String selector) {
        Element element = place.selectFirst(selector);
        compare(field, row.path(field).asString(), element != null
                && InterfaceWords.squash(element.text()).equals(InterfaceWords.squash(row.path(field).asString())));
    }

    /** The place shows this text. */
    void text(String field, String text) {
        compare(field, text, InterfaceWords.holds(place, text));
    }

    /** The place shows one of these texts. */
    void either(String field, String one, String other) {
        compare(field, one, InterfaceWords.holds(place, one) || InterfaceWords.holds(place, other));
    }

    /** What the page shows in its own way is this. */
    void same(String field, String exported, String shown) {
        compare(field, exported + ", but " + shown, exported.equals(shown));
    }

    /** The place shows these fields as they are; one that is null is not looked for. */
    void texts(String... fields) {
        for (String field : fields) {
            if (row.hasNonNull(field)) {
                text(field, words.number(row.path(field)));
            }
        }
    }

    /** The place shows the words of this field's value, for example those of {@code standing.confirmed}. */
    void word(String field, String prefix) {
        word(field, prefix, row.path(field));
    }

    void word(String field, String prefix, JsonNode value) {
        if (!value.isNull() && !value.isMissingNode()) {
            text(field, words.text(prefix + value.asString()));
        }
    }

    /** The place shows a date as it is written in the export, and a day in the form for machines. */
    void date(String field, JsonNode owner) {
        if (owner.hasNonNull(field)) {
            String date = owner.path(field).asString();
            Element shown = date(place, date);
            compare(field, date, shown != null);
            if (shown != null && date.matches("\\d{4}-\\d\\d-\\d\\d")) {
                for (String bound : List.of("_earliest", "_latest")) {
                    compare(field + bound, shown.attr("datetime"), owner.path(field + bound).asString().equals(shown.attr("datetime")));
                }
            }
        }
    }

    /** Where an EDTF date is shown within an element; null if nowhere. It is written apart where the form for machines says less. */
    static Element date(Element place, String edtf) {
        return place.selectFirst("[data-edtf=\"%1$s\"], time[datetime=\"%1$s\"]:not([data-edtf])".formatted(edtf));
    }

    /** The place links to an address that ends like this. */
    void link(String field, String end) {
        compare(field, end, place.select("a[href]").eachAttr("href").stream().anyMatch(href -> href.endsWith(end)));
    }

    /** A number with its unit, or the bounds of a range. */
    void quantity(String field, JsonNode owner) {
        for (String key : List.of("value", "min", "max")) {
            if (owner.hasNonNull(key)) {
                text(field + "." + key, words.number(owner.path(key)));
            }
        }
        if (owner.hasNonNull("unit")) {
            String unit = "unit." + owner.path("unit").asString();
            compare(field + ".unit", unit, InterfaceWords.holds(place, words.counted(unit))
                    || InterfaceWords.holds(place, words.text(unit + ".one")));
        }
    }

    /** Who speaks: a link to a term, or one of a few words. */
    void speaker(String field, JsonNode value) {
        if (words.has("speaker." + value.asString())) {
            word(field, "speaker.", value);
        } else {
            term(field, value.asString());
        }
    }

    /** The place leads to a glossary word: in the glossary, or in the definitions of the page, which lead there. */
    void term(String field, String id) {
        List<String> leads = place.select("a[href]").eachAttr("href");
        boolean defined = leads.contains("#term-" + id)
                && place.root().select("#term-" + id + " a[href]").eachAttr("href").stream().anyMatch(href -> href.endsWith("#" + id));
        compare(field, "#" + id, defined || leads.stream().anyMatch(href -> href.endsWith("#" + id)));
    }

    /** True if the element leads to this source: to its address, to its place in the register, or to the note of the page on it. */
    static boolean leadsTo(Element element, JsonNode source) {
        String id = source.path("id").asString();
        String url = source.path("url").asString("");
        return element.select("a[href]").eachAttr("href").stream()
                .anyMatch(href -> href.endsWith("#" + id) || href.endsWith("#note-" + id) || !url.isEmpty() && href.equals(url));
    }

    /** A cited source: its address, or its place in the register, or the note of the page on it. */
    void source(String field, String id, Map<String, JsonNode> sources) {
        compare(field, id, leadsTo(place, sources.get(id)));
    }

    /** The words of a Markdown text stand in the place; what our references are replaced by is compared elsewhere. */
    void markdown(String field) {
        String plain = row.path(field).asString()
                .replaceAll("(?m)^\\[\\^[^\\]]*\\]:", "\u0001")
                .replaceAll("\\[\\[[^\\]|]*\\|([^\\]]*)\\]\\]", "$1")
                .replaceAll("\\[\\[[^\\]]*\\]\\]|\\[[@#^][^\\]]*\\]", "\u0001")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(?m)^\\s*(#+|[-*+]|\\d+\\.|>)\\s|[*_`|]|^:?-+:?|\\\\", "\u0001");
        for (String piece : plain.split("\u0001|\\R\\s*\\R")) {
            if (!piece.isBlank()) {
                text(field, piece);
            }
        }
    }

    private void compare(String field, String value, boolean same) {
        tally.compared++;
        if (!same) {
            tally.problems.add(name + ": `" + field + "` is not on its page: " + value);
        }
    }
}
