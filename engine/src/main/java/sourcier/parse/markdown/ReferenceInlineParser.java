package sourcier.parse.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries one bracket syntax at each {@code [}; where it does not match, flexmark goes on as usual. */
final class ReferenceInlineParser implements InlineParserExtension {
    private final Pattern syntax;
    private final Function<BasedSequence[], Node> node;

    private ReferenceInlineParser(Pattern syntax, Function<BasedSequence[], Node> node) {
        this.syntax = syntax;
        this.node = node;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence[] groups = match(parser);
        if (groups == null) {
            return false;
        }
        parser.flushTextNode();
        Node reference = node.apply(groups);
        if (reference instanceof SourceReference) {
            trimEnd(parser.getBlock());
        }
        parser.getBlock().appendChild(reference);
        return true;
    }

    /** What the syntax and its groups match here, or null. flexmark's own method copies the whole paragraph for each match. */
    private BasedSequence[] match(LightInlineParser parser) {
        BasedSequence text = parser.getInput();
        Matcher matcher = syntax.matcher(text).region(parser.getIndex(), text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.start(i) < 0 ? null : text.subSequence(matcher.start(i), matcher.end(i));
        }
        parser.setIndex(matcher.end());
        return groups;
    }

    /** The number of a note stands close to the word before it, whatever space or line end the editor left for readability. */
    private static void trimEnd(Node block) {
        if (block.getLastChild() instanceof SoftLineBreak lineEnd) {
            lineEnd.unlink();
        }
        if (block.getLastChild() instanceof Text text) {
            BasedSequence trimmed = text.getChars().trimEnd(BasedSequence.SPACE_SET);
            if (trimmed.isEmpty()) {
                text.unlink();
            } else {
                text.setChars(trimmed);
            }
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // Nothing is kept between blocks.
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // Nothing is kept within a block.
    }

    /**
     * Makes the parser for one syntax; the pattern must begin with {@code ^\\[}, since flexmark looks for it anywhere after the bracket otherwise. flexmark tells factories apart
     * by their class, so each extension makes a subclass of its own.
     */
    abstract static class Factory implements InlineParserExtensionFactory {
        private final Pattern syntax;
        private final Function<BasedSequence[], Node> node;

        Factory(Pattern syntax, Function<BasedSequence[], Node> node) {
            this.syntax = syntax;
            this.node = node;
        }

        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new ReferenceInlineParser(syntax, node);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
