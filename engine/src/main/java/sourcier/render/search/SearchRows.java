package sourcier.render.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Equipment;
import sourcier.model.Event;
import sourcier.model.Name;
import sourcier.model.Page;
import sourcier.model.Question;
import sourcier.model.Site;
import sourcier.model.SitePaths;
import sourcier.model.Source;
import sourcier.model.Term;
import sourcier.model.TextBlock;
import sourcier.render.Wording;
import sourcier.render.typography.Typography;

/** The rows of a {@link SearchIndex}: what a reader may find an entry or a source by, and what an answer shows of it. */
final class SearchRows {
    /** A full stop after a single letter is that of an abbreviation. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=\\w{2}\\s?[.!?…])\\s+(?=\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);
    /** What is left where a citation stood. */
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s+(?=[.,)]|$)");

    private final Site site;
    private final Edition edition;
    private final Wording wording;
    private final String own;

    SearchRows(Site site, Edition edition, Wording wording) {
        this.site = site;
        this.edition = edition;
        this.wording = wording;
        this.own = edition.language().tag();
    }

    /** The row of an entry. */
    List<Object> of(Entry entry) {
        UnaryOperator<String> set = Typography.forLanguage(entry.language())::apply;
        String mark = mark(entry.language());
        boolean dated = entry instanceof Event;
        String text = dated ? Typography.forLanguage(own).apply(text(entry)) : set.apply(text(entry));
        return row(SitePaths.of(edition, entry), set.apply(entry.title()), text, state(entry), dated ? "" : mark, mark, names(entry));
    }

    /** The row of a source: publisher and date, then its title or what it was. */
    List<Object> of(Source register) {
        Source source = register.in(own);
        String title = source.publisher() + (source.date() == null ? "" : ", " + wording.shortDate(source.date()));
        boolean named = source.title() != null;
        String text = named ? source.title() : source.description() == null ? "" : source.description();
        Source.Words words = source.translations().get(own);
        boolean translated = words != null && words.description() != null;
        String lang = named ? source.lang() : translated ? own : site.reference().language().tag();
        return row(SitePaths.of(edition, source), Typography.forLanguage(own).apply(title), Typography.forLanguage(lang).apply(text),
                "", mark(lang), "", List.of());
    }

    private List<Object> row(
            String path, String title, String text, String state, String textLang, String titleLang, List<String> names) {
        String within = path.substring(SitePaths.prefix(edition).length());
        List<Object> row = new ArrayList<>(List.of(within, title, text, state, textLang, titleLang, names));
        while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    private String text(Entry entry) {
        return entry instanceof Claim claim ? claim.summary()
                : entry instanceof Question question ? question.summary()
                : entry instanceof Equipment equipment ? equipment.summary()
                : entry instanceof Page page ? page.summary()
                : entry instanceof Event event ? wording.date(event.date())
                : first(entry);
    }

    private static String state(Entry entry) {
        return entry instanceof Claim claim ? claim.standing().key() : entry instanceof Question question ? question.status().key() : "";
    }

    /** Languages and names by turns: the other names, and the titles that a term has in other editions if they have a word more. */
    private List<String> names(Entry entry) {
        List<String> names = new ArrayList<>();
        Set<String> words = new HashSet<>(words(entry.title()));
        for (Name name : EntryNames.otherThanTitle(entry)) {
            names.addAll(List.of(name.lang(), name.text()));
            words.addAll(words(name.text()));
        }
        if (entry instanceof Term) {
            for (Edition other : site.editions()) {
                Term same = other.termsById().get(entry.id());
                if (same != null && words.addAll(words(same.title()))) {
                    names.addAll(List.of(same.language(), same.title()));
                }
            }
        }
        return names;
    }

    private static List<String> words(String text) {
        return List.of(Folding.fold(text).split(" "));
    }

    private String mark(String language) {
        return language.equals(own) ? "" : language;
    }

    /** The first sentence of an entry, without citations: more would make the index too heavy to load at a touch of the field. */
    private static String first(Entry entry) {
        return entry.body().outline().blocks().stream().filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH).findFirst()
                .map(block -> SPACE_BEFORE_STOP.matcher(SENTENCE_END.split(block.text(), 2)[0]).replaceAll("")).orElse("");
    }
}
