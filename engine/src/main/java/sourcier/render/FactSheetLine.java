package sourcier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Fact;

/**
 * One line of a data sheet: every fact given for a property.
 *
 * @param property its key, for example {@code calibre}
 * @param disputed true if the facts are rival values
 * @param facts    the facts, in the order of the file
 */
public record FactSheetLine(String property, boolean disputed, List<Fact> facts) {
    /** Copies the list. */
    public FactSheetLine {
        facts = List.copyOf(facts);
    }

    static List<FactSheetLine> of(List<Fact> facts) {
        Map<String, List<Fact>> byProperty = new LinkedHashMap<>();
        facts.forEach(fact -> byProperty.computeIfAbsent(fact.property(), key -> new ArrayList<>()).add(fact));
        return byProperty.entrySet().stream()
                .map(line -> new FactSheetLine(line.getKey(), line.getValue().stream().anyMatch(Fact::disputed),
                        line.getValue()))
                .toList();
    }
}
