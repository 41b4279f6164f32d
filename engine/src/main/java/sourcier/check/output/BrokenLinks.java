package sourcier.check.output;

import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** Every address within the site leads to a file: in pages, stylesheets, pictures, feeds, the site map and the data. */
final class BrokenLinks implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        site.links()
                .filter(link -> link.isInside() && site.file(link.target().path()) == null)
                .forEach(link -> findings.reportOnce(Code.OUT_001, link.target().path(), link.span(), link.written()));
    }
}
