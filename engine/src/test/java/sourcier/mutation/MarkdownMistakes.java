package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import sourcier.model.Outline;
import sourcier.source.Span;

/** Markdown: tags, headings, tables, pictures, links, footnotes. */
final class MarkdownMistakes {
    private static final int DEEP = 150;
    private final Dossier dossier;
    private final Prose prose;

    private MarkdownMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.prose = new Prose(dossier);
    }

    static Family in(Dossier dossier) {
        return new Family("form: Markdown", dossier.specimen(), new MarkdownMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("HTML in a line", chance -> prose.paragraph(chance, "%s<br>%s")),
                new Kind("HTML around a paragraph", chance -> prose.paragraph(chance, "<div class=\"note\">\n%s\n</div>")),
                new Kind("HTML not closed", chance -> prose.paragraph(chance, "%s <b>%s")),
                new Kind("comment", chance -> prose.paragraph(chance, "<!-- %s -->")),
                new Kind("comment not closed", chance -> prose.paragraph(chance, "<!-- %s")),
                new Kind("heading skips a level", chance -> heading(chance, "##$0")),
                new Kind("heading of level 1", chance -> prose.paragraph(chance, "# %s")),
                new Kind("heading underlined as a title", chance -> prose.paragraph(chance, "%s\n===")),
                new Kind("heading without words", chance -> prose.paragraph(chance, "###")),
                new Kind("table row too short", chance -> prose.paragraph(chance, 2, "| %s | %s |", "|---|---|", "| %s |")),
                new Kind("table row too long", chance -> prose.paragraph(chance, 3, "| %s | %s |", "|---|---|", "| %s | %s |",
                        "| %s | %s | %s |")),
                new Kind("picture without a text", chance -> prose.paragraph(chance, "![](" + picture() + ")")),
                new Kind("picture from outside", chance -> prose.paragraph(chance, "![%s](https://example.org/lamp.png)")),
                new Kind("picture missing", chance -> prose.paragraph(chance, "![%s](../../../assets/img/not-there.svg)")),
                new Kind("picture from another folder", chance -> prose.paragraph(chance, "![%s](lamp.png)")),
                new Kind("link without words", chance -> words(chance, "")),
                new Kind("link that says nothing", chance -> words(chance, "ici")),
                new Kind("address as words of a link", chance -> words(chance, "https://example.org/")),
                new Kind("footnote not written", chance -> prose.paragraph(chance, "%s.[^beam]")),
                new Kind("footnote nobody refers to", chance -> prose.paragraph(chance, "[^beam]: %s.")),
                new Kind("footnote written twice",
                        chance -> prose.paragraph(chance, 4, "%s.[^beam]", "", "[^beam]: %s.", "", "[^beam]: %s.")
                        .map(this::orFirst)),
                new Kind("nested too deeply", chance -> prose.paragraph(chance, "> ".repeat(DEEP) + "%s")));
    }

    private Optional<Mistake> heading(Chance chance, String by) {
        return chance.place(dossier.texts(), entry -> entry.body().outline().sections().stream().map(Outline.Heading::span)
                .toList())
                .map(span -> new Line(span.file(), span.line()))
                .map(line -> line.becoming(line.text().replaceFirst("##", by)));
    }

    /** A link of the dossier with other words. */
    private Optional<Mistake> words(Chance chance, String by) {
        return prose.change(chance, MarkdownMistakes::links, link -> "[" + by + link.substring(link.indexOf("](")));
    }

    private static List<Span> links(Outline outline) {
        return outline.links().stream().map(Outline.Link::span).filter(span -> span.text().contains("](")).toList();
    }

    /** The address of a picture that exists, seen from the folder of a type. */
    private String picture() {
        return "../../../" + dossier.specimen().files("assets/img/.*").get(0).path();
    }

    /** Either of the two footnotes may be named. */
    private Mistake orFirst(Mistake mistake) {
        Blame second = mistake.blames().get(0);
        return mistake.orBlaming(Blame.line(second.path(), second.first() - 2));
    }
}
