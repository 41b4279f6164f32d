package sourcier.render.data;

import static sourcier.render.data.Column.Type.ARRAY;
import static sourcier.render.data.Column.Type.OBJECT;
import static sourcier.render.data.Column.Type.STRING;

import java.util.List;
import java.util.Map;
import sourcier.model.Delivery;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.model.Ref;

/** The data sheets: {@code equipment.json}; {@link EquipmentValues} are the rows of {@code equipment.csv}. */
final class EquipmentList {
    private EquipmentList() {}

    /** The equipment of a dossier. */
    static ListExport of(Dossier dossier) {
        TableBuilder<Equipment> table = new TableBuilder<Equipment>("equipment")
                .id(Equipment::id)
                .field("title", STRING, Equipment::title)
                .field("summary", STRING, Equipment::summary)
                .field("class", STRING, Equipment::equipmentClass)
                .field("term", STRING, equipment -> equipment.term() == null ? null : equipment.term().id())
                .json("names", ARRAY, equipment -> TermList.names(equipment.names()))
                .json("facts", ARRAY, equipment -> equipment.facts().stream().map(EquipmentList::fact).toList())
                .json("delivery", OBJECT, equipment -> delivery(equipment.delivery()))
                .body(true, equipment -> equipment)
                .located(dossier, equipment -> equipment);
        return new ListExport("equipment",
                "The data sheets of the equipment. In CSV each value is a row, so that each has its own sources.",
                table.over(dossier.edition().equipment()), EquipmentValues.table(dossier));
    }

    private static Map<String, Object> fact(Fact fact) {
        return new JsonObject()
                .put("property", fact.property())
                .quantity(fact.quantity())
                .date("date", fact.date())
                .put("text", fact.text())
                .put("unknown", fact.isUnknown() ? true : null)
                .date("as_of", fact.asOf())
                .put("sources", Ref.ids(fact.sources()))
                .put("disputed", fact.disputed())
                .map();
    }

    private static Map<String, Object> delivery(Delivery delivery) {
        if (delivery == null) {
            return null;
        }
        List<Map<String, Object>> counts = delivery.counts().stream().map(EquipmentList::count).toList();
        return new JsonObject().put("status", delivery.status().key()).put("counts", counts).map();
    }

    private static Map<String, Object> count(Delivery.Count count) {
        return new JsonObject()
                .date("as_of", count.asOf())
                .quantity(count.quantity())
                .put("says", Ref.ids(count.says()))
                .put("sources", Ref.ids(count.sources()))
                .map();
    }
}
