package sourcier.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Translation;
import sourcier.model.TranslationUnit;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** The files of a second language; a dossier in one language has no place for these. */
final class TranslationMistakes {
    private static final String PARAGRAPH = "body/\\d+";
    private static final String ANY = ".*";
    private final Dossier dossier;
    private final List<Translation> translations;

    private TranslationMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.translations = dossier.site().translations().stream()
                .filter(translation -> translation.entry().type() != EntryType.HOME).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("languages", dossier.specimen(), new TranslationMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("translation missing", chance -> chance.pick(translations).map(one ->
                        Mistake.remove(file(one).path()).orBlaming(Blame.file(one.reference().body().file().path())))),
                new Kind("translation of nothing", chance -> chance.pick(translations).map(one ->
                        Mistake.write(file(one).path().replace(".md", "-two.md"), file(one).text()))),
                new Kind("translation in another folder", chance -> chance.pick(translations).map(one ->
                        Mistake.move(file(one), file(one).path().replaceFirst("/([^/]+)$", "/more/$1"))
                                .orBlaming(Blame.file(one.reference().body().file().path())))),
                new Kind("reference text changed since", this::stale),
                new Kind("number differs", chance -> unit(chance, ANY, "\\d", text -> text.replaceFirst("\\d", "7$0"))),
                new Kind("number lost", chance -> unit(chance, ANY, "\\b\\d+\\b", text -> text.replaceFirst("\\b\\d+\\b ?", ""))),
                new Kind("citation lost",
                        chance -> unit(chance, PARAGRAPH, "\\[@", text -> text.replaceFirst(" ?\\[@[^]]*]", ""))),
                new Kind("claim lost", chance -> unit(chance, PARAGRAPH, "\\[#", text -> text.replaceFirst(" ?\\[#[^]]*]", ""))),
                new Kind("citation of another source", chance -> unit(chance, PARAGRAPH, "\\[@", text ->
                        text.replaceFirst("\\[@[^],]*", "[@" + another(chance, text)))),
                new Kind("term not linked", chance -> unit(chance, PARAGRAPH, "\\[\\[", text ->
                        text.replaceFirst("\\[\\[(?:[^]|]*\\|)?([^]|]*)]]", "$1"))),
                new Kind("paragraph left in the first language", this::untranslated),
                new Kind("fact in a translation", chance -> chance.pick(translations.stream().map(Translation::reference)
                        .filter(entry -> entry.type() == EntryType.CLAIM).toList()).map(this::translated)
                        .map(head -> head.with("standing: confirmed"))),
                new Kind("key with words missing",
                        chance -> chance.place(heads(), head -> head.paths("summary|standing_reason|settled_by")
                        .stream().map(head::without).toList())),
                new Kind("note on evidence missing", chance -> chance.place(heads(), head -> head.keys("notes/.*")).map(key ->
                        new Line(key.file(), key.line()).removed().blaming(Blame.file(key.file().path())))),
                new Kind("paragraph left out", chance -> chance.place(translations, TranslationMistakes::paragraphs).map(span ->
                        Mistake.replace(span, "").blaming(Blame.file(span.file().path())))),
                new Kind("paragraph too many", chance -> chance.place(translations, TranslationMistakes::paragraphs).map(span ->
                        Mistake.insert(span.file(), span.file().offset(span) + span.text().length(), "\n\nAnd so on.").orBlaming(
                                Blame.file(span.file().path())))),
                new Kind("fingerprints missing", chance -> chance.pick(heads()).filter(head -> head.places().has("pinned"))
                        .map(head -> head.without("pinned"))),
                new Kind("fingerprint damaged", chance -> chance.place(heads(), head -> head.values("pinned/.*")).map(value ->
                        Mistake.replace(value, "\"0\"").blaming(Blame.file(value.file().path())))),
                new Kind("word of the interface missing", chance -> words(chance, (file, line) -> line.removed()
                        .blaming(Blame.file(file.path())))),
                new Kind("word of the interface left over", chance -> words(chance, (file, line) ->
                        Mistake.insert(file, line.start(), "nobody.needs.this=x\n"))),
                new Kind("word of the interface misspelt", chance -> words(chance, (file, line) ->
                        line.becoming(line.text().replaceFirst("^(.).", "$1")).blaming(Blame.file(file.path())))));
    }

    private static SourceFile file(Translation translation) {
        return translation.entry().body().file();
    }

    private List<Head> heads() {
        return translations.stream().map(Translation::entry).map(Head::of).toList();
    }

    private Head translated(Entry reference) {
        return translations.stream().filter(one -> one.reference().equals(reference)).map(Translation::entry).map(Head::of)
                .findFirst().orElseThrow();
    }

    private static List<Span> paragraphs(Translation translation) {
        return Prose.blocks(translation.entry().body()).stream().map(block -> block.span()).toList();
    }

    /** Another text for a unit of a translation; any of its lines may be named. */
    private Optional<Mistake> unit(Chance chance, String key, String part, UnaryOperator<String> change) {
        return chance.place(translations, one -> one.units().stream().filter(unit -> unit.key().matches(key)
                && unit.span().text().matches("(?s).*" + part + ".*")).map(TranslationUnit::span).toList())
                .map(span -> Mistake.replace(span, change.apply(span.text())).blaming(Blame.lines(span)));
    }

    private String another(Chance chance, String text) {
        return chance.pick(dossier.sources().stream().map(source -> source.id()).filter(id -> !text.contains(id)).toList())
                .orElseThrow();
    }

    /** A reference paragraph with other words; it or what was made from it is to blame. */
    private Optional<Mistake> stale(Chance chance) {
        return chance.place(translations, one -> Prose.blocks(one.reference().body()).stream().map(block ->
                Mistake.insert(block.span().file(), block.span().file().offset(block.span()), dossier.words(chance) + " ")
                        .orBlaming(Blame.file(file(one).path()))).toList());
    }

    /** The paragraph of the reference in the place of its translation. */
    private Optional<Mistake> untranslated(Chance chance) {
        return chance.place(translations, one -> one.referenceUnits().stream()
                .filter(unit -> unit.key().matches(PARAGRAPH) && unit.text().length() > 120)
                .flatMap(unit -> one.units().stream().filter(other -> other.key().equals(unit.key()))
                        .map(other -> Mistake.replace(other.span(), unit.span().text()).blaming(
                                new Blame(file(one).path(), other.span().line(),
                                        other.span().line() + unit.text().split("\n").length))))
                .toList());
    }

    private Optional<Mistake> words(Chance chance, BiFunction<SourceFile, Line, Mistake> change) {
        String tag = dossier.site().editions().get(1).language().tag();
        SourceFile file = dossier.file("templates/i18n/" + tag + ".properties");
        return chance.pick(Line.of(file, "[a-z][\\w.-]*=.+")).map(line -> change.apply(file, line));
    }
}
