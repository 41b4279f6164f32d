package sourcier.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sourcier.model.edtf.SetMember.Shape;

/** What the parsed values hold, beyond the bounds that {@code spec/edtf.md} shows. */
class EdtfTest {

    @Test
    void aDayHasItsPartsAndTheirQualifiers() throws EdtfException {
        CalendarDate day = assertInstanceOf(CalendarDate.class, Edtf.parse("?2024-06~-11"));
        assertEquals(List.of(2024, 6, 11), List.of(day.year(), day.month(), day.day()));
        assertEquals(
                List.of(Qualifier.UNCERTAIN_AND_APPROXIMATE, Qualifier.APPROXIMATE, Qualifier.NONE),
                day.qualification().parts());
        assertEquals(Optional.empty(), day.qualification().whole());
        assertTrue(day.isUncertain() && day.isApproximate());
    }

    @Test
    void aSignAtTheEndHoldsForTheWhole() throws EdtfException {
        CalendarDate month = assertInstanceOf(CalendarDate.class, Edtf.parse("2024-12~"));
        assertEquals(Optional.of(Qualifier.APPROXIMATE), month.qualification().whole());
        assertEquals(Precision.MONTH, month.precision());
        assertFalse(month.isUncertain());
    }

    @Test
    void unknownDigitsKeepTheirMasks() throws EdtfException {
        UnspecifiedDate date = assertInstanceOf(UnspecifiedDate.class, Edtf.parse("-01XX-XX-2X"));
        assertEquals(List.of("-01XX", "XX", "2X"), List.of(date.yearMask(), date.monthMask(), date.dayMask()));
        assertEquals("01XXXX2X", date.digits());
        assertEquals(Precision.DAY, date.precision());
    }

    @Test
    void aSeasonHasItsName() throws EdtfException {
        Season season = assertInstanceOf(Season.class, Edtf.parse("2024-23"));
        assertEquals(Season.Name.AUTUMN, season.name());
        assertEquals(Precision.SEASON, season.precision());
    }

    @Test
    void openAndUnknownEndsDiffer() throws EdtfException {
        Interval open = assertInstanceOf(Interval.class, Edtf.parse("2024-01/.."));
        Interval unknown = assertInstanceOf(Interval.class, Edtf.parse("2024-01/"));
        assertEquals(IntervalEnd.None.OPEN, open.end());
        assertEquals(IntervalEnd.None.UNKNOWN, unknown.end());
        assertEquals("2024-01", open.start().date().orElseThrow().text());
        assertNotEquals(open, unknown);
    }

    @Test
    void setsHaveTheirMembersInOrder() throws EdtfException {
        DateSet set = assertInstanceOf(DateSet.class, Edtf.parse("{..1983,1985,1987..1989,1991..}"));
        assertEquals(DateSet.Kind.ALL_OF, set.kind());
        assertEquals(
                List.of(Shape.UP_TO, Shape.DATE, Shape.RANGE, Shape.FROM),
                set.members().stream().map(SetMember::shape).toList());
        assertEquals("1989", set.members().get(2).last().text());
    }

    @Test
    void qualifiedBoundsAreNotSure() throws EdtfException {
        assertTrue(Edtf.parse("2023-06-04/2023-12~").hasSureStart());
        assertFalse(Edtf.parse("2023-06-04/2023-12~").hasSureEnd());
        assertFalse(Edtf.parse("2024/..").hasSureEnd());
        assertFalse(Edtf.parse("[2024?,2025]").hasSureEnd());
    }

    @Test
    void equalTextsAreEqualDates() throws EdtfException {
        for (String text : List.of("2024-12-23~", "202X", "2024-21", "2024/..", "[2024,2025]")) {
            assertEquals(Edtf.parse(text), Edtf.parse(text));
            assertEquals(Edtf.parse(text).hashCode(), Edtf.parse(text).hashCode());
        }
    }

    @Test
    void nullIsAProgrammersMistake() {
        assertThrows(NullPointerException.class, () -> Edtf.parse(null));
    }
}
