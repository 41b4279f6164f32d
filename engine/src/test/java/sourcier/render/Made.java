package sourcier.render;

import java.util.List;
import java.util.Map;
import sourcier.model.Event;
import sourcier.model.InArticle;
import sourcier.model.Places;
import sourcier.model.Ref;
import sourcier.model.Source;
import sourcier.model.SourceKind;
import sourcier.model.edtf.Edtf;
import sourcier.model.edtf.EdtfException;
import sourcier.source.SourceFile;

/** Made-up parts of a dossier for the tests of this package. */
final class Made {
    private static final SourceFile FILE = SourceFile.of("made-up.md", "made up\n");

    private Made() {}

    /** A reference from nowhere in particular. */
    static Ref ref(String id) {
        return new Ref(id, FILE.span(0, 0));
    }

    /** A source; {@code derivedFrom} may be null. */
    static Source source(String id, String derivedFrom) {
        return new Source(id, "Publisher of " + id, null, null, null, "fr", null, null, SourceKind.PRESS,
                derivedFrom == null ? null : ref(derivedFrom), null, List.of(), Map.of(), Places.none(FILE.span(0, 0)));
    }

    /** An event on a date. */
    static Event event(String id, String date) {
        return new Event(id, id, edtf(date), List.of(), InArticle.OUT, List.of(), List.of(), null, null);
    }

    /** A date. */
    static Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
