package sourcier.check.translation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * the same Markdown. The first part that has no counterpart is reported, since those after it are only moved. Which part that
 * is, the fingerprints tell; without them, where the kinds of the parts differ.
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
        if (here.size() < there.size()) {
            int missing = firstMissing(translation, here, there);
            diagnostics.report(Code.LNG_007, missing < here.size() ? before(here.get(missing)) : lastLine(translation), "body",
                    place(there.get(missing).span()));
            return;
        }
        if (here.size() > there.size() && !translation.pinned().isEmpty()) {
            diagnostics.report(Code.LNG_009, here.get(firstExtra(translation, here, there)).span(), "body");
            return;
        }
        for (int i = 0; i < here.size(); i++) {
            if (i >= there.size() || here.get(i).kind() != there.get(i).kind()) {
                diagnostics.report(Code.LNG_009, here.get(i).span(), "body");
                return;
            }
        }
    }

    /** The first part of a longer reference text that the translation was not made from. */
    private static int firstMissing(Translation translation, List<TextBlock> here, List<TextBlock> there) {
        for (int i = 0; i < here.size(); i++) {
            String from = translation.pinned().get("body/" + i);
            boolean moved = from != null && !from.equals(there.get(i).fingerprint())
                    && there.stream().anyMatch(block -> from.equals(block.fingerprint()));
            if (moved || here.get(i).kind() != there.get(i).kind()) {
                return i;
            }
        }
        return here.size();
    }

    /** The first part that was made from a text which the reference has no longer; the last, if all were. */
    private static int firstExtra(Translation translation, List<TextBlock> here, List<TextBlock> there) {
        Set<String> kept = there.stream().map(TextBlock::fingerprint).collect(Collectors.toSet());
        return IntStream.range(0, here.size()).filter(i -> !kept.contains(translation.pinned().getOrDefault("body/" + i, "")))
                .findFirst().orElse(here.size() - 1);
    }

    private static Span before(TextBlock block) {
        return block.span().file().span(block.span().file().offset(block.span()), 0);
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
