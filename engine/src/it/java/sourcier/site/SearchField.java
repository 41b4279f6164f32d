package sourcier.site;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search field in a browser, opened from disk without any network, and words of the site to look for. */
final class SearchField implements AutoCloseable {
    private final Browser browser;

    private SearchField(Browser browser) {
        this.browser = browser;
    }

    /** Starts the browser. */
    static SearchField start() {
        Browser browser = Browser.start();
        browser.command("Network.enable", Map.of());
        browser.command("Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return new SearchField(browser);
    }

    /** The browser. */
    Browser browser() {
        return browser;
    }

    /** The pages with a search field of their own: one in each language. */
    static List<String> indexPages() {
        return SitePages.all().stream().filter(page -> SitePages.parse(page).selectFirst("form[data-index]") != null).toList();
    }

    /** The one in the reference language, at the root of the site. */
    static String referencePage() {
        return indexPages().stream().filter(page -> !page.contains("/")).findFirst().orElseThrow();
    }

    /** Opens a page and waits until its index is there. */
    void open(String page) {
        browser.open(SitePages.file(page).toUri());
        browser.script("document.querySelector('#q').focus()");
        browser.awaitTrue("const field = document.querySelector('#q'); field.value = 'a';"
                + "field.dispatchEvent(new Event('input')); return document.querySelector('.search__hit') !== null;");
        type("");
    }

    /** Puts a query into the field, as if it was typed. */
    void type(String query) {
        browser.script("const field = document.querySelector('#q'); field.value = arguments[0]; field.dispatchEvent(new Event('input'));", query);
    }

    /** How many answers a query has. */
    int found(String query) {
        type(query);
        return browser.all(".search__hit").size();
    }

    /** A text without its accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The first stretch of a claim's title that has this form. */
    static String wordOfATitle(String form) throws IOException {
        Pattern pattern = Pattern.compile("(?<![\\p{L}-])" + form + "(?![\\p{L}-])");
        for (JsonNode claim : JsonMapper.shared().readTree(SitePages.text("data/claims.json")).path("claims")) {
            Matcher word = pattern.matcher(claim.path("title").asString());
            if (word.find()) {
                return word.group();
            }
        }
        throw new AssertionError("no claim has a word like " + form);
    }

    /** A number of four digits that a claim states, without what separates them. */
    static String number() throws IOException {
        for (JsonNode claim : JsonMapper.shared().readTree(SitePages.text("data/claims.json")).path("claims")) {
            JsonNode value = claim.path("figure").path("value");
            if (value.isNumber() && value.asInt() >= 1000 && claim.path("title").asString().matches(".*\\d[ \\u00a0\\u202f]\\d{3}.*")) {
                return value.asString();
            }
        }
        throw new AssertionError("no claim states a number of four digits");
    }

    /** Ends the browser. */
    @Override
    public void close() {
        browser.close();
    }
}
