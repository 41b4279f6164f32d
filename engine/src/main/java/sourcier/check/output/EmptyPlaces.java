package sourcier.check.output;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.Markup;
import sourcier.diagnostic.Code;

/** Nothing that should say something is empty: a variable of a template that printed nothing leaves such a hole. */
final class EmptyPlaces implements FileRule {
    private static final Set<String> NEED_WORDS = Set.of("a", "button", "caption", "cite", "dd", "dt", "figcaption", "h1", "h2",
            "h3", "h4", "h5", "h6", "label", "legend", "li", "option", "p", "summary", "th", "time", "title");
    private static final Set<String> NEED_VALUES = Set.of("aria-label", "aria-labelledby", "aria-describedby", "cite", "content",
            "datetime", "for", "headers", "href", "hreflang", "id", "lang", "name", "rel", "src", "srcset", "title");
    /** What is not made of words and still says something. */
    private static final String PICTURES = "img, svg, math, picture, object, video, audio, canvas, input, select, textarea, meter";

    @Override
    public void check(BakedFile file, Markup markup, Findings findings) {
        if (!file.isPage()) {
            return;
        }
        for (Element element : markup.elements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getValue().isBlank() && needsValue(element, attribute.getKey())) {
                    report(findings, markup, element, attribute.getKey());
                }
            }
            // An element without a place was added by the reader of the page, not written by a template.
            if (NEED_WORDS.contains(element.normalName()) && element.sourceRange().isTracked() && isEmpty(element)) {
                findings.reportOnce(Code.OUT_009, shown(element, ""), markup.span(element), shown(element, ""));
            }
        }
    }

    private static boolean needsValue(Element element, String attribute) {
        return NEED_VALUES.contains(attribute) || attribute.equals("alt") && !isDecoration(element);
    }

    /** A picture that is only for the eye says so; one without words would be taken for a mistake by those who hear the page. */
    private static boolean isDecoration(Element image) {
        return Set.of("none", "presentation").contains(image.attr("role")) || image.attr("aria-hidden").equals("true");
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && !element.hasAttr("aria-label") && element.selectFirst(PICTURES) == null
                // Of empty elements in each other the innermost is the hole.
                && element.stream().skip(1).noneMatch(inner -> NEED_WORDS.contains(inner.normalName()));
    }

    private static void report(Findings findings, Markup page, Element element, String attribute) {
        String shown = shown(element, " " + attribute + "=\"\"");
        findings.reportOnce(Code.OUT_009, shown, page.span(element, attribute), shown);
    }

    /** The tag as a reader of the message finds it, for example {@code <p class="entry__summary">}. */
    private static String shown(Element element, String attribute) {
        String style = element.className().isEmpty() || !attribute.isEmpty() ? "" : " class=\"" + element.className() + "\"";
        return "<" + element.normalName() + style + attribute + ">";
    }
}
