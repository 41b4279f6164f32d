package sourcier.check.output;

import sourcier.check.output.site.BakedSite;

/** One demand on the baked site as a whole, or on files that are read as data. An implementation has no state and does not know who prints its findings. */
interface OutputRule {
    /** Reports every place that does not meet the demand. */
    void check(BakedSite site, Findings findings);
}
