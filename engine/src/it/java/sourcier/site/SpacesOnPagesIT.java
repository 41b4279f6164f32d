package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** Looks at every page as a proof-reader would, by other rules than those of the typography: no wrong space, in either language. */
class SpacesOnPagesIT {
    /** What must not be read, by language; spaces of all three kinds are told apart. */
    private static final Map<String, Pattern> WRONG = Map.of(
            "fr", Pattern.compile(" [;:!?»]|« |\u00a0[;!?]|\u202f[:»]|«\u202f|(?<![\\d.,])\\d{1,3}[ \u00a0]\\d{3}(?!\\d)"
                    + "|\\d (?:[%€]|mm|km|kg|millions?|milliards?)(?![\\p{L}\\d])|(?<![\\p{L}\\d])n[°º] "),
            "en", Pattern.compile("[ \u00a0\u202f][;:!?]|[«»]|\\d[ \u00a0\u202f]\\d{3}(?!\\d)|\\d (?:mm|km|kg|million|billion)(?!\\p{L})"));
    /** Code and addresses, and titles of sources, which stand as they were printed. */
    private static final String AS_WRITTEN = "code, pre, script, style, .url, .source__title, .source__link";

    private final List<String> problems = new ArrayList<>();
    private int looked;

    @Test
    void noSpaceIsWrong() {
        for (String page : SitePages.all()) {
            NodeTraversor.traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    look(page, text.getWholeText(), (Element) text.parent());
                } else if (node instanceof Element element) {
                    look(page, element.attr("data-tip"), element);
                }
            }, SitePages.parse(page).body());
        }
        Problems.assertNone(problems);
        assertTrue(looked > 10_000, "few texts: " + looked);
    }

    /** The rules above can fail. */
    @Test
    void aWrongSpaceIsNoticed() {
        for (String wrong : List.of("Qui ?", "un mot : oui", "« mot\u00a0»", "1 100 hommes", "1\u00a0100 hommes", "170 mm", "Non\u00a0!", "9 millions")) {
            assertTrue(WRONG.get("fr").matcher(wrong).find(), wrong);
        }
        for (String wrong : List.of("Who\u202f?", "1\u202f100 men", "« word »", "170 mm", "a word : yes")) {
            assertTrue(WRONG.get("en").matcher(wrong).find(), wrong);
        }
    }

    private void look(String page, String text, Element around) {
        Element marked = around.closest("[lang]");
        Pattern wrong = marked == null || text.isBlank() ? null : WRONG.get(marked.attr("lang").replaceFirst("-.*", ""));
        if (wrong == null || around.closest(AS_WRITTEN) != null) {
            return;
        }
        looked++;
        Matcher found = wrong.matcher(text);
        if (found.find()) {
            problems.add(page + ": `" + found.group() + "` in: " + text.strip());
        }
    }
}
