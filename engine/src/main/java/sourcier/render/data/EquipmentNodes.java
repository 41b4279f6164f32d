package sourcier.render.data;

import java.util.Map;
import java.util.stream.Stream;
import sourcier.model.Equipment;
import sourcier.model.Fact;
import sourcier.model.Name;
import sourcier.model.Quantity;

/** Data sheets as nodes of schema.org. */
final class EquipmentNodes {
    private final Dossier dossier;

    /** Nodes for the equipment of this dossier. */
    EquipmentNodes(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A {@code ProductModel}, which schema.org defines as a data sheet, with a {@code PropertyValue} for each known fact. */
    Map<String, Object> equipment(Equipment equipment) {
        return new JsonObject()
                .put("@id", dossier.iri(equipment))
                .put("@type", "ProductModel")
                .put("name", equipment.title())
                .put("description", equipment.summary())
                .put("category", equipment.equipmentClass())
                .put("alternateName", equipment.names().stream().map(EquipmentNodes::name).toList())
                .put("additionalProperty", equipment.facts().stream()
                        .filter(fact -> !fact.isUnknown()).map(this::fact).toList())
                .map();
    }

    private static Map<String, Object> name(Name name) {
        return new JsonObject().put("@value", name.text()).put("@language", name.lang()).map();
    }

    private Map<String, Object> fact(Fact fact) {
        JsonObject node = new JsonObject().put("@type", "PropertyValue").put("propertyID", fact.property());
        Quantity quantity = fact.quantity();
        if (quantity == null) {
            node.put("value", fact.date() == null ? fact.text() : fact.date().text());
        } else if (quantity.isSingle()) {
            node.put("value", quantity.min()).put("unitText", quantity.unit());
        } else {
            node.put("minValue", quantity.min()).put("maxValue", quantity.max()).put("unitText", quantity.unit());
        }
        return node.put("description", doubts(fact))
                .put("subjectOf", SourceNodes.references(dossier, fact.sources()))
                .map();
    }

    /** There is no property for "about" or "disputed", and a number must not look surer than it is. */
    private static String doubts(Fact fact) {
        boolean approximate = fact.quantity() != null && fact.quantity().approximate();
        String doubts = String.join(", ", Stream.of(approximate ? "approximate" : "", fact.disputed() ? "disputed" : "")
                .filter(word -> !word.isEmpty()).toList());
        return doubts.isEmpty() ? null : doubts;
    }
}
