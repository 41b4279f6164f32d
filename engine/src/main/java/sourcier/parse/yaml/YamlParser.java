package sourcier.parse.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * Reads a stretch of a file as YAML 1.1 (SnakeYAML) and keeps the place of every key and value.
 *
 * <p>SnakeYAML's objects are not built; its nodes are, which carry marks. A key that is written twice, an alias that
 * contains itself and every syntax error become diagnostics, never exceptions.
 */
public final class YamlParser {
    /** Aliases of lists within lists grow a small file to gigabytes; no dossier needs more than a few. */
    private static final int ALIASES = 10;
    private final SourceFile file;
    private final int start;
    private final String text;
    private final Diagnostics diagnostics;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlParser(SourceFile file, int start, int end, Diagnostics diagnostics) {
        this.file = file;
        this.start = start;
        this.text = file.text().substring(start, end);
        this.diagnostics = diagnostics;
    }

    /**
     * The value in the file between two offsets.
     *
     * @return null if there is none or if it cannot be read, which is then reported
     */
    public static YamlValue parse(SourceFile file, int start, int end, Diagnostics diagnostics) {
        return new YamlParser(file, start, end, diagnostics).parse();
    }

    private YamlValue parse() {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(ALIASES);
            Node root = new Yaml(options).compose(new StringReader(text));
            return root == null ? null : convert(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            report(mark == null ? 0 : offset(mark), e.getProblem());
        } catch (ReaderException e) {
            report(text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length()))),
                    "a character that YAML does not allow");
        } catch (YAMLException e) {
            report(0, e.getMessage().lines().findFirst().orElse(""));
        }
        return null;
    }

    private void report(int offset, String problem) {
        // The end of the text is rarely where the mistake is, but it is where YAML noticed it; stay on the last line.
        int at = Math.min(offset, Math.max(0, text.stripTrailing().length()));
        diagnostics.report(Code.FRM_002, file.span(start + at, 1), problem);
    }

    private YamlValue convert(Node node) {
        if (!open.add(node)) {
            throw new YAMLException("an alias that contains itself");
        }
        try {
            if (node instanceof MappingNode mapping) {
                return mapping(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                List<YamlValue> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(convert(item)));
                return new YamlValue.Sequence(items, span(node));
            }
            ScalarNode scalar = (ScalarNode) node;
            return new YamlValue.Scalar(scalar.getValue(), kind(scalar.getTag()), span(node));
        } finally {
            open.remove(node);
        }
    }

    private YamlValue mapping(MappingNode node) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Span keySpan = span(tuple.getKeyNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            YamlValue value = convert(tuple.getValueNode());
            if (entries.putIfAbsent(key, new YamlValue.Entry(keySpan, value)) != null) {
                diagnostics.report(Code.FRM_007, keySpan, key);
            }
        }
        return new YamlValue.Mapping(Collections.unmodifiableMap(entries), span(node));
    }

    private static YamlValue.Kind kind(Tag tag) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return YamlValue.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlValue.Kind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? YamlValue.Kind.NULL : YamlValue.Kind.TEXT;
    }

    private Span span(Node node) {
        int from = offset(node.getStartMark());
        int to = Math.max(from, offset(node.getEndMark()));
        int length = text.substring(from, to).stripTrailing().length();
        return file.span(start + from, length);
    }

    /** SnakeYAML counts code points, files are counted in UTF-16 units. */
    private int offset(Mark mark) {
        int codePoints = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, codePoints);
    }
}
