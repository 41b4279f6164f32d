package sourcier.model;

import sourcier.model.edtf.Edtf;

/**
 * The number a claim states.
 *
 * @param subject  the term that says what is counted; figures of one subject can be compared
 * @param quantity how many
 * @param asOf     the date it holds for, or null if the source gives none
 */
public record Figure(Ref subject, Quantity quantity, Edtf asOf) {}
