package sourcier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    /** "At least 200 lamps" is a floor; "at least 40 km" is only a lower bound, and "200 lamps" a number. */
    @ParameterizedTest
    @CsvSource({
        "200, , pieces, true", "200, , containers, true", "40, , km, false", "40, , km/h, false", "1, , rounds-per-5-min, false",
        "200, 200, pieces, false", "200, 300, pieces, false", ", 200, pieces, false"
    })
    void aFloorIsTheLowerBoundOfACount(BigDecimal min, BigDecimal max, String unit, boolean floor) {
        assertEquals(floor, new Quantity(min, max, unit, false).isFloor());
    }
}
