package sourcier.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The links of the site, read from its pages alone: every one leads somewhere, and nothing comes from elsewhere. */
class LinksIT {
    private static final Pattern ADDRESS_IN_CSS = Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?((?:https?:)?//[^\"')\\s]*)");

    private final Map<String, Set<String>> idsOfFiles = new HashMap<>();

    /** A link inside the site leads to a file, and its fragment to an element of that file. */
    @Test
    void everyInternalLinkLeadsToAFileAndAnAnchor() {
        check(link -> link.isAbsolute() ? null : brokenBecause(link));
    }

    /** The site works below any path and from disk: no link says where the site stands, but those made for machines. */
    @Test
    void everyInternalLinkIsRelative() {
        String site = siteAddress();
        check(link -> {
            if (link.target().startsWith("/") && !link.target().startsWith("//")) {
                return "begins at the root of the host";
            }
            return link.target().startsWith(site) && !link.isNamedOnly() ? "names the address of the site" : null;
        });
    }

    /** A link that leaves the site is a web address. */
    @Test
    void everyExternalLinkIsAWebAddress() {
        check(link -> link.isAbsolute() && !link.isLoaded() && !link.target().matches("https?://[^/\\s]+\\.[^/\\s]+(/\\S*)?")
                ? "is no web address" : null);
    }

    /** Showing a page asks no other host for anything: no script, picture, frame, font or stylesheet. */
    @Test
    void nothingIsLoadedFromElsewhere() {
        check(link -> link.isAbsolute() && link.isLoaded() && !link.target().startsWith("data:")
                ? "is loaded from outside the site" : null);
        List<String> problems = new ArrayList<>();
        for (String stylesheet : SitePages.named(".css")) {
            Matcher address = ADDRESS_IN_CSS.matcher(SitePages.text(stylesheet));
            while (address.find()) {
                problems.add(stylesheet + ": " + address.group(1) + " is loaded from outside the site");
            }
        }
        Problems.assertNone(problems);
    }

    /** An id names one element of its page. */
    @Test
    void noIdStandsTwiceInAPage() {
        List<String> problems = new ArrayList<>();
        for (String page : SitePages.all()) {
            Map<String, Long> times = SitePages.parse(page).select("[id]").stream()
                    .collect(Collectors.groupingBy(Element::id, Collectors.counting()));
            times.forEach((id, count) -> {
                if (count > 1) {
                    problems.add(page + ": id `" + id + "` stands " + count + " times");
                }
            });
        }
        Problems.assertNone(problems);
    }

    private static void check(Function<SiteLink, String> rule) {
        Problems.assertNone(SitePages.all().stream().flatMap(page -> SiteLink.in(page).stream())
                .flatMap(link -> Stream.ofNullable(rule.apply(link)).map(link::problem)).toList());
    }

    private String brokenBecause(SiteLink link) {
        URI address;
        try {
            address = URI.create("file:///").resolve(link.page()).resolve(new URI(link.target()));
        } catch (URISyntaxException e) {
            return "is no address: " + e.getReason();
        }
        String name = address.getPath().substring(1);
        if (name.startsWith("..")) {
            return "leaves the site";
        }
        if (!Files.isRegularFile(SitePages.file(name))) {
            return "leads to no file";
        }
        boolean anchored = address.getFragment() == null || idsIn(name).contains(address.getFragment());
        return anchored ? null : "leads to no id of " + name;
    }

    private Set<String> idsIn(String name) {
        return idsOfFiles.computeIfAbsent(name, file -> new TreeSet<>(SitePages.parse(file).select("[id]").eachAttr("id")));
    }

    /** The address that the home page gives as its own, without its file name. */
    private static String siteAddress() {
        Element canonical = SitePages.parse("index.html").selectFirst("link[rel=canonical][href]");
        if (canonical == null) {
            throw new AssertionError("index.html has no canonical address");
        }
        return canonical.attr("href").replaceFirst("index\\.html$", "");
    }
}
