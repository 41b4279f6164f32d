package sourcier.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sourcier.check.Rule;
import sourcier.check.Vocabulary;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Inventory;
import sourcier.model.Language;
import sourcier.model.Site;
import sourcier.model.TextBlock;

/**
 * A paragraph is written in the language of its file. Judged by stop words, the small words every sentence of a language has
 * (Luhn, 1960); what stands in quotation marks is left out, since quotations may be in any language.
 */
public final class LanguageOfWords implements Rule {
    private static final int ENOUGH = 4;
    /** Marks that open a quotation, and at the same place those that close it. */
    private static final String OPENING = "«“\"";
    private static final String CLOSING = "»”\"";

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        List<Language> languages = site.editions().stream().map(Edition::language).toList();
        if (languages.size() < 2) {
            return;
        }
        for (Edition edition : site.editions()) {
            String folder = "content/" + edition.language().tag() + "/";
            for (Entry entry : edition.entries()) {
                // An entry that is not translated stands in this edition in the words of the reference.
                if (entry.body().file().path().startsWith(folder)) {
                    entry.body().outline().blocks().forEach(block -> check(block, edition.language(), languages, diagnostics));
                }
            }
        }
    }

    private static void check(TextBlock block, Language own, List<Language> languages, Diagnostics diagnostics) {
        List<String> words = words(block.text().toLowerCase(Locale.ROOT));
        long ownWords = count(words, own);
        for (Language other : languages) {
            long otherWords = other.tag().equals(own.tag()) ? 0 : count(words, other);
            if (otherWords >= ENOUGH && otherWords > 2 * ownWords) {
                diagnostics.report(Code.LNG_005, block.span(), other.name(), own.name());
            }
        }
    }

    /** Stretches of letters outside quotation marks; a mark that is never closed opens nothing. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                at += Character.charCount(c);
                continue;
            }
            words.add(text.substring(start, at));
            int mark = OPENING.indexOf(c);
            int closed = mark < 0 ? -1 : text.indexOf(CLOSING.charAt(mark), at + 1);
            at = closed < 0 ? at + Character.charCount(c) : closed + 1;
            start = at;
        }
        words.add(text.substring(start));
        return words;
    }

    private static long count(List<String> words, Language language) {
        Set<String> common = Vocabulary.of(language.tag()).words("stop.words");
        return words.stream().filter(common::contains).count();
    }
}
