package sourcier.render.data;

import static sourcier.render.data.Column.Type.BOOLEAN;
import static sourcier.render.data.Column.Type.LIST;
import static sourcier.render.data.Column.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sourcier.model.Delivery;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.model.Quantity;
import sourcier.model.Ref;
import sourcier.model.edtf.Edtf;

/**
 * The rows of {@code equipment.csv}: one for each fact of a data sheet and for each number of delivered items.
 */
final class EquipmentValues {
    private EquipmentValues() {}

    /**
     * A value; exactly one of fact and count is present.
     *
     * @param equipment whose value it is
     * @param fact      a line of the data sheet, or null
     * @param count     a number of delivered items, or null
     */
    private record Row(Equipment equipment, Fact fact, Delivery.Count count) {
        Quantity quantity() {
            return fact == null ? count.quantity() : fact.quantity();
        }

        Edtf asOf() {
            return fact == null ? count.asOf() : fact.asOf();
        }

        List<Ref> sources() {
            return fact == null ? count.sources() : fact.sources();
        }
    }

    /** The values of all equipment, data sheet by data sheet. */
    static Table<?> table(Dossier dossier) {
        return new TableBuilder<Row>("equipment")
                .csvDerived("id", STRING, "The id of the equipment; it has as many rows as values.",
                        row -> row.equipment().id())
                .field("title", STRING, row -> row.equipment().title())
                .field("class", STRING, row -> row.equipment().equipmentClass())
                .csvDerived("row", STRING, "What the row is: `fact` (of the data sheet) or `delivery` (a number of items).",
                        row -> row.fact() == null ? "delivery" : "fact")
                .csv("property", STRING, "facts.property", ofFact(Fact::property))
                .csvQuantity("", "facts", Row::quantity)
                .csvDate("date", "facts.date", ofFact(Fact::date))
                .csv("text", STRING, "facts.text", ofFact(Fact::text))
                .csv("unknown", BOOLEAN, "facts.unknown", ofFact(Fact::isUnknown))
                .csvDate("as_of", "facts.as_of", Row::asOf)
                .csv("says", LIST, "delivery.counts.says", row -> row.count() == null ? null : Ref.ids(row.count().says()))
                .csv("sources", LIST, "facts.sources", row -> Ref.ids(row.sources()))
                .csv("disputed", BOOLEAN, "facts.disputed", ofFact(Fact::disputed))
                .csv("delivery_status", STRING, "delivery.status", row -> status(row.equipment().delivery()))
                .located(dossier, Row::equipment)
                .over(rows(dossier.edition().equipment()));
    }

    private static List<Row> rows(List<Equipment> list) {
        List<Row> rows = new ArrayList<>();
        for (Equipment equipment : list) {
            equipment.facts().forEach(fact -> rows.add(new Row(equipment, fact, null)));
            if (equipment.delivery() != null) {
                equipment.delivery().counts().forEach(count -> rows.add(new Row(equipment, null, count)));
            }
        }
        return rows;
    }

    private static <V> Function<Row, V> ofFact(Function<Fact, V> part) {
        return row -> row.fact() == null ? null : part.apply(row.fact());
    }

    private static String status(Delivery delivery) {
        return delivery == null ? null : delivery.status().key();
    }
}
