package sourcier.check.output;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.Target;
import sourcier.diagnostic.Code;

/** The site map lists each page once and nothing else; only the error pages are not in it. */
final class SiteMaps implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        BakedFile map = site.file("sitemap.xml");
        if (map == null || map.markup().isMalformed() || !map.markup().rootName().equals("urlset")) {
            return;
        }
        Set<String> listed = new TreeSet<>();
        for (Element address : map.markup().elements("loc")) {
            Target target = site.target(map, address.text());
            BakedFile page = target.isInside() && target.isOnTheNet() ? site.file(target.path()) : null;
            if (target.isInside() && target.isOnTheNet() && page == null) {
                // A broken link, which is reported as such.
                continue;
            }
            if (page == null || !page.isPage()) {
                report(findings, map, address, "no-page", address.text());
            } else if (!listed.add(page.path())) {
                report(findings, map, address, "twice", address.text());
            }
        }
        for (BakedFile page : site.pages()) {
            if (!page.isErrorPage() && !listed.contains(page.path())) {
                report(findings, map, map.markup().elements("urlset").get(0), "unlisted", page.path());
            }
        }
    }

    private static void report(Findings findings, BakedFile map, Element element, String what, String value) {
        findings.report(Code.OUT_008, map.markup().span(element), what, value);
    }
}
