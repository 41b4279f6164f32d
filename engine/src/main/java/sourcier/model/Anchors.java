package sourcier.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The places of an entry that a link can name after {@code #}, and the ids they have in the finished page. Headings are named as
 * GitHub names them; their ids begin with {@code _}, which no id of an entry has, so that neither can take the other's.
 *
 * <p>Example: {@code method.md#the-two-origins} leads to {@code methode.html#_the-two-origins}, {@code article.md#p2} to
 * {@code article.html#p2}.
 */
public final class Anchors {
    private final Site site;
    private final Edition edition;
    private final Entry entry;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Anchors(Site site, Edition edition, Entry entry) {
        this.site = site;
        this.edition = edition;
        this.entry = entry;
    }

    /** The places of an entry: the id on its page, by the name that a link gives. */
    public static Map<String, String> of(Site site, Edition edition, Entry entry) {
        Anchors anchors = new Anchors(site, edition, entry);
        anchors.headings();
        if (entry instanceof Page page) {
            anchors.list(page);
        }
        return anchors.ids;
    }

    /**
     * What the ids of an entry's headings and footnotes begin with: nothing on a page of its own; on a list, where other
     * entries stand beside it, its id.
     */
    public static String prefix(Entry entry) {
        return SitePaths.hasPage(entry.type()) ? "" : entry.id();
    }

    /** The level of the headings that begin with a code or a day, by which they are linked to; 0 if there are none. */
    private static int codedLevel(Page page) {
        return switch (page.layout()) {
            case "article", "changes", "timeline" -> 2;
            case "article-notes" -> 3;
            default -> 0;
        };
    }

    /** The id of a heading: its code or day on a page whose headings begin with one. */
    public static Map<String, String> headingIds(Entry entry) {
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Integer> codes = new HashMap<>();
        for (Outline.Heading heading : entry.body().outline().headings()) {
            String id = prefix(entry) + "_" + heading.anchor();
            if (entry instanceof Page page && heading.level() == codedLevel(page)) {
                String code = heading.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
                int count = codes.merge(code, 1, Integer::sum);
                id = count == 1 ? code : code + "-" + count;
            }
            ids.put(heading.anchor(), id);
        }
        return ids;
    }

    /** The name as a heading has it, for one copied from a browser, which writes letters beyond ASCII as {@code %C3%A9}. */
    public static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private void headings() {
        Map<String, String> headings = headingIds(entry);
        // The ids themselves first: p2, 2026-01-31.
        headings.values().stream().filter(id -> !id.contains("_")).forEach(this::same);
        entry.body().outline().headings().forEach(heading -> ids.putIfAbsent(heading.anchor(), headings.get(heading.anchor())));
    }

    private void list(Page page) {
        switch (page.layout()) {
            case "article" -> edition.claims().stream().filter(Claim::isInArticle).map(Claim::id).forEach(this::same);
            case "claims" -> {
                List.of(Standing.values()).forEach(standing -> same(standing.key()));
                if (!edition.claims().stream().allMatch(Claim::isInArticle)) {
                    same("outside");
                }
                edition.claims().stream().map(Claim::id).forEach(this::same);
            }
            case "timeline" -> edition.events().forEach(event -> {
                if (Period.of(page).isEmpty()) {
                    same("y" + Event.firstDay(event.date()).getYear());
                }
                same(event.id());
            });
            case "questions" -> edition.questions().forEach(question -> same(question.status().key()));
            case "sources" -> {
                site.origins(List.copyOf(site.sources().keySet())).forEach(origin -> same("kind-" + origin.kind().key()));
                site.sources().keySet().forEach(this::same);
            }
            case "glossary" -> edition.terms().stream().map(Term::id).forEach(this::same);
            default -> { }
        }
    }

    private void same(String id) {
        ids.putIfAbsent(id, id);
    }
}
