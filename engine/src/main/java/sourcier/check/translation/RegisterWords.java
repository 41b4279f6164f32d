package sourcier.check.translation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.TranslationUnit;
import sourcier.source.Span;

/**
 * The register of sources is one for all languages, but what it says of a statement that was not seen is in words: these are
 * translated with the same values, all or none: in a language that the register has no word of yet, readers see the words of the
 * reference language, marked as such.
 */
public final class RegisterWords implements Rule {
    private static final String KEY = "translations/";

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        List<String> tags = site.editions().stream().map(edition -> edition.language().tag()).toList();
        site.sources().values().forEach(source -> languages(source, tags, diagnostics));
        for (Edition edition : site.editions().subList(1, site.editions().size())) {
            String tag = edition.language().tag();
            List<Source> missing = site.sources().values().stream().filter(source -> lacks(source, tag, tags)).toList();
            boolean none = site.sources().values().stream().noneMatch(source -> source.translations().containsKey(tag));
            for (Source source : none ? List.<Source>of() : missing) {
                Span words = source.at("describes");
                diagnostics.report(Code.LNG_007, words, "translations: {" + tag + ": {describes: \"…\"}}", place(words));
            }
            Values original = new Values(tags.get(0));
            Values translated = new Values(tag);
            for (Source source : site.sources().values()) {
                compare(source, tag, original, translated, diagnostics);
            }
        }
    }

    /** Each language is one of the dossier, and not the one that the register is written in. */
    private static void languages(Source source, List<String> tags, Diagnostics diagnostics) {
        for (String tag : new TreeSet<>(source.translations().keySet())) {
            Span key = source.places().key(KEY + tag);
            if (tag.equals(tags.get(0))) {
                diagnostics.report(Code.LNG_009, key, "translations: " + tag);
            } else if (!tags.contains(tag)) {
                List<String> others = tags.subList(1, tags.size());
                diagnostics.report(Diagnostic.of(Code.FIL_015, key, tag, "`" + String.join("`, `", tags) + "`")
                        .suggest(Suggestions.nearest(tag.toLowerCase(Locale.ROOT), others)));
            }
        }
    }

    /** True if a description is not translated; a language that is misspelt is reported as that. */
    private static boolean lacks(Source source, String tag, List<String> tags) {
        Source.Words words = source.translations().get(tag);
        return source.description() != null && (words == null || words.description() == null)
                && Set.copyOf(tags).containsAll(source.translations().keySet());
    }

    private static void compare(Source source, String tag, Values original, Values translated, Diagnostics diagnostics) {
        Source.Words words = source.translations().get(tag);
        if (words == null || words.description() == null) {
            return;
        }
        String path = KEY + tag + "/describes";
        if (source.description() == null) {
            diagnostics.report(Code.LNG_009, source.places().key(path), path.replace("/", ": "));
            return;
        }
        TranslationUnit here = new TranslationUnit(path, words.description(), source.at(path));
        TranslationUnit there = new TranslationUnit(path, source.description(), source.at("describes"));
        SameValues.compare(here, translated.of(here.text()), there, original.of(there.text()), diagnostics);
    }

    private static String place(Span span) {
        return span.file().path() + ":" + span.line();
    }
}
