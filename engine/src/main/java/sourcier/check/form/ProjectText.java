package sourcier.check.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * A file of the project as the rules on characters see it: keys or settings, and in an entry Markdown with code in it.
 *
 * @param file the file
 * @param body the entry, or null for settings, data and an entry whose keys could not be found
 */
record ProjectText(SourceFile file, Body body) {
    private static final Pattern MARKS =
            Pattern.compile("([\\s\\h>|]|[-+*#=:`]|\\d{1,9}[.)]|\\[\\^?[^\\]]*\\]:)*+");

    /**
     * Every file whose bytes could be read and which is not plain to the last character. Not the entries whose keys could not be
     * found: nobody knows what in them is code, where every character counts.
     */
    static List<ProjectText> unusual(Inventory inventory) {
        Map<SourceFile, Body> bodies = new HashMap<>();
        inventory.bodies().forEach(body -> bodies.put(body.file(), body));
        return inventory.texts().stream().filter(file -> !file.isPlain()).map(file -> new ProjectText(file, bodies.get(file)))
                .filter(text -> text.body != null || !text.file.path().endsWith(".md")).toList();
    }

    String text() {
        return file.text();
    }

    /** True in the Markdown of an entry; {@code offset} counts from 0 in the file. */
    boolean isMarkdown(int offset) {
        return body != null && offset >= body.offset();
    }

    /** True in the keys of an entry and in {@code data/}. */
    boolean isYaml(int offset) {
        return !isMarkdown(offset) && !file.path().endsWith(".properties");
    }

    /** True in code, inline or in a block: there every character stands for itself. */
    boolean isCode(int offset) {
        return body != null && isIn(body.outline().code(), offset);
    }

    /** True if the offset lies in one of the spans, all of this file. */
    boolean isIn(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> {
            int start = file.offset(span);
            return start <= offset && offset < start + span.length();
        });
    }

    /** The offset at which the line begins in which this offset lies. */
    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** True where only indentation and marks stand before on the line: of lists, headings, quotations, tables and footnotes. */
    boolean beginsLine(int offset) {
        return MARKS.matcher(text().substring(lineStart(offset), offset)).matches();
    }

    /** True where only spaces and tabs are left on the line. */
    boolean endsLine(int offset) {
        int at = offset;
        while (at < text().length() && (text().charAt(at) == ' ' || text().charAt(at) == '\t')) {
            at++;
        }
        return isLineEnd(at);
    }

    /** True at the end of the text and before a line end. */
    boolean isLineEnd(int offset) {
        return offset == text().length() || isLineEnd(text().charAt(offset));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
