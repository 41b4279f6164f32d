package sourcier.preview;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Severity;
import sourcier.source.Span;

/** The findings as HTML for the panel in the page; each leads to its place in the editor's program. */
public final class FindingsPanel {
    private final Catalogue catalogue;
    private final Path root;
    private final String link;

    /**
     * @param catalogue the texts
     * @param root      the folder of the project
     * @param link      address that opens a file at a line, with {@code {file}}, {@code {line}} and {@code {column}}
     */
    public FindingsPanel(Catalogue catalogue, Path root, String link) {
        this.catalogue = catalogue;
        this.root = root;
        this.link = link;
    }

    /**
     * The HTML; empty if there is nothing to say.
     *
     * @param failure what a wrong template said, or empty
     */
    String html(List<Diagnostic> findings, String failure) {
        if (findings.isEmpty() && failure.isEmpty()) {
            return "";
        }
        Element details = new Element("details").attr("open", true);
        long errors = findings.stream().filter(one -> one.code().severity() == Severity.ERROR).count();
        details.appendElement("summary").text(errors + " ⨯  " + (findings.size() - errors) + " ⚠");
        Element list = details.appendElement("ol");
        findings.forEach(finding -> item(list.appendElement("li"), finding));
        if (!failure.isEmpty()) {
            list.appendElement("li").appendElement("pre").text(failure);
        }
        return details.outerHtml();
    }

    private void item(Element item, Diagnostic finding) {
        Span span = finding.span();
        item.addClass(finding.code().severity().word());
        item.appendElement("a").attr("href", address(span)).text(span.location());
        item.appendText(" ");
        item.appendElement("strong").text(finding.code().id());
        item.appendElement("p").text(catalogue.message(finding));
        String line = span.file().line(span.line());
        if (!line.isBlank()) {
            int start = Math.min(span.column() - 1, line.length());
            int end = Math.min(line.length(), start + Math.max(1, span.length()));
            Element code = item.appendElement("pre");
            code.appendText(line.substring(0, start));
            code.appendElement("mark").text(line.substring(start, end));
            code.appendText(line.substring(end));
        }
        item.appendElement("p").text(catalogue.help(finding));
    }

    private String address(Span span) {
        return link.replace("{file}", root.resolve(span.file().path()).toUri().getRawPath())
                .replace("{line}", String.valueOf(span.line()))
                .replace("{column}", String.valueOf(span.column()));
    }
}
