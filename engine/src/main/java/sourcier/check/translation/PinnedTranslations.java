package sourcier.check.translation;

import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Translation;
import sourcier.source.Span;

/**
 * Each unit of a translation notes the fingerprint of the reference text it was made from, and that text has not changed since.
 * A translation that notes nothing is one finding, at its head.
 */
public final class PinnedTranslations implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Translation translation : site.translations()) {
            if (translation.pinned().isEmpty()) {
                diagnostics.report(Code.LNG_008, translation.entry().span());
            } else {
                compare(translation, diagnostics);
            }
        }
    }

    private static void compare(Translation translation, Diagnostics diagnostics) {
        for (Translation.Stale stale : translation.stale()) {
            Span now = stale.now().span();
            diagnostics.report(Code.LNG_003, stale.unit().span(), now.file().path() + ":" + now.line());
        }
    }
}
