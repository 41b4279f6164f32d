package sourcier.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourcier.model.Entry;
import sourcier.model.EntryType;

/** The keys of an entry and the form of their values. */
final class ValueMistakes {
    private static final String TOP = "[^/]+";
    private static final String NESTED = ".*/[a-z_]+";
    private static final String WORDS =
            "(.*/)?(hedge|standing|in_article|asked|status|class|kind|layout|verdict|property|unit)";
    private static final Map<EntryType, List<String>> REQUIRED = Map.of(
            EntryType.CLAIM, List.of("title", "summary", "speaker", "hedge", "said", "standing", "standing_reason"),
            EntryType.EVENT, List.of("title", "date", "says", "in_article", "sources"),
            EntryType.EQUIPMENT, List.of("title", "summary", "class", "facts"),
            EntryType.QUESTION, List.of("title", "summary", "asked", "status", "settled_by"),
            EntryType.TERM, List.of("title", "kind"),
            EntryType.PAGE, List.of("title", "summary", "slug"));
    private final Dossier dossier;
    private final List<Head> heads;

    private ValueMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.heads = dossier.entries().stream().map(Head::of).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("form: keys and values", dossier.specimen(), new ValueMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("key misspelt", chance -> rename(chance, TOP, ValueMistakes::misspell)),
                new Kind("nested key misspelt", chance -> rename(chance, NESTED, ValueMistakes::misspell)),
                new Kind("key in capitals",
                        chance -> rename(chance, TOP, key -> key.substring(0, 1).toUpperCase() + key.substring(1))),
                new Kind("key that no type has", chance -> chance.pick(heads).map(head -> head.with("colour: grey"))),
                new Kind("key missing", this::missing),
                new Kind("key twice", chance -> chance.place(heads, head -> head.lines("\\w+: .*"))
                        .map(line -> Mistake.insert(line.file(), line.start(), line.text() + "\n")
                                .orBlaming(Blame.line(line.file().path(), line.number() + 1)))),
                new Kind("value left out", chance -> chance.place(heads, head -> head.lines("\\w+: .*"))
                        .map(line -> line.becoming(line.text().replaceFirst(": .*", ":")))),
                new Kind("word that is no value", chance -> change(chance, WORDS, ValueMistakes::misspell)),
                new Kind("list instead of a text",
                        chance -> change(chance, "title|summary|speaker|said", text -> "[" + text + "]")),
                new Kind("text instead of a list",
                        chance -> change(chance, "passage|says|sources|claims", text -> text.replaceAll("[\\[\\]]", ""))),
                new Kind("text instead of a group", chance -> change(chance, "figure|delivery", text -> "many")),
                new Kind("number in words", chance -> change(chance, ".*/(value|min|max)", text -> "dozens")),
                new Kind("number with its unit", chance -> change(chance, ".*/(value|min|max)", text -> text + " km")),
                new Kind("number with a space",
                        chance -> change(chance, "figure/value", text -> text.replaceFirst("(.)$", " $1"))),
                new Kind("value and range at once", chance -> change(chance, "figure/value", text -> text + ", min: " + text)),
                new Kind("unit missing", chance -> remove(chance, "unit")),
                new Kind("verdict missing", chance -> remove(chance, "verdict")),
                new Kind("neither yes nor no", chance -> change(chance, ".*/(approximate|disputed)", text -> "perhaps")),
                new Kind("range upside down", this::upsideDown),
                new Kind("passage code misspelt", chance -> change(chance, "passage", String::toLowerCase)),
                new Kind("slug with a space", chance -> change(chance, "slug", text -> "a " + text)),
                new Kind("another id than the file's name",
                        chance -> chance.pick(heads).map(head -> head.with("id: another-name"))),
                new Kind("another type than the folder's", chance -> chance.pick(dossier.entries()).map(entry ->
                        Head.of(entry).with("type: " + (entry.type() == EntryType.EVENT ? "claim" : "event")))));
    }

    /** The word without its second letter. */
    private static String misspell(String word) {
        return word.charAt(0) + word.substring(2);
    }

    private Optional<Mistake> rename(Chance chance, String keys, UnaryOperator<String> change) {
        return chance.place(heads, head -> head.keys(keys)).map(key -> Mistake.replace(key, change.apply(key.text())));
    }

    private Optional<Mistake> change(Chance chance, String keys, UnaryOperator<String> change) {
        return chance.place(heads, head -> head.values(keys))
                .filter(value -> !value.text().contains("\n") && !value.text().isEmpty())
                .map(value -> Mistake.replace(value, change.apply(value.text())));
    }

    private Optional<Mistake> missing(Chance chance) {
        Optional<Entry> entry = chance.pick(dossier.entries());
        return entry.flatMap(one -> chance.pick(REQUIRED.get(one.type())).map(Head.of(one)::without));
    }

    /** Takes a key with its value out of a group in braces, with the comma before. */
    private Optional<Mistake> remove(Chance chance, String key) {
        return chance.place(heads, head -> head.lines(".*\\{.*, " + key + ": .*"))
                .map(line -> line.becoming(line.text().replaceFirst(", " + key + ": [^,}]*", "")));
    }

    private Optional<Mistake> upsideDown(Chance chance) {
        return chance.place(heads, head -> head.lines(".*min: [\\d.]+, max: [\\d.]+.*"))
                .map(line -> line.becoming(line.text().replaceFirst("min: ([\\d.]+), max: ([\\d.]+)", "min: $2, max: $1")));
    }
}
