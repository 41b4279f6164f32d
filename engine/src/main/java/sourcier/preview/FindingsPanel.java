package sourcier.preview;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Severity;
import sourcier.diagnostic.Texts;
import sourcier.source.Span;

/** The findings as HTML for the panel in the page; each leads to its place in the editor's program. */
public final class FindingsPanel {
    private final Catalogue catalogue;
    private final Texts words;
    private final Path root;
    private final String link;

    /**
     * @param catalogue the texts of the findings; the panel speaks their language
     * @param root      the folder of the project
     * @param link      address that opens a file at a line, with {@code {file}}, {@code {line}} and {@code {column}}
     */
    public FindingsPanel(Catalogue catalogue, Path root, String link) {
        this.catalogue = catalogue;
        this.words = Texts.load("cli", catalogue.language());
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
        Element details = new Element("details").attr("open", true).attr("lang", catalogue.language());
        // A template or a folder that cannot be read is an error too.
        long errors = Severity.ERROR.countIn(findings);
        long failures = failure.isEmpty() ? 0 : 1;
        details.appendElement("summary").text(words.text("preview.findings",
                words.count("error", errors + failures), words.count("warning", findings.size() - errors)));
        Element list = details.appendElement("ol");
        findings.forEach(finding -> item(list.appendElement("li"), finding));
        if (!failure.isEmpty()) {
            list.appendElement("li").appendElement("pre").addClass("said").text(failure);
        }
        return details.outerHtml();
    }

    /** What the panel says when the preview no longer answers, as HTML. */
    String ended() {
        return new Element("p").attr("lang", catalogue.language()).text(words.text("preview.ended")).outerHtml();
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
        item.appendElement("p").addClass("advice").text(catalogue.help(finding));
    }

    private String address(Span span) {
        return link.replace("{file}", root.resolve(span.file().path()).toUri().getRawPath())
                .replace("{line}", String.valueOf(span.line()))
                .replace("{column}", String.valueOf(span.column()));
    }
}
