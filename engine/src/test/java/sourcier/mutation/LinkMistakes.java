package sourcier.mutation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourcier.model.Outline;
import sourcier.model.Ref;
import sourcier.model.Source;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Links between pages, and addresses of other sites. */
final class LinkMistakes {
    private final Dossier dossier;
    private final Prose prose;

    private LinkMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.prose = new Prose(dossier);
    }

    static Family in(Dossier dossier) {
        return new Family("links: pages and addresses", dossier.specimen(), new LinkMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("page that is none", chance -> link(chance, target -> target.replaceFirst("(\\w)\\w", "$1"))),
                new Kind("page in another folder", chance -> link(chance, target -> "../" + target)),
                new Kind("page as it is baked", chance -> link(chance, target -> target.replace(".md", ".html"))),
                new Kind("page without its ending", chance -> link(chance, target -> target.replace(".md", ""))),
                new Kind("page with a capital",
                        chance -> link(chance, target -> target.replaceFirst("(.*)/?([a-z])([^/]*)$", "$1X$3"))),
                new Kind("place that the page has not", chance -> link(chance, target -> target + "#not-there")),
                new Kind("place that this page has not", chance -> prose.paragraph(chance, "[%s](#not-there)")),
                new Kind("link into the site by its address",
                        chance -> link(chance, target -> dossier.site().config().host() + "/x.html")),
                new Kind("link from the root", chance -> link(chance, target -> "/" + target)),
                new Kind("link to a file of the editor's disk", chance -> link(chance, target -> "C:\\texts\\" + target)),
                new Kind("link without an address", chance -> link(chance, target -> "")),
                new Kind("label of no link", chance -> prose.paragraph(chance, "[%s][beam]")),
                new Kind("http where https is known", chance -> secureHost(chance).flatMap(host ->
                        prose.paragraph(chance, "[%s](http://" + host + "/lamp)"))),
                new Kind("one slash too few", chance -> prose.paragraph(chance, "[%s](https:/example.org/lamp)")),
                new Kind("colon missing in an address", chance -> prose.paragraph(chance, "[%s](https//example.org/lamp)")),
                new Kind("scheme misspelt", chance -> prose.paragraph(chance, "[%s](htps://example.org/lamp)")),
                new Kind("scheme missing", chance -> prose.paragraph(chance, "[%s](www.example.org/lamp)")),
                new Kind("scheme twice", chance -> prose.paragraph(chance, "[%s](https://https://example.org/lamp)")),
                new Kind("host missing", chance -> prose.paragraph(chance, "[%s](https:///lamp)")),
                new Kind("space in an address", chance -> prose.paragraph(chance, "[%s](https://example.org/the lamp)")),
                new Kind("link that runs a script", chance -> prose.paragraph(chance, "[%s](javascript:alert)")),
                new Kind("source: one slash too few", chance -> url(chance, text -> text.replaceFirst("//", "/"))),
                new Kind("source: scheme missing", chance -> url(chance, text -> text.replaceFirst("https?://", ""))),
                new Kind("source: scheme misspelt", chance -> url(chance, text -> text.replaceFirst("http", "htp"))),
                new Kind("source: space in the address", chance -> url(chance, text -> text.replaceFirst("(//[^/]+/)", "$1 "))),
                new Kind("source: host misspelt", chance -> url(chance, text -> text.replaceFirst("//([^/]+)\\.", "//$1,"))),
                new Kind("source: http where https is known", chance -> chance.pick(secure().stream().filter(source ->
                        secure().stream().filter(other -> host(other).equals(host(source))).count() > 1).toList())
                        .map(source -> Mistake.replace(source.at("url"), source.url().replace("https", "http")))),
                new Kind("source: address taken", chance -> sameAddress(chance, text -> text)),
                new Kind("source: address taken, but for www", chance -> sameAddress(chance, LinkMistakes::otherHost)),
                new Kind("source: address taken, but for a slash", chance -> sameAddress(chance, LinkMistakes::otherEnd)),
                new Kind("picture that nothing uses", chance -> Optional.of(
                        Mistake.write("assets/img/unused.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"))));
    }

    private static String otherHost(String url) {
        return url.contains("://www.") ? url.replaceFirst("www\\.", "") : url.replaceFirst("://", "://www.");
    }

    private static String otherEnd(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url + "/";
    }

    /** Another address for a link of the dossier. */
    private Optional<Mistake> link(Chance chance, UnaryOperator<String> change) {
        return prose.change(chance, LinkMistakes::pages, change);
    }

    private static List<Span> pages(Outline outline) {
        return outline.links().stream().map(Outline.Link::target).map(Ref::span).filter(span -> span.text().endsWith(".md"))
                .toList();
    }

    private Optional<Mistake> url(Chance chance, UnaryOperator<String> change) {
        return chance.pick(dossier.site().seenSources()).map(source -> source.at("url"))
                .map(url -> Mistake.replace(url, change.apply(url.text())));
    }

    private List<Source> secure() {
        return dossier.site().seenSources().stream().filter(source -> source.url().startsWith("https:")).toList();
    }

    private Optional<String> secureHost(Chance chance) {
        return chance.pick(secure()).map(LinkMistakes::host);
    }

    private static String host(Source source) {
        return URI.create(source.url()).getHost();
    }

    /** Gives a source the address of another; both are to blame. */
    private Optional<Mistake> sameAddress(Chance chance, UnaryOperator<String> change) {
        List<Source> sources = dossier.site().seenSources();
        SourceFile list = dossier.sourceList();
        int first = chance.below(sources.size());
        int second = (first + 1 + chance.below(sources.size() - 1)) % sources.size();
        Span other = sources.get(second).at("url");
        return Optional.of(Mistake.replace(sources.get(first).at("url"), change.apply(other.text()))
                .orBlaming(Blame.line(list.path(), other.line())));
    }
}
