/** Dates as honest as the sources allow: EDTF texts (ISO 8601-2:2019) parsed into immutable values with bounds. */
package sourcier.model.edtf;
