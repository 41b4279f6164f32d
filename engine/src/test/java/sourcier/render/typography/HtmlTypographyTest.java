package sourcier.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HtmlTypographyTest {
    private static final Typography FRENCH = Typography.forLanguage("fr");
    private static final Pattern MARKUP = Pattern.compile("<[^<]*?>");

    /** Pages with elements of all kinds in one another; no attribute has an angle bracket, so that the test can find tags. */
    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> text = Arbitraries.of(
                "mot ?", " ?", " ", "1 100", " km", "« mot »", "a &amp; b ;", "&nbsp;: ", "n° ", "23 décembre", "\n");
        Arbitrary<String> content = Arbitraries.lazyOf(() -> text, () -> text, this::elements);
        return content.list().ofMaxSize(6).map(parts -> "<html lang=\"fr\">" + String.join("", parts) + "</html>");
    }

    private Arbitrary<String> elements() {
        Arbitrary<String> tags = Arbitraries.of(
                "p", "em", "a href=\"x ?\" title='1 100 ; 2'", "code", "pre", "span lang=\"en\"", "i lang=fr", "sup", "title",
                "b class=\"url big\"", "td\n  data-a = \"a ; b\"");
        Arbitrary<String> text = Arbitraries.of("mot ?", " ?", "12", " 000", "<br>", "<img alt=\"a ?\">", "<!-- a ? -->", " : ");
        return Combinators.combine(tags, text.list().ofMaxSize(3))
                .as((tag, parts) -> "<" + tag + ">" + String.join("", parts) + "</" + tag.split("\\s")[0] + ">");
    }

    @Property(seed = "20261122")
    void leavesMarkupByteForByte(@ForAll("pages") String page) {
        assertEquals(markup(page), markup(HtmlTypography.apply(page, FRENCH)));
    }

    @Property(seed = "20261122")
    void givesThePageBack(@ForAll("pages") String page) {
        assertEquals(TypographyCases.ordinary(page), TypographyCases.ordinary(HtmlTypography.apply(page, FRENCH)));
    }

    @Property(seed = "20261122")
    void twiceIsOnce(@ForAll("pages") String page) {
        String once = HtmlTypography.apply(page, FRENCH);
        assertEquals(once, HtmlTypography.apply(once, FRENCH));
    }

    @Property(seed = "20261122")
    void survivesWhatIsNoPage(@ForAll("scraps") String scraps) {
        assertEquals(scraps.length(), HtmlTypography.apply(scraps, FRENCH).length());
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("<", ">", "\"", "'", "<p", "</p>", "<!--", "-->", "<script>", "<a b=\"", "&", ";", " ?", "/>", "<!")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void isNotStoppedByALongAttribute() {
        String page = "<p title=\"" + "1 ? ".repeat(50_000) + "\" hidden " + "a ".repeat(50_000) + ">Quoi ?</p>";
        assertEquals(page.replace("Quoi ?", "Quoi\u202f?"), HtmlTypography.apply(page, FRENCH));
    }

    @Test
    void changesNothingInALanguageWithoutRules() {
        String page = "<html lang=\"ko\"><p>Who ? 1 100 km</p></html>";
        assertEquals(page, HtmlTypography.apply(page, Typography.forLanguage("ko")));
    }

    @Test
    void setsWordsOfAnotherLanguageAsThatAsksFor() {
        String page = "<html lang=\"en\"><p>Who ? On 4 May <q lang=\"fr\">Qui ? Le 4 mai, <i lang=\"ko\">4 May</i></q> 4 May</p></html>";
        String set = "<html lang=\"en\"><p>Who ? On 4\u00a0May <q lang=\"fr\">Qui\u202f? Le 4\u00a0mai, <i lang=\"ko\">4 May</i></q> 4\u00a0May</p></html>";
        assertEquals(set, HtmlTypography.apply(page, Typography.forLanguage("en")));
    }

    @Test
    void aSentenceDoesNotRunIntoAnotherLanguage() {
        String page = "<html lang=\"fr\"><p>12 <i lang=\"en\">km</i> et <i lang=\"en\">4</i> mai <i lang=\"en\">May</i></p></html>";
        assertEquals(page, HtmlTypography.apply(page, FRENCH));
    }

    @Test
    void setsWhatNamesItsLanguageIfThePageHasNone() {
        assertEquals("<p>a\u202f?<i lang=\"fr\">a\u202f?</i></p>", HtmlTypography.apply("<p>a ?<i lang=\"fr\">a ?</i></p>", FRENCH));
    }

    @Test
    void refusesATypographyThatBreaksItsPromise() {
        assertThrows(IllegalStateException.class, () -> HtmlTypography.apply("<p>a b</p>", text -> text + "!"));
        Typography overdone = text -> text.replace('a', 'x').replace(' ', '\u00a0');
        assertEquals("<p>a\u00a0b</p>", HtmlTypography.apply("<p>a b</p>", overdone));
    }

    private static List<String> markup(String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
