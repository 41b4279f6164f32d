package sourcier.check.content;

import java.util.List;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.source.Span;

/** What is meant as a reference is written as one; otherwise readers would see the brackets. */
public final class WellFormedReferences implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        ReferenceForms forms = new ReferenceForms(inventory);
        for (Body body : inventory.bodies()) {
            for (TextBlock block : body.outline().blocks()) {
                forms.in(block.text()).forEach(form -> report(block, form, diagnostics));
            }
            body.outline().undefined().forEach(label -> swallowed(label, diagnostics));
            body.outline().terms().forEach(term -> inDoubleBrackets(term, diagnostics));
        }
    }

    private static void report(TextBlock block, ReferenceForms.Form form, Diagnostics diagnostics) {
        String written = block.text().substring(form.start(), form.end());
        Span span = block.span(form.start(), written.length());
        int from = span.file().offset(span);
        Span last = block.span(form.end() - 1, 1);
        // Where the stretch crosses the end of a line or a piece of code, only a person can mend it.
        Span whole = span.file().span(from, span.file().offset(last) + 1 - from);
        boolean safe = form.safe() && whole.text().equals(written);
        Diagnostic found = Diagnostic.of(Code.MKD_007, whole, written.strip()).suggest(form.right());
        diagnostics.report(safe ? found.repair(List.of(new Edit(whole, form.right()))) : found);
    }

    /** {@code [words][@source]} is read as a link with a label, and the citation is lost; a space in between prevents that. */
    private static void swallowed(Ref label, Diagnostics diagnostics) {
        if (label.id().matches("(?s)[@#^][^\\s].*")) {
            Span span = label.span();
            int between = span.file().offset(span) - 1;
            Span bracket = span.file().span(between, 0);
            diagnostics.report(Diagnostic.of(Code.MKD_007, span.file().span(between - 1, span.length() + 3),
                    "][" + label.id() + "]").suggest("] [" + label.id() + "]").repair(List.of(new Edit(bracket, " "))));
        }
    }

    /** {@code [[@source]]}: two forms at once. */
    private static void inDoubleBrackets(Ref id, Diagnostics diagnostics) {
        if (id.id().matches("[@#].+")) {
            Span span = id.span();
            diagnostics.report(Diagnostic.of(Code.MKD_007, span.file().span(span.file().offset(span) - 2, span.length() + 2),
                    "[[" + id.id()).suggest("[" + id.id() + "]"));
        }
    }
}
