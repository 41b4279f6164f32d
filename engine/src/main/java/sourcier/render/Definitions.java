package sourcier.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.model.Term;
import sourcier.parse.markdown.MarkdownParser;
import sourcier.parse.markdown.PlainWords;
import sourcier.render.typography.Typography;

/**
 * The glossary words that one page explains: the first sentence of the glossary, at the end of the page, as its notes are. A
 * definition leads back to the first place that uses its word; one place is enough, since nothing rests on it as on a citation.
 */
public final class Definitions {
    /**
     * The end of a sentence: its sign, what closes a quotation, a space, then no small letter; not after a single letter, which is
     * an initial. The signs are those of Unicode's property Sentence_Terminal that our languages use.
     */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N})]{2})[.!?…؟。](?: ?»|[”\")])?(?=\\s+\\P{Ll})");
    /** What the reference that stood there leaves behind. */
    private static final Pattern SPACE_BEFORE_SIGN = Pattern.compile("\\s+(?=[.,)])");

    private final Map<String, Definition> byTerm = new LinkedHashMap<>();

    /**
     * A definition at the end of the page.
     *
     * @param term what it explains
     * @param id   its anchor
     * @param text its words, plain text; empty if the glossary has none
     * @param use  anchor of the first place that uses the word
     */
    public record Definition(Term term, String id, String text, String use) {}

    /**
     * One place that uses a word.
     *
     * @param definition where it leads
     * @param id         its own anchor, or null if the definition does not lead back to it
     */
    public record Use(Definition definition, String id) {}

    /** Uses a word in a text. */
    Use use(Term term, EditionFacts facts) {
        Definition known = byTerm.get(term.id());
        if (known != null) {
            return new Use(known, null);
        }
        Definition first = new Definition(term, "term-" + term.id(), facts.firstSentence(term), "word-" + term.id());
        byTerm.put(term.id(), first);
        return new Use(first, first.use());
    }

    /** The definitions so far, in the order in which the page uses the words. */
    List<Definition> list() {
        return List.copyOf(byTerm.values());
    }

    /** The first sentence of a word's entry in the glossary, plain text; empty if it has none. */
    static String firstSentence(Term term, EditionFacts facts) {
        Node first = MarkdownParser.parse(term.body().markdown()).getFirstChild();
        String words = first == null ? "" : PlainWords.of(first, id -> facts.term(id).title());
        // It also stands in an attribute, out of reach of the typography of the finished page.
        return Typography.forLanguage(term.language())
                .apply(firstSentence(SPACE_BEFORE_SIGN.matcher(words).replaceAll("").replaceAll("\\s+", " ")));
    }

    /** The first sentence of a text; all of it if it has but one. */
    static String firstSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.end()) : text;
    }
}
