package sourcier.check.translation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.TextBlock;
import sourcier.model.Translation;
import sourcier.model.TranslationUnit;
import sourcier.source.Span;

/**
 * A translation has the same parts as its reference text: the same keys with words, the same notes, and paragraph by paragraph
 * the same Markdown. The first part that has no counterpart is reported, since those after it are only moved.
 */
public final class SameUnits implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Translation translation : site.translations()) {
            keys(translation, diagnostics);
            blocks(translation, diagnostics);
        }
    }

    private static void keys(Translation translation, Diagnostics diagnostics) {
        Set<String> here = keys(translation.units());
        Set<String> there = keys(translation.referenceUnits());
        for (TranslationUnit unit : translation.referenceUnits()) {
            if (!isBody(unit.key()) && !here.contains(unit.key())) {
                diagnostics.report(Code.LNG_007, firstLine(translation), unit.key().replace("/", ": "), place(unit.span()));
            }
        }
        for (String key : translation.entry().body().places().values().keySet()) {
            boolean note = key.startsWith("notes/");
            boolean words = Set.of("summary", "standing_reason", "settled_by").contains(key)
                    || key.matches("life/\\d+/note|not_found/\\d+|earlier_answers/\\d+/(answer|because)");
            if ((note || words) && !there.contains(key)) {
                diagnostics.report(Code.LNG_009, translation.entry().body().places().key(key), key.replace("/", ": "));
            }
        }
    }

    private static void blocks(Translation translation, Diagnostics diagnostics) {
        List<TextBlock> here = translation.entry().body().outline().blocks();
        List<TextBlock> there = translation.reference().body().outline().blocks();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= here.size()) {
                diagnostics.report(Code.LNG_007, lastLine(translation), "body", place(there.get(i).span()));
                return;
            }
            if (i >= there.size() || here.get(i).kind() != there.get(i).kind()) {
                diagnostics.report(Code.LNG_009, here.get(i).span(), "body");
                return;
            }
        }
    }

    private static Set<String> keys(List<TranslationUnit> units) {
        return units.stream().map(TranslationUnit::key).filter(key -> !isBody(key)).collect(Collectors.toSet());
    }

    private static boolean isBody(String key) {
        return key.startsWith("body/");
    }

    private static Span firstLine(Translation translation) {
        return translation.entry().at("title");
    }

    private static Span lastLine(Translation translation) {
        String text = translation.entry().body().file().text();
        return translation.entry().body().file().span(text.stripTrailing().length(), 0);
    }

    private static String place(Span span) {
        return span.file().path() + ":" + span.line();
    }
}
