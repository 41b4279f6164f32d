package sourcier.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The files of the baked site. A page is named by its path below the site, with slashes: {@code folder/page.html}. */
final class SitePages {
    private SitePages() {}

    /** The folder of the site. */
    static Path folder() {
        Path folder = Path.of(System.getProperty("site.dir", "target/site")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new IllegalStateException("no index.html in " + folder + ": bake the site first (mvn package)");
        }
        return folder;
    }

    /** The file behind a name. */
    static Path file(String name) {
        return folder().resolve(name);
    }

    /** The names of all pages, in order. */
    static List<String> all() {
        return named(".html");
    }

    /** The names of all files that end in a suffix, in order. */
    static List<String> named(String suffix) {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * At least one page of each kind. A folder that has folders of pages below it (the root, the root of a language) holds
     * one page of each kind; a folder that has none holds many pages of one kind, and the first and the last stand for it.
     */
    static List<String> kinds() {
        TreeMap<String, List<String>> folders = new TreeMap<>();
        for (String page : all()) {
            folders.computeIfAbsent(page.substring(0, page.lastIndexOf('/') + 1), folder -> new ArrayList<>()).add(page);
        }
        List<String> kinds = new ArrayList<>();
        folders.forEach((folder, pages) -> {
            boolean hasFolders = folders.keySet().stream().anyMatch(f -> f.startsWith(folder) && !f.equals(folder));
            if (folder.isEmpty() || hasFolders || pages.size() < 3) {
                kinds.addAll(pages);
            } else {
                kinds.add(pages.get(0));
                kinds.add(pages.get(pages.size() - 1));
            }
        });
        return kinds;
    }

    /** The pages with this layout, in order: mostly one in each language. */
    static List<String> withLayout(String layout) {
        List<String> pages = all().stream().filter(page -> layout(page).equals(layout)).toList();
        if (pages.isEmpty()) {
            throw new AssertionError("no page of the site has the layout " + layout);
        }
        return pages;
    }

    /** The layout that a page says it has. */
    static String layout(String page) {
        return parse(page).body().attr("data-layout");
    }

    /** The language of a page. */
    static String language(String page) {
        return parse(page).selectFirst("html").attr("lang");
    }

    /** The first page, of the kinds of pages, in which a CSS selector finds something. */
    static String firstWith(String selector) {
        return kinds().stream().filter(page -> parse(page).selectFirst(selector) != null).findFirst()
                .orElseThrow(() -> new AssertionError("no page of the site has `" + selector + "`"));
    }

    /** The first page in a folder below the root. */
    static String firstInAFolder() {
        return all().stream().filter(page -> page.contains("/")).findFirst()
                .orElseThrow(() -> new AssertionError("the site has no page in a folder"));
    }

    /** A page or another file with elements (SVG), with the line of each element. */
    static Document parse(String name) {
        Parser parser = name.endsWith(".html") ? Parser.htmlParser() : Parser.xmlParser();
        return Jsoup.parse(text(name), "", parser.setTrackPosition(true));
    }

    /** The text of a file of the site, as it is. */
    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
