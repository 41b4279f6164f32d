/**
 * The dossier for programs, spreadsheets and reference managers: {@code data/} in the site. {@link DataExports} is the entry
 * point.
 *
 * <p>Each list is defined once, as a table of columns over model records. Its JSON, its CSV and their description in
 * {@code datapackage.json} all come from that table, and what a field means is read from the JSON Schema that also checks the
 * content. In JSON every row has every column, with null for what is not known, while objects within a row hold only what is
 * known. CSV has no nesting: an object becomes several columns, and equipment has one row for each value.
 */
package sourcier.render.data;
