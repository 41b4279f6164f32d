package sourcier.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists in {@code data/}, and the places of the pages that show their rows. Pages are parsed once. */
final class Exports {
    private final Map<String, Document> pages = new HashMap<>();

    /** The rows of a list, for example {@code claims}. */
    List<JsonNode> rows(String list) {
        JsonNode rows = JsonMapper.shared().readTree(SitePages.text("data/" + list + ".json")).path(list);
        if (rows.isEmpty()) {
            throw new AssertionError("data/" + list + ".json has no row");
        }
        return rows.valueStream().toList();
    }

    /** The page, or the element of a page, that an address of the exports names; null if there is none. */
    Element place(String address) {
        String[] parts = address.split("#", 2);
        if (!Files.isRegularFile(SitePages.file(parts[0]))) {
            return null;
        }
        Document page = page(parts[0]);
        return parts.length == 1 ? page.selectFirst("main") : page.getElementById(parts[1]);
    }

    /** Where a link of a page leads within the site, as an address of the exports; null if it leaves the site. */
    static String inside(String page, String href) {
        if (href.matches("[a-z]+:.*")) {
            return null;
        }
        if (href.startsWith("#")) {
            return page + href;
        }
        String[] parts = href.split("#", 2);
        Path folder = Path.of(page).getParent();
        String path = (folder == null ? Path.of(parts[0]) : folder.resolve(parts[0])).normalize().toString().replace('\\', '/');
        return parts.length == 1 ? path : path + "#" + parts[1];
    }

    private Document page(String name) {
        return pages.computeIfAbsent(name, SitePages::parse);
    }
}
