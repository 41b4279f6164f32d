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
 * The Markdown of a dossier: CommonMark, GFM tables, footnotes, our three references and words in another language.
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
            ClaimReferenceExtension.create(),
            ForeignWordsExtension.create());

    /** The options that parser and renderer must share. */
    public static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, EXTENSIONS)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            // Tables as GitHub reads them: one row of heads, and an empty cell is a cell.
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    /** For a text without a bar: the extension would put its pattern together anew for each. */
    private static final Parser WITHOUT_TABLES = Parser.builder(new MutableDataSet(OPTIONS).set(Parser.EXTENSIONS,
            EXTENSIONS.stream().filter(extension -> !(extension instanceof TablesExtension)).toList())).build();

    static {
        // flexmark keeps its patterns in a map that two threads must not fill at once; here only one can be.
        PARSER.parse("");
    }

    private MarkdownParser() {}

    /**
     * The syntax tree of a Markdown text. Every text is Markdown.
     *
     * @throws NestingException if it is nested so deeply that walking the tree would overflow the stack
     */
    public static Document parse(String markdown) {
        refuse(Nesting.markers(markdown));
        try {
            Document document = (markdown.indexOf('|') < 0 ? WITHOUT_TABLES : PARSER).parse(markdown);
            refuse(Nesting.levels(document));
            return document;
        } catch (StackOverflowError e) {
            throw new NestingException(Nesting.longestRun(markdown));
        }
    }

    private static void refuse(int offset) {
        if (offset >= 0) {
            throw new NestingException(offset);
        }
    }
}
