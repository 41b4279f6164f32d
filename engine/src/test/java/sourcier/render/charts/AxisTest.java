package sourcier.render.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1", "1, 1", "0.3, 0.3", "7, 8", "93, 100", "100, 100", "1100, 1500", "4700, 6000", "6000, 6000", "9000000, 10000000"
    })
    void endsAtTheNextRoundNumber(BigDecimal highest, BigDecimal end) {
        Axis axis = Axis.upTo(highest, BigDecimal::toPlainString);
        List<BigDecimal> ticks = axis.ticks();
        assertEquals(0, end.compareTo(ticks.get(ticks.size() - 1)), () -> "ticks " + ticks);
    }

    @Test
    void hasWholeTicksUpToAWholeNumber() {
        assertEquals(1, Axis.upTo(BigDecimal.ONE, BigDecimal::toPlainString).count());
        assertEquals(3, Axis.upTo(BigDecimal.valueOf(3), BigDecimal::toPlainString).count());
        assertEquals(3, Axis.upTo(new BigDecimal("1.5"), BigDecimal::toPlainString).count());
    }

    @Test
    void putsValuesInProportion() {
        Axis axis = Axis.upTo(BigDecimal.valueOf(6000), BigDecimal::toPlainString);
        assertEquals(Axis.LEFT, axis.x(BigDecimal.ZERO), 1e-9);
        assertEquals(Axis.RIGHT, axis.x(BigDecimal.valueOf(6000)), 1e-9);
        assertEquals((Axis.LEFT + Axis.RIGHT) / 2, axis.x(BigDecimal.valueOf(3000)), 1e-9);
    }

    @Test
    void hasFewerTicksWhereTheirNumbersAreLong() {
        assertEquals(4, Axis.upTo(BigDecimal.valueOf(4), BigDecimal::toPlainString).count());
        assertEquals(1, Axis.upTo(BigDecimal.valueOf(4), tick -> "a number in so many words " + tick).count());
    }
}
