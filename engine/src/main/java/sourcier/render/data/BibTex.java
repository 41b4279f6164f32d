package sourcier.render.data;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import sourcier.model.Source;
import sourcier.model.edtf.Edtf;

/** Writes sources for BibLaTeX, whose dates are EDTF up to level 1: {@code sources.bib}. */
final class BibTex {
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            // Not \{ and \}: BibTeX counts braces, escaped or not, and stumbles over one without its partner.
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('_', "\\_"),
            Map.entry('\n', " "),
            Map.entry('\r', " "),
            Map.entry('\t', " "));

    private BibTex() {}

    /** An entry for each source, in this order, with its id as key. */
    static byte[] of(Collection<Source> sources) {
        return sources.stream().map(BibTex::entry).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Braces within braces keep capitals, and keep the name of a publisher from being read as first and last name.
        fields.put("title", "{" + escape(Citation.title(source)) + "}");
        fields.put("organization", "{" + escape(source.publisher()) + "}");
        fields.put("date", holds(source.date()) ? source.date().text() : null);
        fields.put("url", address(source.url()));
        fields.put("language", source.lang());
        fields.put("keywords", source.kind().key());
        String note = Citation.note(source, holds(source.date()));
        fields.put("note", note == null ? null : escape(note));
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> "  %s = {%s},\n".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining("", "@%s{%s,\n".formatted(type(source), source.id()), "}\n"));
    }

    /** A plain text as LaTeX that prints it. */
    static String escape(String text) {
        return text.chars()
                .mapToObj(unit -> ESCAPES.getOrDefault((char) unit, String.valueOf((char) unit)))
                .collect(Collectors.joining());
    }

    private static String type(Source source) {
        return source.url() == null ? "misc" : "online";
    }

    private static boolean holds(Edtf date) {
        return date != null && date.level() <= 1;
    }

    /** An address is read verbatim, so only what would end the field is encoded. */
    private static String address(String url) {
        return url == null ? null : url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
