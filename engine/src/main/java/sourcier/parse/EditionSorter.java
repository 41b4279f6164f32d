package sourcier.parse;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Language;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Term;

/** Puts the entries of one language in the order they are shown in. */
final class EditionSorter {
    private EditionSorter() {}

    static Edition edition(Language language, List<Entry> entries) {
        List<Page> pages = sorted(entries, Page.class, Comparator.comparing(Page::id));
        Page article = pages.stream().filter(page -> page.layout().equals("article")).findFirst().orElse(null);
        List<String> passages = Edition.passages(article);
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        return new Edition(
                language,
                sorted(entries, Claim.class, claimOrder(passages)),
                sorted(entries, Event.class,
                        Comparator.comparing((Event event) -> event.date().sortKey()).thenComparing(Event::id)),
                sorted(entries, Equipment.class, Comparator.comparing(Equipment::id)),
                sorted(entries, Question.class, Comparator.comparing(Question::id)),
                sorted(entries, Term.class, Comparator.comparing(Term::title, collator).thenComparing(Term::id)),
                pages);
    }

    /** The article's claims in its order, then the others by date. */
    private static Comparator<Claim> claimOrder(List<String> passages) {
        return Comparator.comparingInt((Claim claim) -> claim.isInArticle() ? 0 : 1)
                .thenComparingInt(claim -> claim.isInArticle() ? passages.indexOf(claim.passage().get(0)) : 0)
                .thenComparing((a, b) -> a.isInArticle() ? 0 : a.said().sortKey().compareTo(b.said().sortKey()))
                .thenComparing(Claim::id);
    }

    private static <E extends Entry> List<E> sorted(List<Entry> entries, Class<E> type, Comparator<E> order) {
        return entries.stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
    }
}
