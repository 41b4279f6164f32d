package sourcier.render.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.QuestionStatus;
import sourcier.model.Site;
import sourcier.model.Standing;
import sourcier.render.Messages;
import sourcier.render.Wording;
import sourcier.render.data.JsonFile;
import sourcier.render.typography.Typography;

/**
 * What the search field of an edition looks through: a script that hands over one object, since a page opened from disk may load a
 * script but no data.
 *
 * <p>The object has {@code lang}, {@code words} and {@code states} (words of the interface) and {@code groups}, a
 * list of {@code {name, at, rows}}. A row is a list: address, relative to the edition's folder and without its beginning, {@code at};
 * title; text; standing or status; language of the text; language of the title; other names, each a language and the name. Empty
 * ends are left out; no language means that of the edition.
 */
public final class SearchIndex {
    /** The layout of the page that has the search field and the A–Z index. */
    public static final String LAYOUT = "a-z";

    private static final String BEGINNING = "searchIndex(";
    private static final String END = ");\n";

    /** A row and its title as it is sorted by, folded once: a comparison at a time would fold it a dozen times. */
    private record Titled(String key, List<Object> row) {
        static Titled of(List<Object> row) {
            return new Titled(Folding.fold(row.get(1).toString()), row);
        }
    }

    private final Site site;
    private final Edition edition;
    private final Messages messages;
    private final SearchRows rows;

    /** The index of an edition, in these words of the interface. */
    public SearchIndex(Site site, Edition edition, Messages messages, Wording wording) {
        this.site = site;
        this.edition = edition;
        this.messages = messages;
        this.rows = new SearchRows(site, edition, wording);
    }

    /** Its path in the site. */
    public static String path(Edition edition) {
        return "data/search-" + edition.language().tag() + ".js";
    }

    /** The script in UTF-8. */
    public byte[] bytes() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("lang", edition.language().tag());
        index.put("words", words());
        index.put("states", states());
        List<Map<String, Object>> groups = new ArrayList<>();
        group(groups, "glossary", edition.terms());
        group(groups, "claims", edition.claims());
        group(groups, "questions", edition.questions());
        group(groups, "timeline", edition.events());
        group(groups, "equipment-list", edition.equipment());
        group(groups, "pages", edition.pages().stream().filter(page -> !page.layout().equals("not-found")).toList());
        add(groups, "sources", site.sources().values().stream().map(rows::of));
        index.put("groups", groups);
        return (BEGINNING + JsonFile.line(index) + END).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> words() {
        Typography typography = Typography.forLanguage(edition.language().tag());
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : List.of("none", "one", "other", "more")) {
            words.put(key, typography.apply(messages.text("search.found." + key)));
        }
        return words;
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            states.put(standing.key(), messages.text("claim.state." + standing.key()));
        }
        for (QuestionStatus status : QuestionStatus.values()) {
            states.put(status.key(), messages.text("question.state." + status.key()));
        }
        return states;
    }

    private void group(List<Map<String, Object>> groups, String key, List<? extends Entry> entries) {
        add(groups, key, entries.stream().map(rows::of));
    }

    private void add(List<Map<String, Object>> groups, String key, Stream<List<Object>> unsorted) {
        List<List<Object>> sorted = unsorted.map(Titled::of).sorted(Comparator.comparing(Titled::key)).map(Titled::row).toList();
        if (!sorted.isEmpty()) {
            String begin = sorted.stream().map(row -> row.get(0).toString()).reduce(SearchIndex::commonBeginning).orElse("");
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("name", messages.text("search.group." + key));
            group.put("at", begin);
            group.put("rows", sorted.stream().map(row -> after(begin, row)).toList());
            groups.add(group);
        }
    }

    private static String commonBeginning(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }

    private static List<Object> after(String begin, List<Object> row) {
        List<Object> rest = new ArrayList<>(row);
        rest.set(0, row.get(0).toString().substring(begin.length()));
        return rest;
    }
}
