package sourcier.check.output.site;

import sourcier.source.Span;

/**
 * An address that stands in a file of the site.
 *
 * @param span    where it is written
 * @param written as it is written
 * @param use     what becomes of it
 * @param target  where it leads
 */
public record SiteLink(Span span, String written, Use use, Target target) {
    /** What becomes of an address. */
    public enum Use {
        /** A reader can follow it: {@code <a>}, {@code <area>}. */
        FOLLOWED,
        /** Showing the page fetches it: pictures, stylesheets, scripts, frames, fonts; also what a form or a ping sends to. */
        LOADED,
        /** Programs read it: canonical addresses, other languages, feeds, the site map, data. */
        NAMED
    }

    /** True if it leads to a place in this site, whether there is one or not. */
    public boolean isInside() {
        return target.isInside();
    }
}
