package sourcier.model.edtf;

import java.util.ArrayList;
import java.util.List;

/** Cuts one date into its parts, from left to right: {@code [sign] [-] digits [sign] (- [sign] digits [sign])*}. */
final class PartReader {

    private final Slice slice;
    private int at;

    private PartReader(Slice slice) {
        this.slice = slice;
        this.at = slice.start();
    }

    /**
     * Reads the whole slice.
     *
     * @throws Fault at the first character that cannot stand where it stands
     */
    static DateParts read(Slice slice) throws Fault {
        return new PartReader(slice).read();
    }

    private DateParts read() throws Fault {
        List<DatePart> parts = new ArrayList<>();
        Qualifier before = qualifier();
        boolean negative = slice.at(at) == '-';
        if (negative) {
            at++;
        }
        parts.add(part(before));
        while (at < slice.end()) {
            if (slice.at(at) != '-') {
                throw CharacterFaults.at(slice, at);
            }
            if (parts.size() == 3) {
                throw slice.from(at).fault(EdtfProblem.TOO_MANY_PARTS);
            }
            at++;
            parts.add(part(qualifier()));
        }
        return new DateParts(negative, parts);
    }

    private DatePart part(Qualifier before) throws Fault {
        int from = at;
        while (isDigit(slice.at(at))) {
            at++;
        }
        if (at == from) {
            throw missing(before);
        }
        return new DatePart(slice.between(from, at), before, qualifier());
    }

    private Fault missing(Qualifier before) {
        if (at < slice.end() && slice.at(at) != '-') {
            return CharacterFaults.at(slice, at);
        }
        if (before != Qualifier.NONE) {
            Fault fault = slice.between(at - 1, at).fault(EdtfProblem.QUALIFIER_PLACE);
            return at - 1 == slice.start() ? fault : fault.fixedBy("XX");
        }
        Fault fault = slice.between(at, at).fault(EdtfProblem.MISSING_PART);
        return at > slice.start() && at == slice.end() ? fault.fixedBy(slice.between(at - 1, at), "") : fault;
    }

    private Qualifier qualifier() throws Fault {
        Qualifier first = Qualifier.ofSign(slice.at(at));
        if (first == Qualifier.NONE) {
            return first;
        }
        int from = at++;
        Qualifier both = first;
        while (Qualifier.ofSign(slice.at(at)) != Qualifier.NONE) {
            both = both.and(Qualifier.ofSign(slice.at(at++)));
        }
        if (at - from > 1) {
            throw slice.between(from, at).fault(EdtfProblem.QUALIFIER_TWICE).fixedBy(sign(both));
        }
        return first;
    }

    private static String sign(Qualifier qualifier) {
        return qualifier == Qualifier.UNCERTAIN ? "?" : qualifier == Qualifier.APPROXIMATE ? "~" : "%";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == 'X';
    }
}
