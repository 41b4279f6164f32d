package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourcier.model.Body;
import sourcier.model.Entry;
import sourcier.model.Outline;
import sourcier.model.TextBlock;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** The Markdown of a dossier: where words can be added, and what is there to be damaged. */
final class Prose {
    private final Dossier dossier;

    Prose(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A new paragraph (or list, table …) between two others; its first line is to blame. {@code %s} becomes harmless words. */
    Optional<Mistake> paragraph(Chance chance, String text) {
        return chance.place(dossier.texts(), Prose::gaps).map(gap -> Mistake.insert(gap.file(), gap.start(),
                text.replace("%s", dossier.words(chance)) + "\n\n"));
    }

    /** The same with the blame on a later line of the addition, counted from 0. */
    Optional<Mistake> paragraph(Chance chance, int blamed, String... lines) {
        return paragraph(chance, String.join("\n", lines)).map(mistake -> {
            Blame first = mistake.blames().get(0);
            return mistake.blaming(Blame.line(first.path(), first.first() + blamed));
        });
    }

    /** Lines after an empty one, at which a paragraph begins. */
    private static List<Line> gaps(Entry entry) {
        SourceFile file = entry.body().file();
        int first = file.span(entry.body().offset(), 0).line();
        return Line.of(file, "\\p{L}.*").stream()
                .filter(line -> line.number() > first && file.line(line.number() - 1).isEmpty()).toList();
    }

    /** Another text for something that an outline points at. */
    Optional<Mistake> change(Chance chance, Function<Outline, List<Span>> parts, UnaryOperator<String> change) {
        return chance.place(dossier.texts(), entry -> parts.apply(entry.body().outline()))
                .map(span -> Mistake.replace(span, change.apply(span.text())));
    }

    /** The lines of paragraphs and list items that match an expression. */
    Optional<Line> line(Chance chance, String expression) {
        return chance.place(dossier.texts(), entry -> blocks(entry.body()).stream().flatMap(Prose::lines)
                .filter(line -> line.text().matches(expression)).toList());
    }

    /** The paragraphs of a text, of lists too. */
    static List<TextBlock> blocks(Body body) {
        return body.outline().blocks().stream().filter(block -> block.kind() == TextBlock.Kind.PARAGRAPH).toList();
    }

    private static Stream<Line> lines(TextBlock block) {
        Blame lines = Blame.lines(block.span());
        return IntStream.rangeClosed(lines.first(), lines.last()).mapToObj(line -> new Line(block.span().file(), line));
    }
}
