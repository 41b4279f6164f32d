package sourcier.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Name;
import sourcier.model.Page;
import sourcier.model.Site;
import sourcier.model.Source;

/**
 * Everything an edition has, by name: entries, other names of terms and equipment, publishers with their sources. Letters of the
 * edition's own script come one by one, after the numbers; names in another script stand together behind them.
 *
 * <p>Accents and articles at the beginning do not count for the order, see {@link Headword}. What the machine's locale data say of
 * the order of letters is not asked, so that the order is the same everywhere.
 */
public final class AlphabeticalIndex {
    private static final String NUMBERS = "0";
    /** Behind every date in the order of texts. */
    private static final String UNDATED = "~";

    private final Site site;
    private final Edition edition;
    private final Function<String, List<String>> articles;
    private final Set<Character.UnicodeScript> own;

    private record Line(Headword head, IndexLine shown) {}

    /**
     * The index of an edition.
     *
     * @param articles by the tag of a language the articles that do not count in it, in small letters
     */
    public AlphabeticalIndex(Site site, Edition edition, Function<String, List<String>> articles) {
        this.site = site;
        this.edition = edition;
        this.articles = articles;
        this.own = edition.language().name().codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    /** The letters that have lines, in order. */
    public List<IndexLetter> letters() {
        List<Line> lines = new ArrayList<>();
        entries(lines);
        otherNames(lines);
        publishers(lines);
        Map<String, List<Line>> groups = new TreeMap<>(Comparator.comparing((String group) -> rank(group)).thenComparing(Function.identity()));
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.head().key()).thenComparing(line -> line.shown().title()))
                .forEach(line -> groups.computeIfAbsent(line.head().group(own), group -> new ArrayList<>()).add(line));
        List<IndexLetter> letters = new ArrayList<>();
        groups.forEach((group, all) -> letters.add(new IndexLetter("letter-" + id(group), name(group, all),
                all.stream().map(Line::shown).toList())));
        return letters;
    }

    /** Numbers first, then the edition's own letters, which are single ones, then other scripts, which go by their names. */
    private static int rank(String group) {
        return group.equals(NUMBERS) ? 0 : group.codePointCount(0, group.length()) == 1 ? 1 : 2;
    }

    /** Letters beyond ASCII go by their number, since some programs do not follow an address that has them. */
    private static String id(String group) {
        return group.chars().allMatch(sign -> sign < 128) ? group : Integer.toHexString(group.codePointAt(0));
    }

    private static String name(String group, List<Line> lines) {
        if (group.equals(NUMBERS)) {
            return "0–9";
        }
        String first = lines.get(0).head().letter();
        String last = lines.get(lines.size() - 1).head().letter();
        return first.equals(last) ? first : first + "–" + last;
    }

    private void entries(List<Line> lines) {
        for (Entry entry : edition.entries()) {
            if (!(entry instanceof Page page && page.layout().equals("not-found"))) {
                lines.add(line(entry.title(), entry.language(), new IndexLine(entry.title(), entry, EntryNames.otherThanTitle(entry), List.of(), List.of())));
            }
        }
    }

    private void otherNames(List<Line> lines) {
        Map<Name, List<Entry>> byName = new LinkedHashMap<>();
        for (Entry entry : edition.entries()) {
            for (Name name : EntryNames.otherThanTitle(entry)) {
                // Who looks for "Lamp" finds "Lamp (1912)" in the same place.
                if (!begins(entry.title(), name.text())) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
                }
            }
        }
        byName.forEach((name, entries) -> lines.add(line(name.text(), name.lang(),
                new IndexLine(name.text(), null, List.of(name), entries, List.of()))));
    }

    private static boolean begins(String title, String name) {
        return title.length() > name.length() && title.startsWith(name) && !Character.isLetterOrDigit(title.codePointAt(name.length()));
    }

    private void publishers(List<Line> lines) {
        Map<String, List<Source>> byPublisher = new LinkedHashMap<>();
        site.sources().values().stream().map(source -> source.in(edition.language().tag()))
                .sorted(Comparator.comparing((Source source) -> source.date() == null ? UNDATED : source.date().text()).thenComparing(Source::id))
                .forEach(source -> byPublisher.computeIfAbsent(source.publisher(), key -> new ArrayList<>()).add(source));
        byPublisher.forEach((publisher, sources) -> lines.add(line(publisher, edition.language().tag(),
                new IndexLine(publisher, null, List.of(), List.of(), sources))));
    }

    private Line line(String title, String language, IndexLine shown) {
        return new Line(Headword.of(title, articles.apply(language)), shown);
    }
}
