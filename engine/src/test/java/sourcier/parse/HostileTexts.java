package sourcier.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Generated content files that are nearly right or quite wrong. */
final class HostileTexts {
    /** A claim in which nothing is wrong. */
    static final String HEALTHY = """
            ---
            title: The tower 🗼 was white
            summary: Nobody disputes the 12.5 km
            speaker: keeper
            passage: [P2]
            hedge: indicative
            said: 1912-05~
            standing: refined
            standing_reason: The log says grey
            figure: {subject: keeper, value: 12.5, unit: km, as_of: 1911}
            evidence: [{source: port-log, verdict: refines, note: grey}]
            review_after: 1914
            ---
            It was white [@port-log, p. 4], says the [[keeper|woman]] [#lamp-lit].[^1]

            | Year | See |
            |------|-----|
            | 1912 | [the report](../pages/article.md) [@port-log] |

            [^1]: Or grey.
            """;

    /** Values of its front matter. */
    private static final Arbitrary<String> OLD_VALUES = Arbitraries.of(
            "The tower 🗼 was white", "Nobody disputes the 12.5 km", "keeper", "[P2]", "indicative", "1912-05~", "refined", "12.5", "km",
            "1911", "1914", "{subject: keeper, value: 12.5, unit: km, as_of: 1911}",
            "[{source: port-log, verdict: refines, note: grey}]");

    /** Values that YAML, the schemas or the readers may stumble over. */
    private static final Arbitrary<String> ODD_VALUES = Arbitraries.of(
            "", "null", "~", "yes", "''", "\"\"", "\"a: b\"", "'", "|", ">", "..", "%", "@", "`", "- a", "a: b", "article",
            "12", "1.5", "-0", "010", "0x1F", "1_000", "12:30", ".5", ".inf", ".nan", "1.0e+9", "1.0e+999999999",
            "1912-05-04", "1912-13", "1912-05-04T10:00:00Z", "2001-12-14t21:59:43.10-05:00",
            "[]", "[[]]", "[P1]", "[p1, [P2]]", "[1, 2.5]", "{}", "{a: {b: c}}", "{? {a: b} : c}", "&x y", "*x", "&x [*x]",
            "!!binary aGk=", "!!int x", "!!bool x", "!!float x", "!!null x", "!!set {a}", "!!timestamp x", "!!str 3", "!x y",
            "{source: lamp, verdict: confirms}", "[{source: [], verdict: 3}]", "[{source: port-log}, 3, null]",
            "{subject: keeper, value: .nan, unit: km}", "{subject: keeper, min: 9, max: 1, unit: km}", "{value: x}");

    private static final Arbitrary<String> KEYS = Arbitraries.of(
            "title", "summary", "speaker", "passage", "figure", "evidence", "said", "hedge", "standing", "id", "type", "unknown",
            "1912", "null", "\"\"", "'it''s'", "? [a]", "<<", "&x title", "*x", "!!int summary");

    private static final Arbitrary<String> MARKDOWN = Arbitraries.of(
            "[@", "[[", "[#", "]", "]]", "](", ")", "|", "lamp-lit", "keeper", "port-log", "http://a", "![", "[^1]", "[^1]: ", "[a]: b\n",
            "<b>", "</b>", "<!--", "-->", "<x@y.z>", "<", "&amp;", "&#0;", "| a |\n|---|\n", "# ", "## ", "===", "---", "```\n",
            "`", "*", "_", "> ", "- ", "1. ", "    ", "\t", "\\", "\n", "\n\n", "\r\n", "\r", "\0", "\u2028", "\uFEFF", "🗼", "é",
            "\uD83D");

    /** Signs that open something; thousands of them must not end in a stack overflow. */
    private static final Arbitrary<String> OPENERS = Arbitraries.of(
            "> ", "- ", "1. ", "> - ", "[", "![", "[[", "[@", "[#", "[^", "(", "](", "*", "_", "**", "*_", "`", "<", "<b>", "<!--",
            "{", "\"", "'", "\\", "| ", "#", "&", "-", "\t", "{a: ", "[a, ", "- a: ", "? ", "a:\n  ", "&a ", "!!a ");

    private HostileTexts() {}

    /** Any bytes. */
    static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    }

    /** Bytes for a list of data: any, texts, lines of keys, towers of signs, or these files damaged. */
    static Arbitrary<byte[]> data(List<byte[]> files) {
        Arbitrary<String> items = yaml().map(keys -> "- " + keys.replace("\n", "\n  ") + "\n").list().ofMaxSize(3)
                .map(all -> String.join("", all));
        Arbitrary<byte[]> texts = Arbitraries.oneOf(wild(), yaml(), items, nested()).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(bytes(), texts, damaged(files));
    }

    /** Any text, and texts of the signs that YAML and Markdown know. */
    static Arbitrary<String> wild() {
        StringArbitrary signs = Arbitraries.strings().withChars("ab1 \n\r\t:-#[]{}<>!&*|?%@`'\"\\,.~é\u2028\u0085\uFEFF");
        return Arbitraries.oneOf(signs.ofMaxLength(60), Arbitraries.strings().ofMaxLength(60));
    }

    /** Lines of keys and values. */
    static Arbitrary<String> yaml() {
        Arbitrary<String> indents = Arbitraries.of("", "", "  ", "  - ", "\t");
        return Combinators.combine(indents, KEYS, values()).as((indent, key, value) -> indent + key + ": " + value + "\n")
                .list().ofMaxSize(12).map(lines -> String.join("", lines));
    }

    /** Pieces of Markdown put together. */
    static Arbitrary<String> markdown() {
        return MARKDOWN.list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    /** Something opened thousands of times, with or without words in it and its end. */
    static Arbitrary<String> nested() {
        Arbitrary<String> ends = Arbitraries.of("", "x", "x]", "]", "](x.md)", ")", "*", "_", "]]", "}", "\n", "</b>");
        return Combinators.combine(OPENERS, Arbitraries.of(10, 100, 1_000, 5_000), ends, Arbitraries.of(0, 1, 5_000))
                .as((opener, depth, end, times) -> opener.repeat(depth) + end.repeat(times));
    }

    /** One of these files cut short, with a few bytes that are not its own. */
    static Arbitrary<byte[]> damaged(List<byte[]> files) {
        Arbitrary<Double> anywhere = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(Arbitraries.of(files), anywhere, anywhere, Arbitraries.bytes().array(byte[].class).ofMaxSize(3))
                .as(HostileTexts::damage);
    }

    private static byte[] damage(byte[] file, double end, double place, byte[] strange) {
        byte[] bytes = Arrays.copyOf(file, (int) Math.round(end * file.length));
        for (int i = 0; i < strange.length && i < bytes.length; i++) {
            bytes[(int) (place * (bytes.length - i - 1)) + i] = strange[i];
        }
        return bytes;
    }

    /** The healthy claim with another value in one place. */
    static Arbitrary<String> replaced() {
        return Combinators.combine(OLD_VALUES, values()).as(HEALTHY::replace);
    }

    private static Arbitrary<String> values() {
        return Arbitraries.frequencyOf(Tuple.of(5, ODD_VALUES), Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }
}
