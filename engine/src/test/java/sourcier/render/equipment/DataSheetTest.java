package sourcier.render.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.render.equipment.SheetLine.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data sheets of a fog gun and of a kite, which have little in common. */
class DataSheetTest {
    private static final Equipment GUN = equipment("gun", fact("crew", "two", false), fact("calibre", null, false),
            fact("chassis", "cart", true), fact("chassis", "sledge", true));
    private static final Equipment KITE = equipment("drone", fact("range", "far", false), fact("designation", "K", false));
    private static final List<Equipment> ALL = List.of(GUN, KITE);

    private static Equipment equipment(String equipmentClass, Fact... facts) {
        return new Equipment(equipmentClass, "", "", equipmentClass, null, List.of(), List.of(facts), null, null);
    }

    /** A fact; without a text it was looked for and not found. */
    private static Fact fact(String property, String text, boolean disputed) {
        return new Fact(property, null, null, text, null, List.of(), disputed);
    }

    private static List<String> keys(List<SheetLine> lines) {
        return lines.stream().map(line -> line.field().key()).toList();
    }

    @Test
    void everySheetHasTheSameLinesInTheSameOrder() {
        List<String> fields = List.of("designation", "calibre", "range", "crew", "chassis");
        assertEquals(fields, keys(DataSheet.of(GUN, ALL).lines()));
        assertEquals(fields, keys(DataSheet.of(KITE, ALL).lines()));
    }

    @Test
    void aLineSaysWhyItIsEmpty() {
        List<State> gun = DataSheet.of(GUN, ALL).lines().stream().map(SheetLine::state).toList();
        List<State> kite = DataSheet.of(KITE, ALL).lines().stream().map(SheetLine::state).toList();
        assertEquals(List.of(State.UNRECORDED, State.UNKNOWN, State.UNRECORDED, State.GIVEN, State.DISPUTED), gun);
        assertEquals(List.of(State.GIVEN, State.INAPPLICABLE, State.GIVEN, State.UNRECORDED, State.INAPPLICABLE), kite);
    }

    @Test
    void rivalValuesStayTogetherInTheOrderOfTheFile() {
        SheetLine chassis = DataSheet.of(GUN, ALL).line(SheetField.CHASSIS);
        assertEquals(List.of("cart", "sledge"), chassis.facts().stream().map(Fact::text).toList());
        assertTrue(chassis.isDisputed());
        assertTrue(chassis.isGiven());
        assertFalse(DataSheet.of(GUN, ALL).line(SheetField.CALIBRE).isGiven());
    }

    @Test
    void whatDoesNotFitIsListedApart() {
        DataSheet kite = DataSheet.of(KITE, ALL);
        assertEquals(List.of("calibre", "chassis"), keys(kite.getInapplicable()));
        assertEquals(List.of("designation", "range", "crew"), keys(kite.getGroups().values().stream().flatMap(List::stream).toList()));
    }

    /** A value that somebody gave is shown, whatever the field is for. */
    @Test
    void aValueOutweighsWhatFits() {
        Equipment odd = equipment("drone", fact("calibre", "strange", false));
        assertEquals(State.GIVEN, DataSheet.of(odd, List.of(odd)).lines().get(0).state());
    }

    /** The schema is the definition; the sheet has its properties in its order, and knows its classes. */
    @Test
    void fieldsAndClassesAreThoseOfTheSchema() throws IOException {
        try (InputStream schema = SheetField.class.getResourceAsStream("/schema/equipment.json")) {
            JsonNode properties = JsonMapper.shared().readTree(schema).get("properties");
            JsonNode field = properties.get("facts").get("items").get("properties").get("property").get("enum");
            assertEquals(texts(field), Arrays.stream(SheetField.values()).map(SheetField::key).toList());
            List<String> classes = texts(properties.get("class").get("enum"));
            for (SheetField one : SheetField.values()) {
                assertTrue(classes.containsAll(one.without()), one + " names a class that is none: " + one.without());
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
