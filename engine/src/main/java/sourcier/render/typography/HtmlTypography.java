package sourcier.render.typography;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the spaces in the text of a whole HTML page. A sentence is looked at as one, whatever inline elements run through it,
 * so that {@code <em>mot</em> ?} and {@code <b>100</b> km} come out right. Markup is never touched: the result differs from
 * the page only in single spaces of its text.
 *
 * <p>Left alone: tags, comments, the doctype, character references such as {@code &nbsp;}; the content of {@code code pre
 * script style kbd samp textarea} and of elements with the class {@code url}. What is in another language than the page, as its
 * {@code lang} attribute says, is set as that language asks for, apart from the sentence around it. The page is taken to be well-formed, as ours are; where an end tag is missing,
 * too little is set rather than too much.
 */
public final class HtmlTypography {
    private final String html;
    private final char[] page;
    private final char[] result;
    private final Map<String, TextRun> runs = new LinkedHashMap<>();
    private final OpenElements open = new OpenElements();

    private HtmlTypography(String html, Typography typography) {
        this.html = html;
        this.page = html.toCharArray();
        this.result = page.clone();
        runs.put("", new TextRun(html, page, result, typography));
    }

    /**
     * Applies a typography to a page.
     *
     * @param html       a complete page, or a part of one; not null
     * @param typography for the language of the page; for others see {@link Typography#forLanguage}
     * @return the page, of the same length
     */
    public static String apply(String html, Typography typography) {
        return new HtmlTypography(html, typography).apply();
    }

    private String apply() {
        MarkupScanner markup = new MarkupScanner(page);
        int position = 0;
        while (markup.find(position)) {
            text(position, markup.start());
            position = markup.end();
            if (markup.isTag()) {
                position = tag(markup);
            }
        }
        text(position, html.length());
        runs.values().forEach(TextRun::end);
        return new String(result);
    }

    private void text(int from, int to) {
        if (from == to) {
            return;
        }
        TextRun here = open.isSettable() ? run(open.language()) : null;
        for (TextRun run : runs.values()) {
            if (run == here) {
                run.add(from, to);
            } else {
                run.addObstacle();
            }
        }
    }

    private TextRun run(String language) {
        return runs.computeIfAbsent(language, tag -> new TextRun(html, page, result, Typography.forLanguage(tag)));
    }

    /** Notes a tag and returns where reading goes on. */
    private int tag(MarkupScanner markup) {
        String name = Elements.name(markup.name());
        if (!Elements.isInline(name)) {
            runs.values().forEach(TextRun::end);
        } else if (Elements.isApart(name)) {
            runs.values().forEach(TextRun::addObstacle);
        }
        if (markup.isClosing()) {
            open.close(name);
            return markup.end();
        }
        String attributes = markup.attributes();
        if (Elements.isVoid(name) || attributes.endsWith("/")) {
            return markup.end();
        }
        open.open(name, new Attributes(attributes));
        return Elements.isRaw(name) ? endOfRaw(name, markup.end()) : markup.end();
    }

    /** Scripts and style sheets may have anything in them but their own end tag. */
    private int endOfRaw(String name, int from) {
        Matcher end = Pattern.compile("</" + name, Pattern.CASE_INSENSITIVE).matcher(html);
        return end.find(from) ? end.start() : html.length();
    }
}
