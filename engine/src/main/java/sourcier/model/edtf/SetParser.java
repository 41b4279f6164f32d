package sourcier.model.edtf;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code [..]} (one of) and {@code {..}} (all of): members between commas, without spaces (level 2). */
final class SetParser {

    private SetParser() {
    }

    /** True if the text begins or ends with a bracket, so that it is meant as a set. */
    static boolean claims(Slice slice) {
        return isOpening(slice.at(slice.start())) || isClosing(slice.at(slice.end() - 1));
    }

    /** Reads the slice, of which {@link #claims} is true. */
    static DateSet parse(Slice slice) throws Fault {
        Slice inside = inside(slice);
        if (inside.isEmpty()) {
            throw slice.fault(EdtfProblem.EMPTY_MEMBER);
        }
        List<Slice> texts = split(inside);
        List<SetMember> members = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            members.add(SetMemberParser.parse(texts.get(i), i == 0, i == texts.size() - 1));
        }
        boolean oneOf = slice.at(slice.start()) == '[';
        return new DateSet(slice.text(), oneOf ? DateSet.Kind.ONE_OF : DateSet.Kind.ALL_OF, members);
    }

    private static Slice inside(Slice slice) throws Fault {
        char first = slice.at(slice.start());
        char last = slice.at(slice.end() - 1);
        if (!isOpening(first)) {
            String opening = last == ']' ? "[" : "{";
            throw slice.from(slice.end() - 1).fault(EdtfProblem.BRACKETS)
                    .fixedBy(slice.between(slice.start(), slice.start()), opening);
        }
        char partner = first == '[' ? ']' : '}';
        if (last == partner && slice.length() > 1) {
            return slice.between(slice.start() + 1, slice.end() - 1);
        }
        int close = slice.find(String.valueOf(partner), slice.start());
        if (close >= 0) {
            Slice rest = slice.from(close + 1);
            boolean sign = Qualifier.ofSign(rest.at(close + 1)) != Qualifier.NONE;
            throw rest.fault(sign ? EdtfProblem.QUALIFIER_PLACE : EdtfProblem.NESTING);
        }
        Slice wrong = isClosing(last) ? slice.from(slice.end() - 1) : slice.from(slice.end());
        throw wrong.fault(EdtfProblem.BRACKETS).fixedBy(String.valueOf(partner));
    }

    private static List<Slice> split(Slice inside) {
        List<Slice> parts = new ArrayList<>();
        int from = inside.start();
        for (int comma = inside.find(",", from); comma >= 0; comma = inside.find(",", from)) {
            parts.add(inside.between(from, comma));
            from = comma + 1;
        }
        parts.add(inside.from(from));
        return parts;
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == '}';
    }
}
