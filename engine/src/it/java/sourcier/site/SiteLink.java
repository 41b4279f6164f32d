package sourcier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An address that stands in a page.
 *
 * @param page the page it stands in
 * @param line the line of its element
 * @param element the name of its element
 * @param relation what a {@code link} element says it is for, else empty
 * @param target the address as written
 */
record SiteLink(String page, int line, String element, String relation, String target) {
    private static final Set<String> ATTRIBUTES = Set.of("href", "xlink:href", "src", "poster", "data", "action", "formaction");
    /** What the browser leaves alone until the reader asks for it, or for ever. */
    private static final Set<String> FOLLOWED = Set.of("a", "area", "form", "button", "input");
    private static final Set<String> NAMED_ONLY =
            Set.of("canonical", "alternate", "author", "license", "help", "next", "prev", "search", "describedby");

    /** All addresses of a page, in order. */
    static List<SiteLink> in(String page) {
        List<SiteLink> links = new ArrayList<>();
        for (Element element : SitePages.parse(page).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (ATTRIBUTES.contains(attribute.getKey())) {
                    links.add(of(page, element, attribute.getValue()));
                } else if (attribute.getKey().equals("srcset")) {
                    for (String candidate : attribute.getValue().split(",")) {
                        links.add(of(page, element, candidate.strip().split("\\s+")[0]));
                    }
                }
            }
        }
        return links;
    }

    private static SiteLink of(String page, Element element, String target) {
        return new SiteLink(page, element.sourceRange().start().lineNumber(), element.normalName(), element.attr("rel"), target);
    }

    /** Whether it names a scheme or a host of its own, and so may leave the site. */
    boolean isAbsolute() {
        return target.startsWith("//") || target.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    /** Whether showing the page loads it, without the reader's asking. */
    boolean isLoaded() {
        return !FOLLOWED.contains(element) && !isNamedOnly();
    }

    /** Whether it only tells machines an address: of this page, of its translation, of the feed. */
    boolean isNamedOnly() {
        return element.equals("link") && NAMED_ONLY.contains(relation);
    }

    /** A line of a test's report about it. */
    String problem(String what) {
        return page + ":" + line + ": <" + element + "> " + target + " " + what;
    }
}
