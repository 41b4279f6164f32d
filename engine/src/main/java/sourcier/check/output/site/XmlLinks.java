package sourcier.check.output.site;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.SiteLink.Use;

/** Finds the addresses in feeds, the site map and pictures (SVG). */
final class XmlLinks {
    private final SiteAddress address;
    private final List<SiteLink> links;

    XmlLinks(SiteAddress address, List<SiteLink> links) {
        this.address = address;
        this.links = links;
    }

    void readAll(Markup markup) {
        if (markup.rootName().equals("svg")) {
            new ElementLinks(address, links).readAll(markup);
            return;
        }
        for (Element element : markup.elements()) {
            if (element.attr("type").equals("html")) {
                readHtml(markup, element);
            } else if (element.hasAttr("href")) {
                String written = element.attr("href");
                links.add(new SiteLink(markup.span(element, "href"), written, Use.NAMED, address.resolve(written)));
            } else if (element.childrenSize() == 0 && address.isOwn(element.text())) {
                links.add(new SiteLink(markup.span(element.textNodes().get(0)), element.text(), Use.NAMED,
                        address.resolve(element.text())));
            }
        }
    }

    /** Only the place of the text as a whole is known, since its tags are escaped. */
    private void readHtml(Markup markup, Element element) {
        Target base = address.resolve(element.attr("xml:base"));
        if (base.isInside()) {
            new ElementLinks(new SiteAddress(base.path(), address.host()), links)
                    .readAll(Jsoup.parseBodyFragment(element.wholeText()).body().getAllElements(), markup.span(element));
        }
    }
}
