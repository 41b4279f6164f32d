package sourcier.render.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A straight scale from 0 to a round number: twice the value is twice the way.
 *
 * @param step  from one tick to the next; a round number above 0
 * @param count how many steps, at least 1
 */
record Axis(BigDecimal step, int count) {
    /** Where 0 is, in units. */
    static final double LEFT = 6;
    /** Where the last tick is; the rest of the width is for the arrow of "at least" and half a label. */
    static final double RIGHT = 328;

    private static final int MOST_STEPS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * The scale for some values, with as many steps, up to four, as their labels leave room for.
     *
     * @param highest the highest value, not negative; for 0 the axis ends at 1. Up to a whole number all ticks are whole
     *                numbers: there is no half a ship
     * @param format  how a number is written
     */
    static Axis upTo(BigDecimal highest, Function<BigDecimal, String> format) {
        BigDecimal end = highest.signum() == 0 ? BigDecimal.ONE : highest;
        for (int steps = MOST_STEPS; steps > 1; steps--) {
            BigDecimal step = roundUp(end.divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64));
            Axis axis = new Axis(step, end.divide(step, 0, RoundingMode.CEILING).intValueExact());
            if (axis.hasRoomFor(format) && (isWhole(step) || !isWhole(end))) {
                return axis;
            }
        }
        return new Axis(roundUp(end), 1);
    }

    /** The numbers to write along the axis, from 0. */
    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, count).mapToObj(i -> plain(step.multiply(BigDecimal.valueOf(i)))).toList();
    }

    /** Where a value is, in units from the left of the drawing. */
    double x(BigDecimal value) {
        double end = step.doubleValue() * count;
        return LEFT + value.doubleValue() / end * (RIGHT - LEFT);
    }

    private boolean hasRoomFor(Function<BigDecimal, String> format) {
        double widest = ticks().stream().mapToDouble(tick -> TextBox.width(format.apply(tick), TextBox.SMALL)).max().orElse(0);
        return widest + 10 <= (RIGHT - LEFT) / count;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Without zeros after the decimal sign and without an exponent: 0.50 gives 0.5, and 5E+2 gives 500. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The next number at or above of the form 1, 2 or 5 with zeros: 1175 gives 2000. */
    private static BigDecimal roundUp(BigDecimal value) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
        for (BigDecimal round : ROUND) {
            if (round.multiply(power).compareTo(value) >= 0) {
                return round.multiply(power);
            }
        }
        throw new AssertionError("ten times the power of ten below a value is never below it");
    }
}
