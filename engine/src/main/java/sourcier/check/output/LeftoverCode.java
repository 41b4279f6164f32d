package sourcier.check.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.Markup;
import sourcier.diagnostic.Code;
import sourcier.source.Span;

/**
 * What is printed is words, not the workings of a template: nothing of its language, no Java object, no {@code null}. Elements
 * that show code are left alone.
 */
final class LeftoverCode implements FileRule {
    private static final String OBJECT = "\\b[A-Za-z][\\w.$]*@[0-9a-f]{6,8}(?![\\w-]|\\.\\w)";
    private static final String RECORD = "\\b[A-Z]\\w*\\[[a-z]\\w*=";
    private static final String ANYWHERE =
            "\\$\\{[^}\\s]*}?|</?[#@][a-zA-Z.]+|FreeMarker template error|\\bOptional(?:\\[|\\.empty\\b)|" + OBJECT + "|" + RECORD;
    private static final Pattern IN_FILES = Pattern.compile(ANYWHERE);
    private static final Pattern IN_PAGES = Pattern.compile(ANYWHERE + "|\\[=[^\\]\\s]*]?|\\{\\d}");
    private static final Pattern WHOLE = Pattern.compile("null|undefined|NaN");
    private static final Pattern ADDRESS = Pattern.compile("(?:.*[/#])?(?:null|undefined)(?:[./#?].*)?");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "xlink:href");
    private static final Set<String> SHOWS_CODE = Set.of("code", "kbd", "pre", "samp", "textarea");
    private static final Set<String> OTHER_FILES = Set.of("bib", "csv", "json", "jsonld", "svg", "txt", "xml");

    /** Without any of these there is nothing to find; looking for them first takes a tenth of the time. */
    private static final List<Sign> SIGNS = List.of(Sign.of("${"), Sign.of("<#"), Sign.of("<@"), Sign.of("FreeMarker"), Sign.of("Optional"),
            new Sign("@", Pattern.compile("@[0-9a-f]{6}")), new Sign("[", Pattern.compile("\\[[a-z]\\w*=")));
    private static final List<Sign> SIGNS_IN_PAGES = List.of(Sign.of("[="), new Sign("{", Pattern.compile("\\{\\d}")),
            Sign.ofWord("null"), Sign.ofWord("undefined"), Sign.ofWord("NaN"));

    /**
     * What a text must have in it for there to be anything to find.
     *
     * @param start begins it; most texts do not even have this
     * @param whole all of it; null if the start is all
     */
    private record Sign(String start, Pattern whole) {
        static Sign of(String text) {
            return new Sign(text, null);
        }

        static Sign ofWord(String word) {
            // Letters of ASCII only: others are several characters in a text read as Latin-1. What is one too many is looked at again.
            return new Sign(word, Pattern.compile("(?<!\\p{Alnum})" + word + "(?!\\p{Alnum})"));
        }

        boolean isIn(String text) {
            int at = text.indexOf(start);
            if (whole == null || at < 0) {
                return at >= 0;
            }
            Matcher matcher = whole.matcher(text).useTransparentBounds(true);
            while (at >= 0 && !matcher.region(at, text.length()).lookingAt()) {
                at = text.indexOf(start, at + 1);
            }
            return at >= 0;
        }
    }

    @Override
    public void check(BakedFile file, Markup markup, Findings findings) {
        // All signs are of ASCII. Read as Latin-1 the text is as long as its bytes, and searched twice as fast.
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        boolean suspicious = hasAny(SIGNS, text);
        if (file.isPage() && (suspicious || hasAny(SIGNS_IN_PAGES, text))) {
            markup.elements().forEach(element -> check(file, markup, element, findings));
        } else if (suspicious && OTHER_FILES.contains(file.ending())) {
            Matcher matcher = IN_FILES.matcher(file.text());
            if (matcher.find()) {
                report(findings, file.span(matcher.start(), matcher.group().length()), matcher.group());
            }
        }
    }

    private static boolean hasAny(List<Sign> signs, String text) {
        return signs.stream().anyMatch(sign -> sign.isIn(text));
    }

    private static void check(BakedFile page, Markup markup, Element element, Findings findings) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            Matcher matcher = IN_PAGES.matcher(value);
            if (matcher.find()) {
                report(findings, markup.span(element, attribute.getKey()), matcher.group());
            } else if (WHOLE.matcher(value).matches()
                    || ADDRESSES.contains(attribute.getKey()) && ADDRESS.matcher(value).matches()) {
                report(findings, markup.span(element, attribute.getKey()), value);
            }
        }
        element.textNodes().forEach(text -> check(page, markup, text, findings));
    }

    private static void check(BakedFile page, Markup markup, TextNode text, Findings findings) {
        // The text as it stands in the file, so that the place is exact; none of what is sought is ever escaped.
        int start = text.sourceRange().startPos();
        Matcher matcher = start < 0 ? null : IN_PAGES.matcher(page.text()).region(start, text.sourceRange().endPos());
        if (matcher != null && matcher.find() && !showsCode(text)) {
            report(findings, page.span(matcher.start(), matcher.group().length()), matcher.group());
        } else if (WHOLE.matcher(text.text().strip()).matches() && !showsCode(text)) {
            report(findings, markup.span(text), text.text().strip());
        }
    }

    private static boolean showsCode(TextNode text) {
        Element parent = text.parent();
        return SHOWS_CODE.contains(parent.normalName())
                || parent.parents().stream().anyMatch(outer -> SHOWS_CODE.contains(outer.normalName()));
    }

    private static void report(Findings findings, Span span, String words) {
        // The number behind a Java object differs from page to page.
        findings.reportOnce(Code.OUT_009, words.replaceFirst("@[0-9a-f]+$", "@"), span, words);
    }
}
