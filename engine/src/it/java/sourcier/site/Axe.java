package sourcier.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs axe-core, the accessibility checker, in the page that a browser shows. */
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ADVICE = "best-practice";
    /** The rules that look at colours: all others say the same of a page, light or dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String RUN = """
            const [type, values, wcag, done] = arguments;
            axe.run(document, {runOnly: {type, values}, resultTypes: ['violations'],
                  ...(type === 'tag' && {rules: {'target-size': {enabled: true}}}), preload: false})
               .then(result => done({
                  passed: result.passes.length,
                  findings: result.violations.flatMap(rule => rule.nodes.map(node => ({
                     rule: rule.id, help: rule.help, advice: !rule.tags.some(tag => wcag.includes(tag)),
                     element: node.target.join(' '), why: node.failureSummary.replace(/\\s+/g, ' ')
                  })))
               }), error => done({error: String(error)}));
            """;

    private final String library;

    /** Reads axe-core from its jar. */
    Axe() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            library = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * What axe-core found at one element.
     *
     * @param advice whether it is good practice only, and not a rule of WCAG
     * @param rule the id of the rule
     * @param text the element, the rule in words and what would mend it
     */
    record Finding(boolean advice, String rule, String text) {}

    /** Makes the page shown ready to be checked, as often as need be. */
    void load(Browser browser) {
        browser.script(library);
    }

    /** Checks the page shown, which was made ready, against WCAG 2.2, levels A and AA, and against good practice. */
    List<Finding> check(Browser browser) {
        return run(browser, "tag", Stream.concat(WCAG.stream(), Stream.of(ADVICE)).toList());
    }

    /** Checks what the page shown, which was made ready, looks like in other colours than those it was checked in. */
    List<Finding> checkColours(Browser browser) {
        return run(browser, "rule", OF_COLOURS);
    }

    private static List<Finding> run(Browser browser, String type, List<String> values) {
        Map<?, ?> result = (Map<?, ?>) browser.scriptWithCallback(RUN, type, values, WCAG);
        if (result.containsKey("error") || ((Number) result.get("passed")).intValue() == 0) {
            // A checker that looked at nothing finds nothing: that is no proof.
            throw new AssertionError("axe-core did not check " + browser.address() + ": " + result.get("error"));
        }
        return ((List<?>) result.get("findings")).stream().map(finding -> (Map<?, ?>) finding)
                .map(finding -> new Finding((Boolean) finding.get("advice"), finding.get("rule").toString(),
                        finding.get("element") + ": " + finding.get("help") + ". " + finding.get("why")))
                .toList();
    }
}
