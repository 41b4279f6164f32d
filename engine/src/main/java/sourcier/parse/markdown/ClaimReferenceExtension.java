package sourcier.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;

/** Reads {@code [#claim-id]} as a {@link ClaimReference}. */
public final class ClaimReferenceExtension implements Parser.ParserExtension {
    private static final Pattern SYNTAX = Pattern.compile("^\\[#([^\\s,;|#\\[\\]]+)\\]");

    private ClaimReferenceExtension() {}

    /** The extension. */
    public static ClaimReferenceExtension create() {
        return new ClaimReferenceExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // It has none.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new ReferenceInlineParser.Factory(SYNTAX, ClaimReference::new) {});
    }
}
