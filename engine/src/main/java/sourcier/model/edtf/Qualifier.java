package sourcier.model.edtf;

/**
 * The doubt that EDTF can attach to a date or a part of it (ISO 8601-2:2019, 8.2). {@code ?} says that the source is in
 * doubt, {@code ~} that the value is an estimate, {@code %} both.
 */
public enum Qualifier {

    /** No mark: the value is given as a fact. */
    NONE(false, false),

    /** {@code ?}: the value may be wrong altogether. */
    UNCERTAIN(true, false),

    /** {@code ~}: the value is near the truth. */
    APPROXIMATE(false, true),

    /** {@code %}: uncertain and approximate at once. */
    UNCERTAIN_AND_APPROXIMATE(true, true);

    private final boolean uncertain;
    private final boolean approximate;

    Qualifier(boolean uncertain, boolean approximate) {
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    /** True for {@code ?} and {@code %}. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** True for {@code ~} and {@code %}. */
    public boolean isApproximate() {
        return approximate;
    }

    /** Both doubts together: {@code ?} and {@code ~} give {@code %}; {@code NONE} changes nothing. */
    public Qualifier and(Qualifier other) {
        return of(uncertain || other.uncertain, approximate || other.approximate);
    }

    /** The qualifier with exactly these doubts. */
    public static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** The qualifier that a character stands for; {@code NONE} for any other character. */
    static Qualifier ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
