package sourcier.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Splits a content file into its YAML front matter, between two lines {@code ---}, and the Markdown below. */
final class FrontMatterParser {
    private static final Pattern OPENING = Pattern.compile("\\A\uFEFF?---[ \\t]*(\\r\\n|\\r|\\n)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$(\\r\\n|\\r|\\n|\\z)?");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    /** What people and programs make of the three hyphens. */
    private static final String BAD_LINE = "\\s*[-\\u2010-\\u2015\\u2212][-\\u2010-\\u2015\\u2212\\s]*|[+=*_~]{3,}\\s*|\\s+---\\s*";
    private static final String KEY_OR_ITEM = "\\s.*|#(?!#).*|-(\\s.*)?|[\\p{L}_][^\\s:]*\\s*:.*|[\\]}].*";

    private FrontMatterParser() {}

    /**
     * The parts of a file.
     *
     * @param keys the front matter
     * @param body offset of the Markdown in the file
     */
    record Parts(YamlValue.Mapping keys, int body) {}

    /** The parts of the file, or null if there is no readable front matter, which is then reported once. */
    static Parts parse(SourceFile file, Diagnostics diagnostics) {
        Matcher opening = OPENING.matcher(file.text());
        if (!opening.find()) {
            diagnostics.report(opening(file));
            return null;
        }
        Matcher closing = CLOSING.matcher(file.text());
        if (!closing.find(opening.end())) {
            diagnostics.report(closing(file, opening.end()));
            return null;
        }
        long before = diagnostics.sorted().size();
        YamlValue value = YamlParser.parse(file, opening.end(), closing.start(), diagnostics);
        if (value instanceof YamlValue.Mapping mapping) {
            return new Parts(mapping, closing.end());
        }
        if (value != null) {
            diagnostics.report(Code.FRM_005, SchemaFindings.firstLine(value), "part.head", "form.group", "advice.group");
        } else if (diagnostics.sorted().size() == before) {
            diagnostics.report(Code.FRM_001, file.span(0, file.line(1).length()), "case.empty");
        }
        return null;
    }

    /** What stands where the first line {@code ---} should: something like it, or no such line at all. */
    private static Diagnostic opening(SourceFile file) {
        Matcher line = LINE.matcher(file.text());
        line.find();
        while (line.group().isBlank()) {
            line.find();
        }
        String plain = line.group().replace("\uFEFF", "");
        Span span = file.span(line.start(), line.group().length());
        boolean late = line.start() > 0 && plain.matches("---\\s*");
        if (!late && plain.matches(BAD_LINE)) {
            return hyphens(span);
        }
        Diagnostic found = Diagnostic.of(Code.FRM_001, late ? file.span(0, line.start()) : span, late ? "case.late" : "case.missing");
        return late ? found.repair(List.of(new Edit(file.span(0, line.start()), ""))) : found;
    }

    /** Where the second line {@code ---} is missing: at a line like it, or before the first that is no key. */
    private static Diagnostic closing(SourceFile file, int from) {
        Matcher line = LINE.matcher(file.text());
        for (int start = from; line.find(start); start = line.end()) {
            Span span = file.span(line.start(), line.group().length());
            if (line.group().matches(BAD_LINE) && !line.group().matches("\\s*-\\s*")) {
                return hyphens(span);
            }
            if (!line.group().isBlank() && !line.group().matches(KEY_OR_ITEM)) {
                return Diagnostic.of(Code.FRM_001, span, "case.unclosed");
            }
        }
        return Diagnostic.of(Code.FRM_001, file.span(file.text().stripTrailing().length(), 0), "case.unclosed");
    }

    private static Diagnostic hyphens(Span span) {
        return Diagnostic.of(Code.FRM_001, span, "case.hyphens").suggest("---").repair(List.of(new Edit(span, "---")));
    }
}
