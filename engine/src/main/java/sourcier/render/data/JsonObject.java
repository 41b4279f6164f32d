package sourcier.render.data;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sourcier.model.Quantity;
import sourcier.model.edtf.Edtf;

/** Builds a JSON object that holds only what is known, in the order in which it is put. */
final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member; null and empty lists are left out. */
    JsonObject put(String name, Object value) {
        boolean empty = value == null || value instanceof Collection<?> items && items.isEmpty();
        if (!empty) {
            members.put(name, value instanceof JsonObject object ? object.map() : value);
        }
        return this;
    }

    /** Adds a date as written and its bounds, as {@code name}, {@code name_earliest} and {@code name_latest}. */
    JsonObject date(String name, Edtf date) {
        return date == null ? this : put(name, date.text())
                .put(name + "_earliest", day(date.earliest()))
                .put(name + "_latest", day(date.latest()));
    }

    /** Adds a quantity in the words of the front matter: {@code value}, or {@code min} and/or {@code max}. */
    JsonObject quantity(Quantity quantity) {
        if (quantity == null) {
            return this;
        }
        if (quantity.isSingle()) {
            put("value", quantity.min());
        } else {
            put("min", quantity.min()).put("max", quantity.max());
        }
        return put("unit", quantity.unit()).put("approximate", quantity.approximate());
    }

    /** The object as a map that keeps its order. */
    Map<String, Object> map() {
        return members;
    }

    /** A day as ISO date; null if there is none, or if its year needs more than the four digits that programs read. */
    static String day(Optional<LocalDate> day) {
        return day.filter(date -> date.getYear() >= 0 && date.getYear() <= 9999).map(LocalDate::toString).orElse(null);
    }
}
