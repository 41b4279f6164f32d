package sourcier.check.output;

import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.Markup;

/**
 * One demand on each file by itself, asked while the elements of the file are at hand. An implementation has no state, is asked by
 * several threads at once and does not know who prints its findings.
 */
interface FileRule {
    /**
     * Reports every place that does not meet the demand.
     *
     * @param markup the elements of the file; null if it is of no kind that has them
     */
    void check(BakedFile file, Markup markup, Findings findings);
}
