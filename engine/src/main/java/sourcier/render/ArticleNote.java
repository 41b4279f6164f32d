package sourcier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.model.Body;
import sourcier.model.Edition;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.PlainWords;

/**
 * A note on the article, from the page with the layout {@code article-notes}: its level-2 headings say of what kind the notes below
 * are, each level-3 heading begins a note with its code. A note is on the passages that its text links to.
 *
 * <p>Example: {@code ### A1 The year is wrong}, and below it {@code [passage P2](article.md#p2)}.
 *
 * @param code     for example {@code A1}; in small letters its anchor
 * @param title    the heading without the code, in plain words
 * @param kind     the level-2 heading above it, or empty
 * @param passages codes of the passages it is on, for example {@code P2}
 */
public record ArticleNote(String code, String title, String kind, Set<String> passages) {
    private static final Pattern PASSAGE = Pattern.compile("(?:.*/)?([^/#]+)\\.md#([A-Za-z]\\d+)");

    /** The notes of an edition in their order; none where it has no such page. */
    static List<ArticleNote> of(Edition edition) {
        Page page = edition.page("article-notes");
        Page article = edition.page("article");
        if (page == null || article == null) {
            return List.of();
        }
        Body body = page.body();
        TreeMap<Integer, ArticleNote> byStart = new TreeMap<>();
        String kind = "";
        for (Outline.Heading heading : body.outline().headings()) {
            String[] words = heading.text().split("\\s+", 2);
            if (heading.level() == 2) {
                kind = plain(heading.text());
            } else if (heading.level() == 3 && words.length == 2) {
                byStart.put(body.file().offset(heading.span()), new ArticleNote(words[0], plain(words[1]), kind, new TreeSet<>()));
            }
        }
        for (Outline.Link link : body.outline().links()) {
            Matcher target = PASSAGE.matcher(link.target().id());
            var note = byStart.floorEntry(body.file().offset(link.span()));
            if (note != null && target.matches() && target.group(1).equals(article.id())) {
                note.getValue().passages().add(target.group(2).toUpperCase(Locale.ROOT));
            }
        }
        return new ArrayList<>(byStart.values());
    }

    private static String plain(String markdown) {
        return PlainWords.of(MarkdownParser.parse(markdown).getFirstChild());
    }
}
