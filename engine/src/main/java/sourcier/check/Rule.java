package sourcier.check;

import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;

/** One demand on the content. An implementation has no state and does not know who prints its findings. */
public interface Rule {
    /**
     * Reports every place that does not meet the demand.
     *
     * @param site        what could be read
     * @param inventory   every id there is a file for, so that an entry with a mistake is not also reported as missing
     * @param diagnostics where findings go
     */
    void check(Site site, Inventory inventory, Diagnostics diagnostics);
}
