package sourcier.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sourcier.model.Body;
import sourcier.model.Claim;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.source.SourceFile;

/** What the pages with a layout of their own must hold: home, article, changes, the lists. */
final class PageMistakes {
    private final Dossier dossier;
    private final List<Page> pages;

    private PageMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.pages = dossier.edition().pages().stream().filter(page -> !page.layout().equals(Page.HOME)).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("pages", dossier.specimen(), new PageMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("home: a part missing",
                        chance -> section(chance, Page.HOME).map(line -> line.removed().blaming(whole(line)))),
                new Kind("home: a part too many",
                        chance -> section(chance, Page.HOME).map(line -> before(line, dossier.words(chance), chance)
                        .blaming(whole(line)))),
                new Kind("article: code of a passage missing", chance -> section(chance, "article")
                        .map(line -> line.becoming(line.text().replaceFirst("## \\w+ ", "## ")))),
                new Kind("article: code of a passage misspelt", chance -> section(chance, "article")
                        .map(line -> line.becoming(line.text().replaceFirst("## (\\w)", "## $1-")))),
                new Kind("article: code of a passage twice", chance -> section(chance, "article")
                        .map(line -> before(line, line.text().split(" ")[1] + " " + dossier.words(chance), chance))),
                new Kind("article: heading of a passage gone", this::passageGone),
                new Kind("claim: passage that the article has not", chance -> chance.pick(dossier.edition().claims().stream()
                        .filter(Claim::isInArticle).toList()).map(claim -> Mistake.replace(claim.at("passage/0"), "Z99"))),
                new Kind("changes: heading without a day", chance -> section(chance, "changes")
                        .map(line -> line.becoming("## " + dossier.words(chance)))),
                new Kind("changes: day that is none", chance -> section(chance, "changes")
                        .map(line -> line.becoming(line.text().replaceFirst("-\\d\\d-", "-13-")))),
                new Kind("changes: an older day on top", chance -> newDay(chance, -1)),
                new Kind("changes: a day twice", chance -> newDay(chance, 0)),
                new Kind("changes: newer than the settings say", chance -> newDay(chance, 1)
                        .map(mistake -> mistake.orBlaming(setting("site.updated")))),
                new Kind("page: address taken", this::slugTaken),
                new Kind("page: address of the home page", chance -> chance.pick(pages).map(page ->
                        Mistake.replace(page.at("slug"), "index"))),
                new Kind("page: layout twice", chance -> chance.pick(lists()).map(page -> {
                    SourceFile file = page.body().file();
                    return Mistake.write(file.path().replace(".md", "-two.md"), file.text().replaceFirst("slug: ", "slug: new-"))
                            .orBlaming(Blame.file(file.path()));
                })),
                new Kind("page: list without its layout",
                        chance -> chance.pick(lists()).map(page -> Head.of(page).without("layout")
                        .orBlaming(home()))),
                new Kind("page: list deleted",
                        chance -> chance.pick(lists()).map(page -> Mistake.remove(page.body().file().path())
                        .orBlaming(home()))));
    }

    private List<Page> lists() {
        return pages.stream().filter(page -> !page.layout().equals("page")).toList();
    }

    private Optional<Line> section(Chance chance, String layout) {
        Body body = dossier.edition().page(layout).body();
        return chance.pick(body.outline().sections().stream().map(Outline.Heading::span)
                .map(span -> new Line(body.file(), span.line())).toList());
    }

    private static Blame whole(Line line) {
        return Blame.file(line.file().path());
    }

    /** A new section before another; either may be named. */
    private Mistake before(Line heading, String words, Chance chance) {
        return Mistake.insert(heading.file(), heading.start(), "## " + words + "\n\n" + dossier.words(chance) + "\n\n")
                .orBlaming(Blame.line(heading.file().path(), heading.number() + 4));
    }

    /** A day on top of the page of changes, so many days after the one that is there. */
    private Optional<Mistake> newDay(Chance chance, int later) {
        return section(chance, "changes").map(line -> before(line,
                LocalDate.parse(line.text().substring(3, 13)).plusDays(later) + " " + dossier.words(chance), chance));
    }

    private Blame setting(String key) {
        return Line.of(dossier.settings(), key + "=.*").stream().map(line -> Blame.line(line.file().path(), line.number()))
                .findFirst().orElseThrow();
    }

    /** A dossier without one of its lists: the home page stands for all of it. */
    private Blame home() {
        return Blame.file(dossier.edition().page(Page.HOME).body().file().path());
    }

    /** The page or the claims of that passage may be named. */
    private Optional<Mistake> passageGone(Chance chance) {
        return section(chance, "article").map(line -> {
            String code = line.text().split(" ")[1];
            Mistake mistake = line.removed().blaming(whole(line));
            for (Claim claim : dossier.edition().claims()) {
                mistake = claim.passage().contains(code) ? mistake.orBlaming(Blame.lines(claim.at("passage"))) : mistake;
            }
            return mistake;
        });
    }

    /** Gives a page the address of another; both are to blame. */
    private Optional<Mistake> slugTaken(Chance chance) {
        int first = chance.below(pages.size());
        int second = (first + 1 + chance.below(pages.size() - 1)) % pages.size();
        return Optional.of(Mistake.replace(pages.get(first).at("slug"), pages.get(second).slug().id())
                .orBlaming(Blame.lines(pages.get(second).at("slug"))));
    }
}
