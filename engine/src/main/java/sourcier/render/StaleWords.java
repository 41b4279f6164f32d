package sourcier.render;

import sourcier.model.Translation;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.PlainWords;

/** What a reader of a translation is shown of the text that has changed since. */
final class StaleWords {
    private StaleWords() {}

    /** The words of the reference text as they are now, without markup and citations, which the original page has. */
    static String now(Translation.Stale stale, EditionFacts reference) {
        String words = PlainWords.of(MarkdownParser.parse(stale.now().text()), id -> reference.term(id).title());
        return words.replaceAll("\\s+", " ").replaceAll(" (?=[.,)])", "");
    }
}
