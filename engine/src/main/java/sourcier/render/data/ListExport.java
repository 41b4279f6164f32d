package sourcier.render.data;

import java.util.Map;
import sourcier.render.data.Column.Format;

/**
 * A list of the dossier in both its formats.
 *
 * @param name        its name in file names, and the key of the rows in its JSON
 * @param description what it holds, in a sentence
 * @param jsonTable   the table behind the JSON
 * @param csvTable    the table behind the CSV; the same one unless CSV needs other rows
 */
record ListExport(String name, String description, Table<?> jsonTable, Table<?> csvTable) {
    /** A list with the same rows in both formats. */
    ListExport(String name, String description, Table<?> table) {
        this(name, description, table, table);
    }

    /** The name of its JSON file. */
    String jsonFile() {
        return name + ".json";
    }

    /** The name of its CSV file. */
    String csvFile() {
        return name + ".csv";
    }

    /** The table behind a format. */
    Table<?> table(Format format) {
        return format == Format.JSON ? jsonTable : csvTable;
    }

    /** True if a row in this format is one entry or source, so that ids are unique in it. */
    boolean hasUniqueIds(Format format) {
        return format == Format.JSON || csvTable == jsonTable;
    }

    /** The JSON: who made it and how to cite it, then the rows. */
    byte[] json(Dossier dossier) {
        Map<String, Object> file = dossier.credits().map();
        // Put directly, so that an empty list is still there.
        file.put(name, jsonTable.records(Format.JSON));
        return JsonFile.bytes(file);
    }

    /** The CSV. */
    byte[] csv() {
        return CsvFile.bytes(csvTable);
    }
}
