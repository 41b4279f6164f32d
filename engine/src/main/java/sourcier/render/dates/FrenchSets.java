package sourcier.render.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.DateSet;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.SetMember;

/** French words for sets: "12 ou 14 mai 2024" for one of them, "12 et 14 mai 2024" for all of them. */
final class FrenchSets {

    private final FrenchPoints points;

    FrenchSets(FrenchPoints points) {
        this.points = points;
    }

    String label(DateSet set) {
        Optional<PlainList> list = PlainList.of(set);
        return list.isPresent() ? labels(list.get(), joint(set)) : members(set, false);
    }

    String inSentence(DateSet set) {
        Optional<PlainList> list = PlainList.of(set);
        return list.isPresent() ? enumeration(list.get(), set) : members(set, true);
    }

    private static String joint(DateSet set) {
        return set.kind() == DateSet.Kind.ONE_OF ? " ou " : " et ";
    }

    private String labels(PlainList list, String joint) {
        return PlainList.join(words(list, false), joint);
    }

    /** "les 12 et 14 mai 2024", "le 12 ou le 14 mai 2024", "en mars et mai 2024". */
    private String enumeration(PlainList list, DateSet set) {
        return switch (list.dates().get(0).precision()) {
            case YEAR, MONTH -> "en " + labels(list, joint(set));
            case DAY -> set.kind() == DateSet.Kind.ALL_OF && list.shared() == SharedTail.MONTH
                    ? "les " + labels(list, joint(set))
                    : PlainList.join(words(list, true), joint(set));
            default -> PlainList.join(words(list, true), joint(set));
        };
    }

    private List<String> words(PlainList list, boolean adverb) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.dates().size(); i++) {
            FrenchPhrase phrase = points.plain(list.dates().get(i), list.tailOf(i));
            words.add(adverb ? phrase.at() : phrase.label());
        }
        return words;
    }

    private String members(DateSet set, boolean adverb) {
        SetMember only = set.members().get(0);
        if (set.members().size() == 1 && only.shape() == SetMember.Shape.DATE) {
            return adverb ? points.phrase(only.first()).at() : points.phrase(only.first()).label();
        }
        List<String> words = set.members().stream().map(member -> member(member, set.kind(), adverb)).toList();
        boolean compound = set.members().stream().anyMatch(member -> member.shape() != SetMember.Shape.DATE);
        return PlainList.join(words, (compound ? "," : "") + joint(set));
    }

    private String member(SetMember member, DateSet.Kind kind, boolean adverb) {
        FrenchPhrase first = points.member(member.first());
        String words = adverb ? first.at() : first.label();
        if (member.shape() == SetMember.Shape.DATE) {
            return words;
        }
        if (kind == DateSet.Kind.ALL_OF) {
            boolean months = member.first().precision() == Precision.MONTH; // not "chaque mois d’avril"
            return "chaque " + unit(member.first().precision()) + (months ? ", " : " ") + every(member, first);
        }
        return switch (member.shape()) {
            case UP_TO -> words + " ou avant";
            case FROM -> words + " ou après";
            default -> points.between((CalendarDate) member.first(), (CalendarDate) member.last());
        };
    }

    private String every(SetMember member, FrenchPhrase first) {
        return switch (member.shape()) {
            case UP_TO -> first.until();
            case FROM -> "à partir " + first.from();
            default -> {
                SharedTail shared = SharedTail.of(List.of(member.first(), member.last()));
                yield points.plain(member.first(), shared).from() + " " + points.phrase(member.last()).to();
            }
        };
    }

    private static String unit(Precision precision) {
        return switch (precision) {
            case YEAR -> "année";
            case SEASON -> "saison";
            case MONTH -> "mois";
            case DAY -> "jour";
        };
    }
}
