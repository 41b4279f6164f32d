package sourcier.model.edtf;

import java.util.Objects;
import java.util.Optional;

/**
 * Decides between set, interval and single date, and turns a {@link Fault} into the exception that authors meet.
 * A repair is found by applying the fault's own fix and parsing again, until the text is valid or a fault has no fix;
 * so no repair is ever offered that this parser would refuse.
 */
final class EdtfParser {

    private static final int MOST_FIXES = 10;

    private EdtfParser() {
    }

    static Edtf parse(String text) throws EdtfException {
        Objects.requireNonNull(text, "text");
        try {
            return read(text);
        } catch (Fault fault) {
            throw new EdtfException(text, fault, repair(fault));
        }
    }

    private static Edtf read(String text) throws Fault {
        Slice all = Slice.of(text);
        if (text.isBlank()) {
            throw all.fault(EdtfProblem.EMPTY);
        }
        try {
            if (SetParser.claims(all)) {
                return SetParser.parse(all);
            }
            return text.indexOf('/') >= 0 ? IntervalParser.parse(all) : SingleDateParser.parse(all);
        } catch (Fault fault) {
            throw HumanForms.explain(all).orElse(fault);
        }
    }

    private static Optional<String> repair(Fault first) {
        Fault fault = first;
        for (int i = 0; i < MOST_FIXES && fault.hasFix(); i++) {
            String candidate = fault.applied();
            try {
                read(candidate);
                return Optional.of(candidate);
            } catch (Fault next) {
                if (isGuess(next)) {
                    return Optional.empty();
                }
                fault = next;
            }
        }
        return Optional.empty();
    }

    /** True if the fix would choose another day than the one written; after another fix that is one guess too many. */
    private static boolean isGuess(Fault fault) {
        return switch (fault.problem()) {
            case INTERVAL_REVERSED, RANGE_REVERSED, MONTH_RANGE, DAY_RANGE, NO_SUCH_DAY -> true;
            default -> false;
        };
    }
}
