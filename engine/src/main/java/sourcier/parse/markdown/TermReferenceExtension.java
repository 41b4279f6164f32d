package sourcier.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;

/** Reads {@code [[term-id]]} or {@code [[term-id|shown words]]} as a {@link TermReference}. */
public final class TermReferenceExtension implements Parser.ParserExtension {
    /** Within a table the bar is written {@code \\|}, as GitHub reads it. */
    private static final Pattern SYNTAX = Pattern.compile(
            "^\\[\\[([^\\s|\\[\\]\\\\]+)(?:\\\\?\\|(?=\\s*[^\\s|\\[\\]])([^|\\[\\]]+))?\\]\\]");

    private TermReferenceExtension() {}

    /** The extension. */
    public static TermReferenceExtension create() {
        return new TermReferenceExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // It has none.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new ReferenceInlineParser.Factory(SYNTAX, TermReference::new) {});
    }
}
