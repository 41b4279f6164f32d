package sourcier.check.output.site;

/**
 * Where an address leads.
 *
 * @param path     the path in the site; null if it leads out of it
 * @param anchor   what stands after {@code #}, decoded; empty if there is nothing
 * @param isOnTheNet true if it is written with its host, so that only a net leads there, even if the host is the site's own
 */
public record Target(String path, String anchor, boolean isOnTheNet) {
    /** True if it leads to a place in this site, whether there is one or not. */
    public boolean isInside() {
        return path != null;
    }

    /** Path and anchor, for messages and comparing. */
    public String place() {
        return anchor.isEmpty() ? path : path + "#" + anchor;
    }
}
