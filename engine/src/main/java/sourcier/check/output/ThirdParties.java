package sourcier.check.output;

import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink.Use;
import sourcier.diagnostic.Code;

/**
 * Showing a page asks nobody else for anything: no script, picture, frame, font or stylesheet from the net, not even from the
 * site's own address, since a copy on a disk would then ask for it. Links that a reader may follow are no matter.
 */
final class ThirdParties implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        site.links()
                .filter(link -> link.use() == Use.LOADED && link.target().isOnTheNet())
                .forEach(link -> findings.reportOnce(Code.OUT_006, link.written(), link.span(), link.written()));
    }
}
