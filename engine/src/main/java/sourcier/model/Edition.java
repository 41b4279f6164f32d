package sourcier.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dossier in one language. ("Edition" is our word for that.)
 *
 * @param language  the language
 * @param claims    by passage, then by date, then by id
 * @param events    by date
 * @param equipment by id
 * @param questions by id
 * @param terms     by title
 * @param pages     by id, the home page among them
 */
public record Edition(
        Language language,
        List<Claim> claims,
        List<Event> events,
        List<Equipment> equipment,
        List<Question> questions,
        List<Term> terms,
        List<Page> pages) {
    /** Copies the lists. */
    public Edition {
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        equipment = List.copyOf(equipment);
        questions = List.copyOf(questions);
        terms = List.copyOf(terms);
        pages = List.copyOf(pages);
    }

    /** Claims by id. */
    public Map<String, Claim> claimsById() {
        return byId(claims);
    }

    /** Terms by id. */
    public Map<String, Term> termsById() {
        return byId(terms);
    }

    /** Every entry of the edition. */
    public List<Entry> entries() {
        return Stream.<List<? extends Entry>>of(claims, events, equipment, questions, terms, pages)
                .<Entry>flatMap(List::stream)
                .toList();
    }

    /** The codes of the article's passages, in its order: the first words of the section headings of the article page. */
    public List<String> passages() {
        return passages(page("article"));
    }

    /** The codes of the passages of this article page; empty for null. */
    public static List<String> passages(Page article) {
        return article == null ? List.of() : article.body().outline().sections().stream()
                .map(section -> section.text().split("\\s", 2)[0])
                .toList();
    }

    /** The first page with this layout, or null. */
    public Page page(String layout) {
        return pages.stream().filter(page -> page.layout().equals(layout)).findFirst().orElse(null);
    }

    private static <E extends Entry> Map<String, E> byId(List<E> entries) {
        return entries.stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
