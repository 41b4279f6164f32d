package sourcier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lists what is translated of an entry, in its order: the words of the front matter, the notes on evidence, then the Markdown
 * block by block. Two entries of one id have the same keys if every part has its counterpart.
 */
final class TranslationUnits {
    private final Entry entry;
    private final boolean translated;
    private final List<TranslationUnit> units = new ArrayList<>();

    private TranslationUnits(Entry entry, boolean translated) {
        this.entry = entry;
        this.translated = translated;
    }

    /** @param translated true if the words stand in the file of a translation, where notes have a key of their own */
    static List<TranslationUnit> of(Entry entry, boolean translated) {
        return new TranslationUnits(entry, translated).read();
    }

    private List<TranslationUnit> read() {
        word("title", entry.title());
        if (entry instanceof Claim claim) {
            word("summary", claim.summary());
            word("standing_reason", claim.standingReason());
            notes(claim);
        } else if (entry instanceof Equipment equipment) {
            word("summary", equipment.summary());
        } else if (entry instanceof Question question) {
            word("summary", question.summary());
            word("settled_by", question.settledBy());
            words("life/", "/note", question.life(), Stage::note);
            words("not_found/", "", question.notFound(), Function.identity());
            words("earlier_answers/", "/answer", question.earlierAnswers(), EarlierAnswer::answer);
            words("earlier_answers/", "/because", question.earlierAnswers(), EarlierAnswer::because);
        } else if (entry instanceof Page page) {
            word("summary", page.summary());
        }
        List<TextBlock> blocks = entry.body().outline().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            units.add(new TranslationUnit("body/" + i, blocks.get(i).markdown(), blocks.get(i).span()));
        }
        return units;
    }

    private void word(String key, String text) {
        if (text != null && (!translated || entry.body().places().has(key))) {
            units.add(new TranslationUnit(key, text, entry.at(key)));
        }
    }

    private <T> void words(String list, String part, List<T> items, Function<T, String> text) {
        for (int i = 0; i < items.size(); i++) {
            word(list + i + part, text.apply(items.get(i)));
        }
    }

    private void notes(Claim claim) {
        for (int i = 0; i < claim.evidence().size(); i++) {
            Evidence evidence = claim.evidence().get(i);
            String key = "notes/" + evidence.source().id();
            String place = translated ? key : "evidence/" + i + "/note";
            if (evidence.note() != null && entry.body().places().has(place)) {
                units.add(new TranslationUnit(key, evidence.note(), entry.at(place)));
            }
        }
    }
}
