package sourcier.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sourcier.model.edtf.SpecTable.Row;

/** Runs the tables of {@code spec/edtf.md} that are about parsing, bounds and order. */
class EdtfSpecTest {

    @TestFactory
    Stream<DynamicTest> validDatesHaveTheirLevelAndBounds() {
        return SpecTable.rows("Earliest", 210).stream().map(row -> dynamicTest(row.name("EDTF"), () -> {
            Edtf date = Edtf.parse(row.get("EDTF"));
            assertEquals(row.get("EDTF"), date.text());
            assertEquals(row.get("Level"), Integer.toString(date.level()));
            assertEquals(row.get("Earliest"), day(date.earliest()));
            assertEquals(row.get("Latest"), day(date.latest()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> invalidTextsAreRefusedWithPositionAndRepair() {
        return SpecTable.rows("Problem", 130).stream().map(row -> dynamicTest(row.name("Input"), () -> {
            EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse(input(row)));
            assertEquals(row.get("Problem"), refusal.problem().key());
            assertEquals(row.get("Position"), refusal.offset() + "+" + refusal.length());
            assertEquals(row.get("Repair"), refusal.repair().orElse("–"));
            assertEquals(input(row), refusal.text());
        }));
    }

    @Test
    void everyProblemHasAnExample() {
        Set<String> shown = SpecTable.rows("Problem", 130).stream()
                .map(row -> row.get("Problem")).collect(Collectors.toSet());
        Set<String> all = EnumSet.allOf(EdtfProblem.class).stream().map(EdtfProblem::key).collect(Collectors.toSet());
        assertEquals(all, shown);
    }

    @TestFactory
    Stream<DynamicTest> repairsAreValid() {
        return SpecTable.rows("Problem", 130).stream()
                .filter(row -> !row.get("Repair").equals("–"))
                .map(row -> dynamicTest(row.name("Repair"), () -> Edtf.parse(row.get("Repair"))));
    }

    @TestFactory
    Stream<DynamicTest> surelyBefore() {
        return SpecTable.rows("First surely before second", 25).stream()
                .map(row -> dynamicTest(row.name("First") + " " + row.get("Second"), () -> {
                    boolean before = Edtf.parse(row.get("First")).surelyBefore(Edtf.parse(row.get("Second")));
                    assertEquals(row.get("First surely before second"), before ? "yes" : "no");
                }));
    }

    @Test
    void listsAreInTheirOrder() throws EdtfException {
        Comparator<Edtf> order = Comparator.comparing(Edtf::sortKey);
        List<Row> rows = SpecTable.rows("Order", 20);
        for (int i = 1; i < rows.size(); i++) {
            Edtf one = Edtf.parse(rows.get(i - 1).get("EDTF"));
            Edtf next = Edtf.parse(rows.get(i).get("EDTF"));
            assertTrue(order.compare(one, next) < 0, one.text() + " before " + next.text());
            assertTrue(order.compare(next, one) > 0, next.text() + " after " + one.text());
        }
    }

    @Test
    void theManualShowsOnlyValidDates() throws EdtfException {
        for (Row row : SpecTable.rows("You know", 14)) {
            String cell = row.get("Write");
            List<String> dates = cell.contains("`")
                    ? Pattern.compile("`([^`]+)`").matcher(cell).results().map(match -> match.group(1)).toList()
                    : List.of(cell);
            for (String date : dates) {
                assertEquals(date, Edtf.parse(date).text());
            }
        }
    }

    private static String input(Row row) {
        return row.get("Input").equals("(empty)") ? "" : row.get("Input");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }
}
