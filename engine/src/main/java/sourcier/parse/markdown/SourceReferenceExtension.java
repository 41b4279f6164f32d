package sourcier.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;

/** Reads {@code [@source-id]} or {@code [@source-id, p. 4]} as a {@link SourceReference}. */
public final class SourceReferenceExtension implements Parser.ParserExtension {
    private static final Pattern SYNTAX = Pattern.compile("^\\[@([^\\s,;|@\\[\\]]+)(?:,(?=\\s*[^\\s\\[\\]@])([^\\[\\]@]*))?\\]");

    private SourceReferenceExtension() {}

    /** The extension. */
    public static SourceReferenceExtension create() {
        return new SourceReferenceExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // It has none.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new ReferenceInlineParser.Factory(SYNTAX, SourceReference::new) {});
    }
}
