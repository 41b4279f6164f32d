package sourcier.check.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * others. One finding per unit, at a value that is too much where there is one; numbers that the one text has in letters and the
 * other not at all are only a warning, as there are other ways to say "three times". A unit that is known to be older than its
 * reference text is no mistake here: its readers are told so, and a correction can go out before it is translated.
 */
public final class SameValues implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Values original = new Values(site.reference().language().tag());
        Map<String, Values> byLanguage = new HashMap<>();
        NumberWords lettersThere = new NumberWords(site.reference().language().tag());
        Map<String, NumberWords> lettersByLanguage = new HashMap<>();
        for (Translation translation : site.translations()) {
            Values translated = byLanguage.computeIfAbsent(translation.language().tag(), Values::new);
            NumberWords letters = lettersByLanguage.computeIfAbsent(translation.language().tag(), NumberWords::new);
            for (Translation.Pair pair : translation.pairs()) {
                Map<String, Integer> here = translated.of(pair.unit().text());
                Map<String, Integer> there = original.of(pair.reference().text());
                // To know a unit for stale takes longer than to compare its values, most of which are the same.
                if (!here.keySet().equals(there.keySet()) && !translation.isStale(pair.reference())) {
                    compare(pair.unit(), here, pair.reference(), there, diagnostics);
                }
                if (letters.hasWords() && lettersThere.hasWords()) {
                    compareLetters(translation, pair, letters.of(pair.unit().text()), lettersThere.of(pair.reference().text()),
                            here.keySet(), there.keySet(), diagnostics);
                }
            }
        }
    }

    /** Reports numbers in letters that the other text has neither in letters nor in digits. */
    private static void compareLetters(Translation translation, Translation.Pair pair, Map<String, Integer> here,
            Map<String, Integer> there, Set<String> valuesHere, Set<String> valuesThere, Diagnostics diagnostics) {
        if (!here.keySet().equals(there.keySet()) && !translation.isStale(pair.reference())) {
            Set<String> inBoth = new TreeSet<>(here.keySet());
            inBoth.retainAll(there.keySet());
            here.keySet().removeIf(value -> inBoth.contains(value) || valuesThere.contains(value));
            there.keySet().removeIf(value -> inBoth.contains(value) || valuesHere.contains(value));
            report(Code.LNG_011, pair.unit(), here, pair.reference(), there, diagnostics);
        }
    }

    /** Reports where the values of a unit are not those of its reference. */
    static void compare(TranslationUnit unit, Map<String, Integer> here, TranslationUnit reference,
            Map<String, Integer> there, Diagnostics diagnostics) {
        report(Code.LNG_004, unit, here, reference, there, diagnostics);
    }

    private static void report(Code code, TranslationUnit unit, Map<String, Integer> here, TranslationUnit reference,
            Map<String, Integer> there, Diagnostics diagnostics) {
        TreeSet<String> missing = new TreeSet<>(there.keySet());
        missing.removeAll(here.keySet());
        TreeSet<String> tooMuch = new TreeSet<>(here.keySet());
        tooMuch.removeAll(there.keySet());
        if (missing.isEmpty() && tooMuch.isEmpty()) {
            return;
        }
        Span span = tooMuch.isEmpty() ? unit.span() : place(unit, here.get(tooMuch.first()),
                code == Code.LNG_011 ? NumberWords.length(unit.text(), here.get(tooMuch.first())) : length(tooMuch.first()));
        diagnostics.report(code, span, shown(tooMuch), shown(missing),
                reference.span().file().path() + ":" + reference.span().line());
    }

    private static String shown(TreeSet<String> values) {
        return values.isEmpty() ? "–" : String.join("`, `", values);
    }

    /** The place of a value; a value of the front matter may be quoted, so its text is looked for where it is written. */
    private static Span place(TranslationUnit unit, int offset, int length) {
        SourceFile file = unit.span().file();
        int shift = Math.max(0, unit.span().text().indexOf(unit.text()));
        return file.span(file.offset(unit.span()) + shift + offset, length);
    }

    private static int length(String value) {
        return value.replaceAll("[^\\p{L}\\p{Nd}.-]", "").length();
    }
}
