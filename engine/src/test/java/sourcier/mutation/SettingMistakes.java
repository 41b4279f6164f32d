package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings of the site in {@code jbake.properties}. */
final class SettingMistakes {
    private static final String NEEDED = "site\\.(slug|version|host|updated|as_of)=.*";
    private final Dossier dossier;

    private SettingMistakes(Dossier dossier) {
        this.dossier = dossier;
    }

    static Family in(Dossier dossier) {
        return new Family("settings", dossier.specimen(), new SettingMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("setting missing", chance -> chance.pick(lines(NEEDED))
                        .map(line -> line.removed().blaming(Blame.file(line.file().path())))),
                new Kind("setting left empty", chance -> change(chance, NEEDED, text -> text.replaceFirst("=.*", "="))),
                new Kind("setting misspelt",
                        chance -> change(chance, "site\\..*", text -> text.replaceFirst("site\\.(.).", "site.$1"))),
                new Kind("setting that is none", chance -> change(chance, "site\\..*", text -> "site.colour=grey\n" + text)),
                new Kind("setting twice", chance -> chance.pick(lines(NEEDED)).map(line ->
                        Mistake.insert(line.file(), line.start(), line.text() + "0\n")
                                .orBlaming(Blame.line(line.file().path(), line.number() + 1)))),
                new Kind("day in words",
                        chance -> change(chance, "site\\.(updated|as_of)=.*", text -> text.replaceFirst("=.*", "=yesterday"))),
                new Kind("day that is none",
                        chance -> change(chance, "site\\.(updated|as_of)=.*", text -> text.replaceFirst("\\d\\d$", "32"))),
                new Kind("consulted after the last change", chance -> change(chance, "site\\.as_of=.*",
                        text -> "site.as_of=" + dossier.site().config().updated().replaceFirst("^2", "3"))
                        .map(mistake -> mistake.orBlaming(line("site\\.updated=.*")))),
                new Kind("last change before the page of changes", chance -> change(chance, "site\\.updated=.*",
                        text -> "site.updated=" + dossier.site().config().asOf())
                        .map(mistake -> mistake.orBlaming(Blame.file(dossier.edition().page("changes").body().file().path())))),
                new Kind("host without its scheme",
                        chance -> change(chance, "site\\.host=.*", text -> text.replace("https://", ""))),
                new Kind("host by http", chance -> change(chance, "site\\.host=.*", text -> text.replace("https", "http"))),
                new Kind("repository in words",
                        chance -> change(chance, "site\\.repository=.*", text -> "site.repository=our repository")),
                new Kind("slug in capitals", chance -> change(chance, "site\\.slug=.*", text -> "site.slug=The Dossier")),
                new Kind("version in words", chance -> change(chance, "site\\.version=.*", text -> "site.version=the first one")),
                new Kind("backslash in a setting", chance -> change(chance, "site\\.slug=.*", text -> text + "\\up")));
    }

    private List<Line> lines(String expression) {
        return Line.of(dossier.settings(), expression);
    }

    private Blame line(String expression) {
        return Blame.line(dossier.settings().path(), lines(expression).get(0).number());
    }

    private Optional<Mistake> change(Chance chance, String expression, UnaryOperator<String> change) {
        return chance.pick(lines(expression)).map(line -> line.becoming(change.apply(line.text())));
    }
}
