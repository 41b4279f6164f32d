package sourcier.check.evidence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Numbers;
import sourcier.check.Rule;
import sourcier.check.Vocabulary;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.model.TextBlock.Kind;
import sourcier.source.CharacterScan;
import sourcier.source.Span;

/**
 * A paragraph, table row or footnote that states a number, a date or a quotation cites a source or a claim, itself or
 * through a footnote. One finding per block, at the first thing stated. Only the reference language is looked at: a
 * translation has the citations of its original, which another rule compares.
 */
public final class CitedStatements implements Rule {
    private static final Set<Kind> STATING = EnumSet.of(Kind.PARAGRAPH, Kind.TABLE_ROW, Kind.FOOTNOTE);
    /** Every mark that opens a quotation. */
    private static final String OPENING = "«“„\"";
    /** Words in quotation marks, at least two: a single one is spoken of, not quoted. */
    private static final Pattern QUOTATION = Pattern.compile(quoted("«", "»") + "|" + quoted("“„", "”“") + "|" + quoted("\"", "\""));

    /** What was meant to cite and is written wrong: another rule reports it. */
    private static final Pattern UNREAD = Pattern.compile("\\[(#|[^\\[\\]]*@)");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        String tag = site.reference().language().tag();
        Numbers numbers = new Numbers(Vocabulary.of(tag));
        for (Body body : inventory.bodies()) {
            if (body.file().path().startsWith("content/" + tag + "/")) {
                check(body, numbers, diagnostics);
            }
        }
    }

    private static void check(Body body, Numbers numbers, Diagnostics diagnostics) {
        List<TextBlock> blocks = body.outline().blocks();
        Set<String> idle = new HashSet<>();
        body.outline().footnotes().stream().filter(Outline.Footnote::definition).forEach(note -> idle.add(note.label().id()));
        blocks.stream().filter(block -> block.kind() == Kind.FOOTNOTE && cites(block))
                .forEach(block -> block.footnotes().forEach(idle::remove));
        for (TextBlock block : blocks) {
            // A footnote that is not written is another rule's business; it may have cited a source.
            boolean noted = block.kind() != Kind.FOOTNOTE && !idle.containsAll(block.footnotes());
            boolean leans = cites(block) || noted || UNREAD.matcher(block.text()).find();
            Span stated = leans || !STATING.contains(block.kind()) ? null : first(block, numbers);
            if (stated != null) {
                String kind = block.kind().name().toLowerCase(Locale.ROOT);
                diagnostics.report(Code.EVD_005, stated, kind, stated.text());
            }
        }
    }

    /** The pattern of two words between quotation marks, given the marks that open and those that close. */
    private static String quoted(String opening, String closing) {
        String other = "[^" + opening + closing + "]";
        return "[" + opening + "]" + other + "*?[\\p{L}\\p{N}]\\s+[\\p{L}\\p{N}]" + other + "*[" + closing + "]";
    }

    private static boolean cites(TextBlock block) {
        return !block.sources().isEmpty() || !block.claims().isEmpty();
    }

    /** The place of the first number, date or quotation; null if there is none. */
    private static Span first(TextBlock block, Numbers numbers) {
        String text = block.text();
        Matcher quotation = QUOTATION.matcher(text);
        Span quoted = CharacterScan.has(text, c -> OPENING.indexOf(c) >= 0) && quotation.find()
                ? block.span(quotation.start(), quotation.group().length()) : null;
        Numbers.Found number = numbers.first(text, 0);
        Span counted = number == null ? null : block.span(number.start(), number.end() - number.start());
        return quoted == null || counted != null && counted.compareTo(quoted) < 0 ? counted : quoted;
    }
}
