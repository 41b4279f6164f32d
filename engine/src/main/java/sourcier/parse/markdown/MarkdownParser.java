package sourcier.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/**
 * The Markdown of a dossier: CommonMark, GFM tables, footnotes and our three references.
 *
 * <p>Example: {@code MarkdownParser.parse("At least 12 [@gazette-2024]")} has a {@link SourceReference} in it. The syntax is
 * written down, with examples that are run, in {@code engine/src/test/resources/spec/references.md}.
 */
public final class MarkdownParser {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            SourceReferenceExtension.create(),
            TermReferenceExtension.create(),
            ClaimReferenceExtension.create());

    /** The options that parser and renderer must share. */
    public static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, EXTENSIONS)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownParser() {}

    /** The syntax tree of a Markdown text; never fails, since every text is Markdown. */
    public static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
