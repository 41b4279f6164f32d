package sourcier.parse.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
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
    /** Tells kinds of values apart; nothing changes it once it is made. */
    private static final Resolver RESOLVER = new Resolver();
    private static final Pattern REFUSED = Pattern.compile("(?![ -~])[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF]");
    private final SourceFile file;
    private final int start;
    private final String text;
    private final Diagnostics diagnostics;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The offset of each code point and of the end; counted once, since every value of a long file asks for it. */
    private final int[] offsets;

    private YamlParser(SourceFile file, int start, int end, Diagnostics diagnostics) {
        this.file = file;
        this.start = start;
        String written = file.text().substring(start, end);
        this.text = file.isPlain() ? written : Typed.plainIndents(written);
        this.diagnostics = diagnostics;
        this.offsets = offsets(text);
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
            // What YAML refuses as a character is a finding of its own (FIL-018), which must not hide the rest.
            Node root = compose(file.isPlain() ? text : REFUSED.matcher(text).replaceAll("\uFFFD"));
            return root == null ? null : convert(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            report(YamlMistake.find(text, mark == null ? 0 : offset(mark.getIndex())));
        } catch (YAMLException e) {
            boolean aliases = String.valueOf(e.getMessage()).contains("alias");
            report(new YamlMistake(aliases ? "aliases" : "depth", 0, 1, null));
        }
        return null;
    }

    private void report(YamlMistake mistake) {
        Span span = file.span(start + mistake.offset(), mistake.length());
        Diagnostic found = Diagnostic.of(Code.FRM_002, span, mistake.key(), mistake.key() + ".help").suggest(mistake.meant());
        diagnostics.report(!mistake.key().equals("colon-space") ? found
                : found.repair(List.of(new Edit(file.span(start + mistake.offset() + 1, 0), " "))));
    }

    /** The root node, or null: what {@code Yaml.compose} does, without what that class prepares for making and writing objects. */
    private static Node compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(ALIASES);
        return new Composer(new ParserImpl(new StreamReader(yaml), options), RESOLVER, options).getSingleNode();
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
            if (scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN && isOnlyClosed(scalar.getValue())) {
                report(new YamlMistake("only-closed", offset(node.getEndMark().getIndex()) - 1, 1, '"' + scalar.getValue()));
            }
            return new YamlValue.Scalar(Typed.visible(scalar.getValue()), kind(scalar.getTag()), span(node));
        } finally {
            open.remove(node);
        }
    }

    /** Valid YAML, but nobody means the mark to be seen. */
    private static boolean isOnlyClosed(String text) {
        return text.endsWith("\"") && text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private YamlValue mapping(MappingNode node) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Span keySpan = span(tuple.getKeyNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? Typed.visible(scalar.getValue()) : "?";
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
        int from = offset(node.getStartMark().getIndex());
        int to = Math.max(from, offset(node.getEndMark().getIndex()));
        int length = text.substring(from, to).stripTrailing().length();
        return file.span(start + from, length);
    }

    /** SnakeYAML counts code points, files are counted in UTF-16 units. */
    private int offset(int codePoints) {
        return offsets[Math.min(codePoints, offsets.length - 1)];
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            offsets[count++] = at;
        }
        offsets[count] = text.length();
        return Arrays.copyOf(offsets, count + 1);
    }
}
