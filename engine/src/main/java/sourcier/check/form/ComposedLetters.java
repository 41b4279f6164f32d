package sourcier.check.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/**
 * A letter and its accent are one character (Unicode NFC), and so are the parts of a Korean syllable. One finding per file, at
 * the first: such letters come in with a whole paragraph. An accent for which there is no such character is fine.
 */
public final class ComposedLetters implements Rule {
    /** A character and what is set on or joined to it: accents, and the vowels and last consonants of Hangul. */
    private static final Pattern CLUSTER = Pattern.compile("[^\\p{M}\\s][\\p{M}\\u1160-\\u11FF]+");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (SourceFile file : inventory.texts()) {
            if (Normalizer.isNormalized(file.text(), Normalizer.Form.NFC)) {
                continue;
            }
            List<Edit> edits = new ArrayList<>();
            for (Matcher cluster = CLUSTER.matcher(file.text()); cluster.find(); ) {
                String composed = Normalizer.normalize(cluster.group(), Normalizer.Form.NFC);
                if (composed.length() < cluster.group().length()) {
                    edits.add(new Edit(file.span(cluster.start(), cluster.group().length()), composed));
                }
            }
            if (!edits.isEmpty()) {
                Edit first = edits.get(0);
                diagnostics.report(Diagnostic.of(Code.FIL_020, first.span(), first.replacement(), String.valueOf(edits.size()))
                        .repair(edits));
            }
        }
    }
}
