package sourcier.check.output.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.SiteLink.Use;
import sourcier.source.Span;

/** Finds the addresses in the attributes and stylesheets of HTML and SVG. */
final class ElementLinks {
    private static final Set<String> LOADING_ATTRIBUTES =
            Set.of("action", "background", "formaction", "manifest", "ping", "poster", "src");
    private static final Set<String> LOADING_RELATIONS = Set.of("apple-touch-icon", "dns-prefetch", "icon", "manifest", "mask-icon",
            "modulepreload", "preconnect", "prefetch", "preload", "prerender", "stylesheet");
    private static final Set<String> SHARED = Set.of("og:image", "og:url", "twitter:image");
    private static final Pattern REFRESH = Pattern.compile("(?i)[\\d.\\s]*[;,]\\s*(?:url\\s*=\\s*)?[\"']?([^\"']+)");

    private final SiteAddress address;
    private final List<SiteLink> links;

    ElementLinks(SiteAddress address, List<SiteLink> links) {
        this.address = address;
        this.links = links;
    }

    void readAll(Markup markup) {
        for (Element element : markup.elements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (!attribute.getValue().isBlank() && mayLink(name)) {
                    read(element, name, attribute.getValue(), markup.span(element, attribute.getKey()));
                }
            }
            if (element.nameIs("style")) {
                element.dataNodes().forEach(css -> readCss(markup, css));
            }
        }
    }

    /** The same for HTML within another file; it has no places of its own, so all addresses get this one. */
    void readAll(List<Element> elements, Span span) {
        for (Element element : elements) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (!attribute.getValue().isBlank() && mayLink(name)) {
                    read(element, name, attribute.getValue(), span);
                }
            }
        }
    }

    private static boolean mayLink(String name) {
        return switch (name) {
            case "href", "xlink:href", "srcset", "imagesrcset", "data", "cite", "content", "style" -> true;
            default -> LOADING_ATTRIBUTES.contains(name);
        };
    }

    private void read(Element element, String name, String value, Span span) {
        switch (name) {
            case "href", "xlink:href" -> add(span, value, useOfHref(element));
            case "srcset", "imagesrcset" -> Arrays.stream(value.split(",\\s+|,$"))
                    .map(candidate -> candidate.strip().split("\\s")[0])
                    .filter(candidate -> !candidate.isEmpty())
                    .forEach(candidate -> add(span, candidate, Use.LOADED));
            case "data" -> {
                if (element.nameIs("object")) {
                    add(span, value, Use.LOADED);
                }
            }
            case "cite" -> add(span, value, Use.NAMED);
            case "content" -> readMeta(element, value, span);
            case "style" -> CssAddress.in(value).forEach(found -> add(span, found.value(), Use.LOADED));
            default -> add(span, value, Use.LOADED);
        }
    }

    private static Use useOfHref(Element element) {
        if (element.nameIs("a") || element.nameIs("area")) {
            return Use.FOLLOWED;
        }
        if (!element.nameIs("link")) {
            return Use.LOADED;
        }
        boolean loads = Arrays.stream(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                .anyMatch(LOADING_RELATIONS::contains);
        return loads ? Use.LOADED : Use.NAMED;
    }

    private void readMeta(Element element, String value, Span span) {
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            Matcher matcher = REFRESH.matcher(value);
            if (matcher.matches()) {
                add(span, matcher.group(1), Use.LOADED);
            }
        } else if (SHARED.contains(element.attr("property")) || SHARED.contains(element.attr("name"))) {
            add(span, value, Use.NAMED);
        }
    }

    private void readCss(Markup markup, DataNode css) {
        CssAddress.in(css.getWholeData()).forEach(found -> add(
                markup.span(css.sourceRange().startPos() + found.offset(), found.value().length()), found.value(), Use.LOADED));
    }

    private void add(Span span, String written, Use use) {
        links.add(new SiteLink(span, written, use, address.resolve(written)));
    }
}
