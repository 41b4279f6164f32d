package sourcier.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.parse.yaml.YamlParser;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;

/** Splits a content file into its YAML front matter, between two lines {@code ---}, and the Markdown below. */
final class FrontMatterParser {
    private static final Pattern OPENING = Pattern.compile("\\A\uFEFF?---[ \\t]*(\\r\\n|\\r|\\n)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^---[ \\t]*$(\\r\\n|\\r|\\n|\\z)?");

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
        Matcher closing = CLOSING.matcher(file.text());
        if (!opening.find() || !closing.find(opening.end())) {
            diagnostics.report(Code.FRM_001, file.span(0, file.line(1).length()));
            return null;
        }
        long before = diagnostics.sorted().size();
        YamlValue value = YamlParser.parse(file, opening.end(), closing.start(), diagnostics);
        if (value instanceof YamlValue.Mapping mapping) {
            return new Parts(mapping, closing.end());
        }
        if (value != null) {
            diagnostics.report(Code.FRM_005, value.span(), "the front matter", "a group of keys");
        } else if (diagnostics.sorted().size() == before) {
            diagnostics.report(Code.FRM_001, file.span(0, file.line(1).length()));
        }
        return null;
    }
}
