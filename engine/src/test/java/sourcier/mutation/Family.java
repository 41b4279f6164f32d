package sourcier.mutation;

import java.util.List;

/**
 * Kinds of mistakes that belong together.
 *
 * @param area     what they are about, for the table
 * @param specimen what they are made in
 * @param kinds    the kinds, in the order of the table
 */
record Family(String area, Specimen specimen, List<Kind> kinds) {}
