package sourcier.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import sourcier.model.Term;
import sourcier.model.Translation;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.PlainWords;
import sourcier.render.WordRun.Lot;

/**
 * What a reader of a translation is shown of the text that has changed since: its words, those that went and those that came in
 * their place marked (Myers' algorithm). Markup and citations are left to the original page.
 *
 * <p>Example: "lit on 29 May", later "lit on 28 May", gives kept "lit on", removed "29", added "28", kept "May".
 */
final class StaleWords {
    private final List<WordRun> runs = new ArrayList<>();

    private StaleWords() {}

    /** The words of the reference text as they are now, and what has changed in them if the text that was translated is known. */
    static List<WordRun> of(Translation.Stale stale, EditionFacts reference) {
        List<String> now = words(stale.now().text(), reference);
        StaleWords words = new StaleWords();
        if (stale.before() == null) {
            words.add(Lot.KEPT, now);
        } else {
            words.compare(words(stale.before(), reference), now);
        }
        return words.runs;
    }

    private void compare(List<String> before, List<String> now) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            add(Lot.KEPT, now.subList(at, delta.getTarget().getPosition()));
            add(Lot.REMOVED, delta.getSource().getLines());
            add(Lot.ADDED, delta.getTarget().getLines());
            at = delta.getTarget().last() + 1;
        }
        add(Lot.KEPT, now.subList(at, now.size()));
    }

    private void add(Lot lot, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new WordRun(lot, String.join(" ", words)));
        }
    }

    private static List<String> words(String markdown, EditionFacts reference) {
        String words = PlainWords.of(MarkdownParser.parse(markdown), id -> title(id, reference)).strip();
        return List.of(words.replaceAll("\\s+", " ").replaceAll(" (?=[.,)])", "").split(" "));
    }

    /** A text that was translated long ago may name a term that there is no more. */
    private static String title(String id, EditionFacts reference) {
        Term term = reference.term(id);
        return term == null ? id : term.title();
    }
}
