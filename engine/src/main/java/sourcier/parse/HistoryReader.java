package sourcier.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.EntryType;
import sourcier.model.History;
import sourcier.model.Revision;
import sourcier.model.TrackedValues;
import sourcier.source.SourceFile;

/**
 * Reads the log of changes: a line {@code type,id,at,key,value} per value, the lines of one moment together, oldest first. CSV and
 * not YAML, since it is long and made by a program: to read it takes a hundredth of the time of a check, Git merges it line by
 * line, and hosts show it as a table.
 */
public final class HistoryReader {
    /** The first line of the file. */
    public static final String HEAD = "type,id,at,key,value";

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final int COLUMNS = 5;
    private static final Map<String, EntryType> TYPES =
            TrackedValues.TYPES.stream().collect(Collectors.toUnmodifiableMap(EntryType::key, Function.identity()));

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Map<String, Map<String, Map<String, String>>> revisions = new LinkedHashMap<>();

    private HistoryReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The history in this file; a line that is none is reported and left out. Null gives none. */
    public static History read(SourceFile file, Diagnostics diagnostics) {
        return file == null ? History.NONE : new HistoryReader(file, diagnostics).read();
    }

    private History read() {
        String text = file.text();
        boolean first = true;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            int stop = end < 0 ? text.length() : end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String line = text.substring(start, stop);
            if (first ? !line.equals(HEAD) : !take(line)) {
                diagnostics.report(Code.HIS_001, file.span(start, stop - start), first ? "head" : "line");
            }
            first = false;
            start = next;
        }
        Map<String, List<Revision>> all = new LinkedHashMap<>();
        revisions.forEach((key, moments) -> {
            List<Revision> list = new ArrayList<>();
            moments.forEach((at, values) -> list.add(new Revision(at, values)));
            all.put(key, list);
        });
        return new History(all);
    }

    private boolean take(String line) {
        List<String> values = CsvLine.read(line);
        if (values == null || values.size() != COLUMNS || !INSTANT.matcher(values.get(2)).matches()) {
            return false;
        }
        EntryType type = TYPES.get(values.get(0));
        if (type == null || values.get(1).isEmpty() || !TrackedValues.isValue(type, values.get(3), values.get(4))) {
            return false;
        }
        revisions.computeIfAbsent(History.key(type, values.get(1)), key -> new LinkedHashMap<>())
                .computeIfAbsent(values.get(2), at -> new LinkedHashMap<>())
                .put(values.get(3), values.get(4));
        return true;
    }
}
