package sourcier.render.dates;

import sourcier.model.edtf.Edtf;

/**
 * Dates as ISO 8601-2 writes them, for languages whose words for dates the kit does not know: {@code 2024-12-23?} is the same
 * everywhere, and no more certain than what was stored. Invisible isolates (U+2066, U+2069) keep the parts in their order
 * among words that run from right to left.
 */
final class IsoWording implements EdtfWording {
    @Override
    public String label(Edtf date) {
        return "\u2066" + date.text() + "\u2069";
    }

    @Override
    public String inSentence(Edtf date) {
        return label(date);
    }

    @Override
    public String shortLabel(Edtf date) {
        return label(date);
    }
}
