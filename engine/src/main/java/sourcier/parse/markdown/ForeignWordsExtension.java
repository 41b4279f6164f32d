package sourcier.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;

/** Reads {@code [words]{lang=ko}} as {@link ForeignWords}. */
public final class ForeignWordsExtension implements Parser.ParserExtension {
    /** The tag as the schemas have it; in quotation marks too, as Pandoc allows. */
    private static final Pattern SYNTAX = Pattern.compile(
            "^\\[(?=\\s*[^\\s\\[\\]@#^])([^\\[\\]]+)\\]\\{lang=\"?([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\"?\\}");

    private ForeignWordsExtension() {}

    /** The extension. */
    public static ForeignWordsExtension create() {
        return new ForeignWordsExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // It has none.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new ReferenceInlineParser.Factory(SYNTAX, ForeignWords::new) {});
    }
}
