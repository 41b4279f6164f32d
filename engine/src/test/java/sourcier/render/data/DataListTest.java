package sourcier.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourcier.render.data.DataList.Field;

class DataListTest {
    private final List<DataList> lists = DataList.all(Lighthouse.site(), Lighthouse.addresses());

    private Field field(String list, String name) {
        return lists.stream().filter(other -> other.name().equals(list)).findFirst().orElseThrow()
                .fields().stream().filter(other -> other.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void hasEveryListWithItsFiles() {
        assertEquals(List.of("claims", "events", "equipment", "questions", "terms", "sources"),
                lists.stream().map(DataList::name).toList());
        for (DataList list : lists) {
            assertTrue(Exported.files().containsKey(list.jsonPath()), list.jsonPath());
            assertTrue(Exported.files().containsKey(list.csvPath()), list.csvPath());
            assertEquals(Exported.rows(list.name()).size(), list.rows());
        }
    }

    @Test
    void saysOfEachFieldInWhichFormatItIs() {
        assertEquals("true true", formats("claims", "title"));
        assertEquals("true false", formats("claims", "evidence"));
        assertEquals("false true", formats("claims", "confirmed_by"));
    }

    private String formats(String list, String name) {
        return field(list, name).json() + " " + field(list, name).csv();
    }

    @Test
    void takesMeaningAndValuesFromTheSchema() {
        assertEquals("How surely it is put forward.", field("claims", "hedge").meaning());
        assertTrue(field("claims", "standing").values().contains("confirmed"));
    }
}
