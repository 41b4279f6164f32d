/** The dossier as immutable records: editions, entries, sources, figures. Dates are in {@link sourcier.model.edtf}. */
package sourcier.model;
