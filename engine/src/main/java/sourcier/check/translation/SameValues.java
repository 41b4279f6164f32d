package sourcier.check.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Translation;
import sourcier.model.TranslationUnit;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * Value parity: each unit of a translation has the numbers, dates, units, ids and citations of its reference text, and no
 * others. One finding per unit, at a value that is too much where there is one. A unit that is known to be older than its
 * reference text is no mistake here: its readers are told so, and a correction can go out before it is translated.
 */
public final class SameValues implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Values original = new Values(site.reference().language().tag());
        Map<String, Values> byLanguage = new HashMap<>();
        for (Translation translation : site.translations()) {
            Values translated = byLanguage.computeIfAbsent(translation.language().tag(), Values::new);
            Map<String, TranslationUnit> reference = translation.referenceUnits().stream()
                    .collect(Collectors.toMap(TranslationUnit::key, unit -> unit, (first, second) -> first));
            // Where a paragraph is missing, all below it would be compared with the wrong ones; SameUnits reports that.
            boolean sameShape = translation.isSameShape();
            for (TranslationUnit unit : translation.units()) {
                TranslationUnit there = reference.get(unit.key());
                if (there == null || !sameShape && unit.key().startsWith("body/")) {
                    continue;
                }
                Map<String, Integer> here = translated.of(unit.text());
                Map<String, Integer> values = original.of(there.text());
                // To know a unit for stale takes longer than to compare its values, most of which are the same.
                if (!here.keySet().equals(values.keySet()) && !translation.isStale(there)) {
                    compare(unit, here, there, values, diagnostics);
                }
            }
        }
    }

    /** Reports where the values of a unit are not those of its reference. */
    static void compare(TranslationUnit unit, Map<String, Integer> here, TranslationUnit reference,
            Map<String, Integer> there, Diagnostics diagnostics) {
        TreeSet<String> missing = new TreeSet<>(there.keySet());
        missing.removeAll(here.keySet());
        TreeSet<String> tooMuch = new TreeSet<>(here.keySet());
        tooMuch.removeAll(there.keySet());
        if (missing.isEmpty() && tooMuch.isEmpty()) {
            return;
        }
        Span span = tooMuch.isEmpty() ? unit.span() : place(unit, here.get(tooMuch.first()), tooMuch.first());
        diagnostics.report(Code.LNG_004, span, shown(tooMuch), shown(missing),
                reference.span().file().path() + ":" + reference.span().line());
    }

    private static String shown(TreeSet<String> values) {
        return values.isEmpty() ? "–" : String.join("`, `", values);
    }

    /** The place of a value; a value of the front matter may be quoted, so its text is looked for where it is written. */
    private static Span place(TranslationUnit unit, int offset, String value) {
        SourceFile file = unit.span().file();
        int shift = Math.max(0, unit.span().text().indexOf(unit.text()));
        return file.span(file.offset(unit.span()) + shift + offset, value.replaceAll("[^\\p{L}\\p{Nd}.-]", "").length());
    }
}
