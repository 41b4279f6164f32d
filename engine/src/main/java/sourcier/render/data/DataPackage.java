package sourcier.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sourcier.render.data.Column.Format;
import sourcier.render.data.Column.Type;

/**
 * Describes all other exports as a Data Package (Frictionless standard, version 2): {@code datapackage.json}.
 *
 * @param dossier the dossier
 * @param lists   its lists
 * @param files   all files by path in the site
 * @param folder  the folder they are in, with a slash at the end; paths in the package are relative to it
 */
record DataPackage(Dossier dossier, List<ListExport> lists, Map<String, byte[]> files, String folder) {
    /** The description as JSON. */
    byte[] bytes() {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (ListExport list : lists) {
            resources.add(table(list, Format.JSON));
            resources.add(table(list, Format.CSV));
        }
        resources.add(file("sources-bibtex", "sources.bib", "bib", "application/x-bibtex",
                "The sources for BibLaTeX.").map());
        resources.add(file("sources-csl", "sources.csl.json", "json", "application/vnd.citationstyles.csl+json",
                "The sources for citation processors (CSL).").map());
        resources.add(file("dossier", "dossier.jsonld", "jsonld", "application/ld+json",
                "The whole dossier as linked data in the vocabulary of schema.org.").map());
        return JsonFile.bytes(new JsonObject()
                .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("name", dossier.site().config().slug())
                .put("title", dossier.title())
                .put("homepage", dossier.address())
                .put("version", dossier.site().config().version())
                .put("licenses", List.of(licence()))
                .put("resources", resources)
                .map());
    }

    private static Map<String, Object> licence() {
        return new JsonObject()
                .put("name", "CC-BY-4.0")
                .put("path", Dossier.LICENCE)
                .put("title", "Creative Commons Attribution 4.0 International")
                .map();
    }

    private Map<String, Object> table(ListExport list, Format format) {
        boolean json = format == Format.JSON;
        JsonObject resource = json
                ? file(list.name() + "-json", list.jsonFile(), "json", "application/json", list.description())
                : file(list.name() + "-csv", list.csvFile(), "csv", "text/csv", list.description());
        return resource.put("type", "table")
                .put("dialect", new JsonObject()
                        .put("property", json ? list.name() : null)
                        .put("lineTerminator", json ? null : "\r\n"))
                .put("schema", new JsonObject()
                        .put("fields", fields(list.table(format), format))
                        .put("primaryKey", list.hasUniqueIds(format) ? List.of("id") : null))
                .map();
    }

    private JsonObject file(String name, String file, String format, String mediaType, String description) {
        byte[] bytes = files.get(folder + file);
        return new JsonObject()
                .put("name", name)
                .put("path", file)
                .put("description", description)
                .put("format", format)
                .put("mediatype", mediaType)
                .put("encoding", "utf-8")
                .put("bytes", bytes.length)
                .put("hash", Digest.forPackage(bytes));
    }

    private static List<Map<String, Object>> fields(Table<?> table, Format format) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Column<?> column : table.columns(format)) {
            boolean list = column.type() == Type.LIST && format == Format.CSV;
            fields.add(new JsonObject()
                    .put("name", column.name())
                    .put("type", column.type().key(format))
                    .put("description", list ? column.description() + " Joined by `; `." : column.description())
                    .put("constraints", column.values().isEmpty() ? null : Map.of("enum", column.values()))
                    .map());
        }
        return fields;
    }
}
