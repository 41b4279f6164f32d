package sourcier.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import sourcier.check.output.SiteAudit;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.pack.FileTree;
import sourcier.pack.StylesheetBundler;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;
import sourcier.source.SourceFile;

/** What a template or an export could do to the baked site. */
final class OutputMistakes {
    private final Specimen baked;
    private final List<SourceFile> pages;

    private OutputMistakes(Specimen baked) {
        this.baked = baked;
        this.pages = baked.files(".*\\.html");
    }

    /** Bakes the dossier once in this folder; the mistakes are made in its pages. */
    static Family in(Dossier dossier, Path folder) throws IOException {
        bake(dossier, folder);
        String host = dossier.site().config().host();
        Specimen baked = new Specimen("baked", Specimen.read(folder, ""), site -> audit(site, host));
        return new Family("output", baked, new OutputMistakes(baked).kinds());
    }

    private static void bake(Dossier dossier, Path folder) throws IOException {
        SiteRenderer renderer = new SiteRenderer(dossier.site(), MutationTest.PROJECT.resolve("templates"));
        Map<String, byte[]> files = new TreeMap<>(renderer.files());
        for (SitePage page : renderer.pages()) {
            files.put(page.path(), renderer.bytes(page));
        }
        FileTree.copy(MutationTest.PROJECT.resolve("assets"), folder.resolve("assets"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        StylesheetBundler.bundle(folder.resolve("assets/css"));
    }

    private static List<Diagnostic> audit(Path site, String host) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SiteAudit.of(site, host, page -> null).run(diagnostics);
        return diagnostics.sorted();
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("link to a page that is none", chance -> change(chance, ".*<a [^>]*href=\"[^\"#:]+\\.html.*",
                        line -> line.replaceFirst("(<a [^>]*href=\"[^\"#:]+)\\.html", "$1s.html"))),
                new Kind("anchor that is none",
                        chance -> change(chance, ".*href=\"[^\":]*#.*", line -> line
                                .replaceFirst("(href=\"[^\":]*#)", "$1not-"))),
                new Kind("id twice",
                        chance -> change(chance, ".* id=\"[^\"]+\".*", line -> line + line
                                .replaceFirst(".*( id=\"[^\"]+\").*", "<i$1></i>"))),
                new Kind("script of another site",
                        chance -> after(chance, "<script src=\"https://example.org/count.js\"></script>")),
                new Kind("picture of another site",
                        chance -> after(chance, "<img src=\"https://example.org/lamp.png\" alt=\"a lamp\">")),
                new Kind("stylesheet of another site",
                        chance -> after(chance, "<link rel=\"stylesheet\" href=\"https://example.org/a.css\">")),
                new Kind("font of another site", this::font),
                new Kind("broken JSON-LD",
                        chance -> after(chance, "<script type=\"application/ld+json\">{\"@type\" \"Claim\"}</script>")),
                new Kind("variable left unprinted", chance -> after(chance, "<p>${title}</p>")),
                new Kind("variable of the other form left", chance -> after(chance, "<p>[=title]</p>")),
                new Kind("heading that printed nothing",
                        chance -> change(chance, ".*<h1[^>]*>.+</h1>.*", line -> line.replaceFirst(">.+</h1>", "></h1>"))),
                new Kind("title that printed nothing",
                        chance -> change(chance, ".*<title>.+</title>.*", line -> line.replaceFirst("<title>.+<", "<title><"))),
                new Kind("link that printed nothing", chance -> after(chance, "<p><a href=\"\">x</a></p>")),
                new Kind("null printed", chance -> after(chance, "<p>null</p>")),
                new Kind("page that nobody links to", chance -> chance.pick(pages).map(page ->
                        Mistake.write(page.path().replace(".html", "-lost.html"), page.text()))),
                new Kind("page far too heavy", this::heavy),
                new Kind("picture that no page uses", chance -> Optional.of(Mistake.write("assets/img/unused.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"))),
                new Kind("feed cut off", chance -> cut("feed.xml")),
                new Kind("site map cut off", chance -> cut("sitemap.xml")),
                new Kind("export cut off",
                        chance -> chance.pick(baked.files("data/.*\\.json(ld)?")).flatMap(file -> cut(file.path()))),
                new Kind("export with a bare ampersand", chance -> chance.pick(baked.files(".*\\.xml")).map(file ->
                        Mistake.write(file.path(), file.text().replaceFirst("</(title|loc)>", " & so</$1>")))));
    }

    private Optional<Mistake> change(Chance chance, String expression, UnaryOperator<String> change) {
        return chance.place(pages, page -> Line.of(page, expression)).map(line -> line.becoming(change.apply(line.text())));
    }

    /** A new line at the beginning of the main part. */
    private Optional<Mistake> after(Chance chance, String html) {
        return chance.place(pages, page -> Line.of(page, ".*<main.*"))
                .map(line -> Mistake.insert(line.file(), line.start() + line.text().indexOf('>',
                line.text().indexOf("<main")) + 1, "\n" + html + "\n"));
    }

    private Optional<Mistake> font(Chance chance) {
        return chance.pick(baked.files("assets/.*\\.css")).map(file ->
                Mistake.insert(file, 0, "@font-face{font-family:x;src:url(https://example.org/x.woff2)}\n"));
    }

    private Optional<Mistake> heavy(Chance chance) {
        return chance.pick(pages).map(page -> {
            StringBuilder noise = new StringBuilder();
            for (int i = 0; i < 40_000; i++) {
                noise.append((char) ('!' + 30 + chance.below(60)));
            }
            return Mistake.write(page.path(), page.text().replace("</main>", "<p>" + noise.toString().replaceAll("[<&]",
                    "x") + "</p></main>"));
        });
    }

    private Optional<Mistake> cut(String path) {
        String text = baked.file(path).text();
        return Optional.of(Mistake.write(path, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)));
    }
}
