/** Rules on dates: what cannot have come after what. A date that is not sure proves nothing, see {@link sourcier.model.edtf.Edtf}. */
package sourcier.check.dates;
