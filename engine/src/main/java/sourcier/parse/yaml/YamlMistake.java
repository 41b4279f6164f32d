package sourcier.parse.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not YAML, and where. A YAML reader notices a mistake late (a quotation mark that is not
 * closed, at the end of the file) and says so in its own terms; here the lines around that place are looked at the way their
 * writer thinks of them.
 *
 * <p>Example: for {@code title: The lamp: it burned} it is {@code colon}, at the second colon, and
 * {@code "The lamp: it burned"} is offered.
 *
 * @param key    which mistake; its words stand in the catalogue as {@code FRM-002.<key>}
 * @param offset where, from 0 in the text
 * @param length how long
 * @param meant  what to write instead, or null
 */
record YamlMistake(String key, int offset, int length, String meant) {
    private static final Pattern STARTS = Pattern.compile("[@`%*&!|>]|[-?](\\s|$)");
    private static final Pattern TEXT_BLOCK = Pattern.compile("[|>][-+0-9]*");

    /**
     * The most likely mistake.
     *
     * @param text    the whole text
     * @param noticed where the reader gave up, from 0
     */
    static YamlMistake find(String text, int noticed) {
        return new Search(text, noticed).find();
    }

    /** One search; the lines are those up to the one where the reader gave up. */
    private static final class Search {
        private final String text;
        private final int noticed;
        private final List<YamlLine> lines = new ArrayList<>();

        Search(String text, int noticed) {
            this.text = text;
            this.noticed = Math.min(noticed, text.stripTrailing().length());
            Matcher line = Pattern.compile("[^\\r\\n]*").matcher(text);
            while (line.find() && line.start() <= this.noticed) {
                YamlLine read = YamlLine.of(line.group(), line.start());
                if (!read.isBlank()) {
                    lines.add(read);
                }
            }
        }

        YamlMistake find() {
            if (noticed < text.length() && text.charAt(noticed) == '\t') {
                return new YamlMistake("tab", noticed, 1, null);
            }
            if (lines.isEmpty()) {
                return new YamlMistake("other", noticed, 1, null);
            }
            YamlLine last = lines.get(lines.size() - 1);
            YamlMistake found = inLine(last);
            // The first mark that is left open makes the next one close it, and so on; of brackets the last is at fault.
            found = found != null ? found : lines.stream().filter(line -> line.unclosedQuote() >= 0).findFirst()
                    .map(line -> at(line, line.unclosedQuote(), 1, "quote", null)).orElse(null);
            for (int i = lines.size() - 1; found == null && i >= 0; i--) {
                YamlLine line = lines.get(i);
                found = line.isFlow() && line.unclosedBracket() >= 0 ? at(line, line.unclosedBracket(), 1, "bracket", null) : null;
            }
            if (found == null && lines.size() > 1) {
                found = inLine(lines.get(lines.size() - 2));
            }
            return found == null ? around(last) : found;
        }

        /** A mistake that a line shows by itself. */
        private YamlMistake inLine(YamlLine line) {
            String words = line.words();
            if (line.lacksSpace()) {
                return at(line, line.colon(), 1, "colon-space", line.text().substring(line.indent(), line.colon()) + ": " + words);
            }
            if (!line.hasKey() && !line.isItem() && line.text().matches("\\s*(---|\\.\\.\\.).*")) {
                return at(line, line.indent(), 3, "document", null);
            }
            if (!line.hasKey() && !line.isItem() && line.text().matches("\\s*[\\]}].*")) {
                return at(line, line.indent(), 1, "stray", null);
            }
            if (line.isQuoted() && line.endOfQuote(line.value()) > 0) {
                return quoted(line);
            }
            if (line.isFlow() && line.unclosedBracket() < 0) {
                return behindBrackets(line, -1 - line.unclosedBracket());
            }
            if (line.isQuoted() || line.isFlow() || TEXT_BLOCK.matcher(words).matches()) {
                return null;
            }
            if (STARTS.matcher(words).lookingAt()) {
                return at(line, line.value(), 1, "start", quote(words));
            }
            Matcher colon = Pattern.compile(":(\\s|$)").matcher(words);
            return line.hasKey() && colon.find() ? at(line, line.value() + colon.start(), 1, "colon", quote(words)) : null;
        }

        private YamlMistake quoted(YamlLine line) {
            int end = line.endOfQuote(line.value());
            String words = line.words();
            int escape = words.charAt(0) == '"' ? badEscape(words) : -1;
            if (escape >= 0) {
                String plain = "'" + words.substring(1, words.length() - 1) + "'";
                return at(line, line.value() + escape, 2, "escape", words.contains("'") ? null : plain);
            }
            if (end + 1 >= line.value() + words.length()) {
                return null;
            }
            boolean apostrophe = words.charAt(0) == '\'' && words.endsWith("'");
            String meant = apostrophe && !words.contains("\"") ? "\"" + words.substring(1, words.length() - 1) + "\"" : quote(words);
            int behind = end + 1;
            while (line.text().charAt(behind) == ' ') {
                behind++;
            }
            return at(line, behind, line.value() + words.length() - behind, apostrophe ? "apostrophe" : "after-quote", meant);
        }

        private static int badEscape(String words) {
            Matcher escape = Pattern.compile("\\\\(.)").matcher(words);
            while (escape.find()) {
                if ("\"\\/ntrabefvxuUNLP0 _".indexOf(escape.group(1).charAt(0)) < 0) {
                    return escape.start();
                }
            }
            return -1;
        }

        private YamlMistake behindBrackets(YamlLine line, int end) {
            String behind = line.text().substring(end).replaceFirst("\\s#.*", "").strip();
            if (!behind.isEmpty()) {
                return "]}".indexOf(behind.charAt(0)) >= 0
                        ? at(line, line.text().indexOf(behind, end), 1, "stray", null)
                        : at(line, line.value(), 1, "start", quote(line.words()));
            }
            boolean inside = noticed > line.start() + line.value() && noticed < line.start() + end;
            return inside && line.unclosedQuote() < 0 ? new YamlMistake("comma", noticed, 1, null) : null;
        }

        /** A mistake that shows only beside the other lines: the depth of a line, or a line that is nothing. */
        private YamlMistake around(YamlLine last) {
            for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 2); i--) {
                YamlLine line = lines.get(i);
                if (!line.hasKey() && !line.isItem()) {
                    return at(line, line.indent(), line.text().strip().length(), "no-colon", null);
                }
            }
            return last.isItem() && lines.size() > 1 && lines.get(lines.size() - 2).indent() == last.indent()
                    ? at(last, last.indent(), 1, "dash", null)
                    : at(last, last.indent(), Math.max(1, last.text().strip().length()), "indent", null);
        }

        private static YamlMistake at(YamlLine line, int place, int length, String key, String meant) {
            return new YamlMistake(key, line.start() + place, length, meant);
        }

        private static String quote(String words) {
            if (words.indexOf('"') < 0 && words.indexOf('\\') < 0) {
                return "\"" + words + "\"";
            }
            return words.indexOf('\'') < 0 ? "'" + words + "'" : null;
        }
    }
}
