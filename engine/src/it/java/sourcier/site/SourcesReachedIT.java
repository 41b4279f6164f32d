package sourcier.site;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Starts from the exports, opens the page that each row names and follows its links as a reader would: every claim, event, fact
 * of equipment and answer leads to a source, outside the site, in two clicks at most; or its page says that none was found.
 */
class SourcesReachedIT {
    private static final int CLICKS = 2;
    private static final Set<String> ADDRESSES = new HashSet<>();
    private static int checked;
    private static int withoutSource;
    private static boolean failed;

    private final Exports exports = new Exports();
    private final InterfaceWords words = InterfaceWords.ofTheReference();

    SourcesReachedIT() throws IOException {
        exports.rows("sources").forEach(source -> ADDRESSES.add(source.path("url").asString("")));
        ADDRESSES.remove("");
    }

    @AfterAll
    static void record() {
        if (!failed) {
            RecordedCheck.own("crawl", checked).most(withoutSource).write();
        }
    }

    @Test
    void everyClaim() {
        List<String> problems = new ArrayList<>();
        for (JsonNode claim : exports.rows("claims")) {
            Element place = place(claim, problems);
            if (place != null && claim.path("evidence").isEmpty()) {
                withoutSource++;
                if (!place.text().contains(words.text("claim.no-evidence").split(" :")[0])) {
                    problems.add(claim.path("url").asString() + ": has no source and does not say so");
                }
            } else if (place != null && !reaches(claim, place, CLICKS)) {
                problems.add(claim.path("url").asString() + ": leads to no source in " + CLICKS + " clicks");
            }
        }
        assertNone(problems);
    }

    @Test
    void everyEvent() {
        List<String> problems = new ArrayList<>();
        for (JsonNode event : exports.rows("events")) {
            Element place = place(event, problems);
            if (place != null && !reaches(event, place, CLICKS)) {
                problems.add(event.path("url").asString() + ": leads to no source in " + CLICKS + " clicks");
            }
        }
        assertNone(problems);
    }

    /** The row that shows the value leads to one of the sources that the export names for it. */
    @Test
    void everyFactAndEveryCountOfEquipment() {
        List<String> problems = new ArrayList<>();
        for (JsonNode equipment : exports.rows("equipment")) {
            List<JsonNode> values = new ArrayList<>(equipment.path("facts").valueStream().toList());
            equipment.path("delivery").path("counts").forEach(values::add);
            for (JsonNode value : values) {
                Element page = place(equipment, problems);
                if (page == null || value.path("unknown").asBoolean(false)) {
                    continue;
                }
                boolean reached = page.select("tr, li, dd, dl > div").stream()
                        .filter(row -> shows(row, value))
                        .anyMatch(row -> value.path("sources").valueStream()
                                .anyMatch(source -> reachesSource(equipment.path("url").asString(), row, source.asString())));
                if (!reached) {
                    problems.add(equipment.path("url").asString() + ": no row leads from " + value + " to its source");
                }
            }
        }
        assertNone(problems);
    }

    @Test
    void everyAnswerToAQuestion() {
        List<String> problems = new ArrayList<>();
        for (JsonNode question : exports.rows("questions")) {
            boolean answered = !question.path("sources").isEmpty();
            if (!answered && Set.of("answered", "partly").contains(question.path("status").asString())) {
                problems.add(question.path("id").asString() + ": is answered without a source");
            }
            Element place = answered ? place(question, problems) : null;
            if (place != null && question.path("sources").valueStream()
                    .noneMatch(source -> reachesSource(question.path("url").asString(), place, source.asString()))) {
                problems.add(question.path("url").asString() + ": leads to no source of its answer in " + CLICKS + " clicks");
            }
        }
        assertNone(problems);
    }

    private Element place(JsonNode row, List<String> problems) {
        checked++;
        Element place = exports.place(row.path("url").asString());
        if (place == null) {
            problems.add(row.path("url").asString() + ": is no place of the site");
        }
        return place;
    }

    private boolean reaches(JsonNode row, Element start, int clicks) {
        return reaches(row.path("url").asString(), start, clicks, ADDRESSES);
    }

    /** A source that was not seen itself has no address: then its entry in the register is where the way ends. */
    private boolean reachesSource(String from, Element start, String id) {
        JsonNode source = exports.rows("sources").stream()
                .filter(row -> row.path("id").asString().equals(id)).findFirst().orElseThrow();
        String address = source.path("url").asString(source.path("page_url").asString());
        return reaches(from, start, CLICKS, Set.of(address));
    }

    /** Breadth first; from a place within a page only its own links count, as nothing else there belongs to the statement. */
    private boolean reaches(String from, Element start, int clicks, Set<String> goals) {
        record Step(String page, Element place, int clicks) {}
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(from.replaceFirst("#.*", ""), start, 0)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (Element link : step.place().select("a[href]")) {
                String inside = Exports.inside(step.page(), link.attr("href"));
                if (goals.contains(inside == null ? link.attr("href") : inside)) {
                    return true;
                }
                if (inside != null && step.clicks() + 1 < clicks && inside.contains("#")) {
                    Element place = exports.place(inside);
                    if (place != null) {
                        open.add(new Step(inside.replaceFirst("#.*", ""), place, step.clicks() + 1));
                    }
                }
            }
        }
        return false;
    }

    private boolean shows(Element row, JsonNode value) {
        for (String key : List.of("value", "min", "max", "text")) {
            if (value.has(key)) {
                return InterfaceWords.holds(row, words.number(value.path(key)));
            }
        }
        return RowOnPage.date(row, value.path("date").asString()) != null;
    }

    private static void assertNone(List<String> problems) {
        failed |= !problems.isEmpty();
        Problems.assertNone(problems);
    }
}
