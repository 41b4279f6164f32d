package sourcier.check.output;

import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** Every address with a {@code #} finds the place it names. */
final class BrokenAnchors implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        site.links()
                .filter(link -> link.isInside() && site.file(link.target().path()) != null && !site.has(link.target()))
                .forEach(link ->
                        findings.reportOnce(Code.OUT_002, link.target().place(), link.span(), link.target().anchor()));
    }
}
