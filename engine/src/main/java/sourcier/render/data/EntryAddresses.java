package sourcier.render.data;

import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Source;

/** Where entries and sources are shown in the site. */
public interface EntryAddresses {
    /** The page or place of an entry in an edition, relative to the site's root, for example {@code claims/c01.html}. */
    String path(Edition edition, Entry entry);

    /** The place of a source in an edition, relative to the site's root, for example {@code sources.html#log-1901}. */
    String path(Edition edition, Source source);
}
