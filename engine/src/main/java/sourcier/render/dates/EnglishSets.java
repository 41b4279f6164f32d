package sourcier.render.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourcier.model.edtf.CalendarDate;
import sourcier.model.edtf.DateSet;
import sourcier.model.edtf.Precision;
import sourcier.model.edtf.SetMember;

/** English words for sets: "12 or 14 May 2024" for one of them, "12 and 14 May 2024" for all of them. */
final class EnglishSets {

    private final EnglishPoints points;

    EnglishSets(EnglishPoints points) {
        this.points = points;
    }

    String label(DateSet set) {
        Optional<PlainList> list = PlainList.of(set);
        return list.isPresent() ? enumeration(list.get(), set) : members(set, false);
    }

    String inSentence(DateSet set) {
        Optional<PlainList> list = PlainList.of(set);
        if (list.isEmpty()) {
            return members(set, true);
        }
        boolean days = list.get().dates().get(0).precision() == Precision.DAY;
        return (days ? "on " : "in ") + enumeration(list.get(), set);
    }

    private static String joint(DateSet set) {
        return set.kind() == DateSet.Kind.ONE_OF ? " or " : " and ";
    }

    private String enumeration(PlainList list, DateSet set) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.dates().size(); i++) {
            words.add(points.plain(list.dates().get(i), list.tailOf(i)).label());
        }
        return PlainList.join(words, joint(set));
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
        EnglishPhrase first = points.member(member.first());
        String words = adverb ? first.at() : first.label();
        if (member.shape() == SetMember.Shape.DATE) {
            return words;
        }
        if (kind == DateSet.Kind.ALL_OF) {
            return "every " + unit(member.first().precision()) + " " + every(member, first);
        }
        return switch (member.shape()) {
            case UP_TO -> words + " or earlier";
            case FROM -> words + " or later";
            default -> points.between((CalendarDate) member.first(), (CalendarDate) member.last());
        };
    }

    private String every(SetMember member, EnglishPhrase first) {
        return switch (member.shape()) {
            case UP_TO -> "until " + first.plain();
            case FROM -> "from " + first.plain() + " on";
            default -> {
                SharedTail shared = SharedTail.of(List.of(member.first(), member.last()));
                String last = points.phrase(member.last()).plain();
                yield "from " + points.plain(member.first(), shared).plain() + " to " + last;
            }
        };
    }

    private static String unit(Precision precision) {
        return switch (precision) {
            case YEAR -> "year";
            case SEASON -> "season";
            case MONTH -> "month";
            case DAY -> "day";
        };
    }
}
