package sourcier.check.output;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.check.output.site.SiteLink.Use;
import sourcier.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes what an audit measured and found as JSON: the same bytes for the same site. The fields are explained in docs/audit.md
 * and defined in the schema {@code audit.json}.
 *
 * @param site    the site
 * @param found   the findings, sorted
 * @param version version of the tool
 */
record AuditReport(BakedSite site, List<Diagnostic> found, String version) {
    private static final int HEAVIEST = 10;

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
            json.writeStartObject();
            json.writeName("tool").writeStartObject();
            json.writeStringProperty("name", "sourcier").writeStringProperty("version", version).writeEndObject();
            writeCounts(json);
            writeFindings(json);
            json.writeName("budgets").writeStartObject();
            for (Budget budget : Budget.values()) {
                json.writeNumberProperty(budget.key(), budget.bytes());
            }
            json.writeEndObject();
            writePages(json);
            writeFiles(json);
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private void writeCounts(JsonGenerator json) {
        List<SiteLink> links = site.links().toList();
        json.writeName("counts").writeStartObject();
        json.writeNumberProperty("files", site.files().size());
        json.writeNumberProperty("pages", site.pages().size());
        json.writeNumberProperty("bytes", site.files().stream().mapToLong(BakedFile::size).sum());
        json.writeNumberProperty("links_inside", links.stream().filter(SiteLink::isInside).count());
        json.writeNumberProperty("links_outside",
                links.stream().filter(link -> !link.isInside() && link.use() == Use.FOLLOWED).count());
        json.writeEndObject();
        Map<String, Integer> codes = new TreeMap<>();
        found.forEach(one -> codes.merge(one.code().id(), 1, Integer::sum));
        json.writeName("codes").writeStartObject();
        codes.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private void writeFindings(JsonGenerator json) {
        json.writeName("findings").writeStartArray();
        for (Diagnostic one : found) {
            json.writeStartObject();
            json.writeStringProperty("code", one.code().id());
            json.writeStringProperty("severity", one.code().severity().word());
            json.writeStringProperty("file", one.span().file().path());
            json.writeNumberProperty("line", one.span().line());
            json.writeNumberProperty("column", one.span().column());
            json.writeName("values").writeStartArray();
            one.arguments().forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePages(JsonGenerator json) {
        List<PageWeight> weights = site.pages().stream().map(page -> PageWeight.of(site, page)).toList();
        json.writeName("heaviest").writeStartArray();
        weights.stream().sorted(Comparator.comparingInt(PageWeight::bytes).reversed()).limit(HEAVIEST)
                .forEach(weight -> json.writeString(weight.page().path()));
        json.writeEndArray();
        json.writeName("pages").writeStartArray();
        for (PageWeight weight : weights) {
            json.writeStartObject();
            json.writeStringProperty("path", weight.page().path());
            json.writeStringProperty("budget", weight.budget().key());
            json.writeNumberProperty("weight", weight.bytes());
            json.writeNumberProperty("html", weight.page().size());
            json.writeNumberProperty("html_packed", weight.page().packedSize());
            json.writeNumberProperty("styles_packed", weight.styles());
            json.writeNumberProperty("links", weight.page().links().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFiles(JsonGenerator json) {
        json.writeName("files").writeStartArray();
        for (BakedFile file : site.files()) {
            if (!file.isPage()) {
                json.writeStartObject();
                json.writeStringProperty("path", file.path()).writeNumberProperty("bytes", file.size()).writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** With the line ends of Unix on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
