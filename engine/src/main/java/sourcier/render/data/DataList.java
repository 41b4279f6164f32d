package sourcier.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sourcier.model.Site;
import sourcier.render.data.Column.Format;

/**
 * What a page says of one list of the exports, so that a reader knows what is in it before opening it.
 *
 * <p>Example: {@code DataList.all(site, addresses).get(0).name()} is {@code claims}.
 *
 * @param name   its name, also of its files
 * @param rows   how many entries it has
 * @param fields what each field means, in the order of the files; those of both formats, each once
 */
public record DataList(String name, int rows, List<Field> fields) {
    /**
     * A field.
     *
     * @param name    its name
     * @param type    what its values are, in the words of Table Schema, for example {@code string}
     * @param meaning what it means, in English, as the schema has it
     * @param values  the only values it may have; empty if it may have any
     * @param json    true if it is in the JSON
     * @param csv     true if it is in the CSV
     */
    public record Field(String name, String type, String meaning, List<String> values, boolean json, boolean csv) {}

    /** Copies the list. */
    public DataList {
        fields = List.copyOf(fields);
    }

    /** The path of its JSON in the site. */
    public String jsonPath() {
        return DataExports.FOLDER + name + ".json";
    }

    /** The path of its CSV in the site. */
    public String csvPath() {
        return DataExports.FOLDER + name + ".csv";
    }

    /** Every list, in the order of the exports. */
    public static List<DataList> all(Site site, EntryAddresses addresses) {
        return DataExports.lists(new Dossier(site, addresses)).stream().map(DataList::of).toList();
    }

    private static DataList of(ListExport list) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            for (Column<?> column : list.table(format).columns(format)) {
                fields.merge(column.name(), field(column, format), (first, second) -> new Field(
                        first.name(), first.type(), first.meaning(), first.values(), true, true));
            }
        }
        return new DataList(list.name(), list.jsonTable().rows().size(), new ArrayList<>(fields.values()));
    }

    private static Field field(Column<?> column, Format format) {
        return new Field(column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description(), column.values(),
                format == Format.JSON, format == Format.CSV);
    }
}
