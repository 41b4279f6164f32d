package sourcier.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.PinnedTexts;
import sourcier.source.SourceFile;

/**
 * The file of {@link PinnedTexts}: a fingerprint, a space and a text per line, in the order of the fingerprints, so that each line
 * stays where it is and Git merges two branches line by line. It is long, so it is not YAML: it is read within a few milliseconds.
 *
 * <p>Example: the line {@code 8f5affa4 La lampe a été allumée en mai 1912 [@log].}
 */
public final class PinnedTextsFile {
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{8} \\S.*");
    private static final int TEXT = 9;

    private PinnedTextsFile() {}

    /** The texts in this file; a line that has none is reported and left out. Null gives none. */
    static PinnedTexts read(SourceFile file, Diagnostics diagnostics) {
        if (file == null) {
            return PinnedTexts.NONE;
        }
        Map<String, String> texts = new HashMap<>();
        int start = 0;
        for (String line : file.text().split("\n")) {
            String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (LINE.matcher(text).matches()) {
                texts.put(text.substring(0, TEXT - 1), text.substring(TEXT));
            } else if (!file.text().isEmpty()) {
                diagnostics.report(Code.LNG_010, file.span(start, text.length()));
            }
            start += line.length() + 1;
        }
        return new PinnedTexts(texts);
    }

    /** The text of the file. Line ends within a text become spaces, which its fingerprint does not tell apart. */
    public static String text(PinnedTexts texts) {
        StringBuilder file = new StringBuilder();
        new TreeMap<>(texts.byFingerprint()).forEach((fingerprint, text) ->
                file.append(fingerprint).append(' ').append(text.strip().replaceAll("\\s+", " ")).append('\n'));
        return file.toString();
    }
}
