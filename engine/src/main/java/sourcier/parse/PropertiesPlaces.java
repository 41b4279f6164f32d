package sourcier.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntPredicate;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Places;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * Where the keys and values of a {@code .properties} file stand, by the rules of {@link Properties#load}: a key ends before
 * {@code =}, {@code :} or a space, a backslash at the end of a line goes on in the next, and lines with {@code #} or
 * {@code !} are comments.
 */
final class PropertiesPlaces {
    private final SourceFile file;
    private final String text;
    private final Map<String, Span> keys = new HashMap<>();
    private final Map<String, Span> values = new HashMap<>();
    private int at;

    private PropertiesPlaces(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The places of a file that could be loaded; a key that is written twice is reported at the second. */
    static Places read(SourceFile file, Diagnostics diagnostics) {
        PropertiesPlaces reader = new PropertiesPlaces(file);
        reader.at = file.text().startsWith("\uFEFF") ? 1 : 0;
        while (reader.skipToLine()) {
            reader.line(diagnostics);
        }
        return new Places(file.span(0, 0), reader.keys, reader.values);
    }

    /** To the first character of the next line that says something; false at the end. */
    private boolean skipToLine() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' || c == '!') {
                at = endOfLine(at);
            } else if (!Character.isWhitespace(c)) {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    private void line(Diagnostics diagnostics) {
        int start = at;
        skipWhile(c -> c != '=' && c != ':' && c != ' ' && c != '\t' && c != '\f');
        String key = plain(text.substring(start, at));
        Span keySpan = file.span(start, at - start);
        skipBlanks();
        if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
            at++;
            skipBlanks();
        }
        int value = at;
        skipWhile(c -> true);
        if (keys.put(key, keySpan) != null) {
            diagnostics.report(Code.FRM_007, keySpan, key);
        }
        values.put(key, file.span(value, text.substring(value, at).stripTrailing().length()));
    }

    /** Over characters that pass, and over whatever a backslash stands before, to the end of the line at most. */
    private void skipWhile(IntPredicate passes) {
        while (at < text.length() && !isLineEnd(at) && passes.test(text.charAt(at))) {
            int before = at;
            if (text.charAt(at) == '\\') {
                skipBlanks();
            }
            at = at > before ? at : Math.min(text.length(), text.charAt(at) == '\\' ? at + 2 : at + 1);
        }
    }

    /** Over blanks, also where they go on in the next line. */
    private void skipBlanks() {
        while (at < text.length()) {
            boolean continued = text.charAt(at) == '\\' && at + 1 < text.length() && isLineEnd(at + 1);
            if (!continued && " \t\f".indexOf(text.charAt(at)) < 0) {
                return;
            }
            at += continued ? text.startsWith("\r\n", at + 1) ? 3 : 2 : 1;
        }
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private static String plain(String raw) {
        try {
            Properties one = new Properties();
            one.load(new StringReader(raw));
            return one.stringPropertyNames().stream().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
