package sourcier.check.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Reads every page of a baked site and follows every link within it: each must lead to a file and, with {@code #}, to a place in it. */
public final class SiteAudit {
    private final Path site;
    private final Diagnostics diagnostics;
    private final Map<Path, Page> pages = new HashMap<>();
    private int links;

    private record Page(SourceFile file, Document document, Set<String> ids) {}

    /**
     * Prepares the audit of a folder.
     *
     * @param site        the folder of the baked site
     * @param diagnostics where findings go
     */
    public SiteAudit(Path site, Diagnostics diagnostics) {
        this.site = site.toAbsolutePath().normalize();
        this.diagnostics = diagnostics;
    }

    /** Reads and follows everything. */
    public SiteAudit run() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
                pages.put(file, read(file));
            }
        }
        pages.forEach(this::follow);
        return this;
    }

    /** How many pages there are. */
    public int pages() {
        return pages.size();
    }

    /** How many links within the site were followed. */
    public int links() {
        return links;
    }

    private Page read(Path path) throws IOException {
        String name = site.relativize(path).toString().replace('\\', '/');
        SourceFile file = SourceFile.of(name, Files.readString(path, StandardCharsets.UTF_8));
        Document document = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
        Set<String> ids = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!ids.add(element.id())) {
                diagnostics.report(Code.OUT_003, span(file, element), element.id());
            }
        }
        return new Page(file, document, ids);
    }

    private void follow(Path path, Page page) {
        for (String attribute : List.of("href", "src")) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                String target = element.attr(attribute);
                if (!target.matches("[a-z]+:.*")) {
                    links++;
                    follow(path, page, element, target);
                }
            }
        }
    }

    private void follow(Path path, Page page, Element element, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        Path to = file.isEmpty() ? path : path.resolveSibling(file).normalize();
        if (!to.startsWith(site) || !Files.isRegularFile(to)) {
            diagnostics.report(Code.OUT_001, span(page.file(), element), target);
        } else if (!anchor.isEmpty() && pages.containsKey(to) && !pages.get(to).ids().contains(anchor)) {
            diagnostics.report(Code.OUT_002, span(page.file(), element), anchor);
        }
    }

    private static Span span(SourceFile file, Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        return file.span(start, Math.max(1, element.sourceRange().endPos() - start));
    }
}
