package sourcier.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourcier.model.Entry;
import sourcier.source.SourceFile;

/** Whole files: their bytes, their names, their folders. */
final class FileMistakes {
    private static final int HUGE = 3_000_000;
    private final Dossier dossier;
    private final List<SourceFile> files;

    private FileMistakes(Dossier dossier) {
        this.dossier = dossier;
        this.files = dossier.entries().stream().map(entry -> entry.body().file()).toList();
    }

    static Family in(Dossier dossier) {
        return new Family("form: whole files", dossier.specimen(), new FileMistakes(dossier).kinds());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("empty file", chance -> rewrite(chance, text -> "")),
                new Kind("blank file", chance -> rewrite(chance, text -> " \n\n")),
                new Kind("only a head, nothing else", chance -> rewrite(chance, text -> "---\n---\n")),
                new Kind("cut off in the head", this::cutInHead),
                new Kind("cut off in a reference", this::cutInReference),
                new Kind("saved in another encoding", chance -> chance.pick(files)
                        .map(file -> Mistake.write(file.path(), file.text().getBytes(StandardCharsets.UTF_16)))),
                new Kind("byte that is not UTF-8", this::strangeByte),
                new Kind("byte order mark", chance -> rewrite(chance, text -> "\uFEFF" + text)),
                new Kind("line ends of Windows", chance -> rewrite(chance, text -> text.replace("\n", "\r\n"))),
                new Kind("line ends of an old Mac", chance -> rewrite(chance, text -> text.replace('\n', '\r'))),
                new Kind("far too long", chance -> chance.pick(files).map(file -> Mistake.write(file.path(),
                        file.text() + ("\n" + dossier.words(chance) + "\n").repeat(HUGE / 20)))),
                new Kind("in the folder of another type", chance -> move(chance, "/claims/", "/events/")),
                new Kind("in a folder that is none", chance -> move(chance, "/(\\w+)/([^/]+)$", "/my-$1/$2")),
                new Kind("in no folder", chance -> move(chance, "/\\w+/([^/]+)$", "/$1")),
                new Kind("in a language that is none", chance -> move(chance, "^content/\\w+", "content/xx")),
                new Kind("ending .txt", chance -> move(chance, "\\.md$", ".txt")),
                new Kind("ending .markdown", chance -> move(chance, "\\.md$", ".markdown")),
                new Kind("ending .MD", chance -> move(chance, "\\.md$", ".MD")),
                new Kind("ending twice", chance -> move(chance, "\\.md$", ".md.md")),
                new Kind("name with a capital", chance -> move(chance, "/([^/]+)$", "/New-$1")),
                new Kind("name with a space", chance -> move(chance, "/([^/]+)\\.md$", "/$1 copy.md")),
                new Kind("name with an underscore", chance -> move(chance, "/([^/]+)\\.md$", "/$1_new.md")),
                new Kind("same name in two folders", chance -> chance.pick(files).map(file ->
                        Mistake.write(file.path().replaceFirst("/([^/]+)$", "/more/$1"), file.text())
                                .orBlaming(Blame.file(file.path())))),
                new Kind("copy beside the file", chance -> chance.pick(files).map(file ->
                        Mistake.write(file.path().replace(".md", ".md.orig"), file.text()))),
                new Kind("picture among the texts", chance -> chance.pick(files).map(file ->
                        Mistake.write(file.path().replace(".md", ".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}))),
                new Kind("stray list of data", chance -> Optional.of(Mistake.write("data/events.yml", "- {id: one}\n"))),
                new Kind("home page deleted", chance -> dossier.specimen().files("content/\\w+/index.md").stream().findFirst()
                        .map(file -> Mistake.remove(file.path()))),
                new Kind("list of data deleted",
                        chance -> Optional.of(Mistake.remove(chance.of("data/sources.yml", "data/languages.yml")))),
                new Kind("entry deleted that others need", this::deleted),
                new Kind("entry renamed that others need", this::renamed));
    }

    private Optional<Mistake> rewrite(Chance chance, UnaryOperator<String> change) {
        return chance.pick(files).map(file -> Mistake.write(file.path(), change.apply(file.text())));
    }

    private Optional<Mistake> move(Chance chance, String part, String by) {
        return chance.pick(files.stream().filter(file -> !file.path().replaceFirst(part, by).equals(file.path())).toList())
                .map(file -> Mistake.move(file, file.path().replaceFirst(part, by)));
    }

    private Optional<Mistake> cutInHead(Chance chance) {
        return chance.pick(dossier.entries()).map(Entry::body).map(body ->
                Mistake.write(body.file().path(), body.file().text().substring(0, 4 + chance.below(body.offset() - 8))));
    }

    private Optional<Mistake> cutInReference(Chance chance) {
        return chance.place(dossier.texts(), entry -> entry.body().outline().sources()).map(source -> {
            SourceFile file = source.span().file();
            return Mistake.write(file.path(), file.text().substring(0, file.offset(source.span()) + 2));
        });
    }

    /** A letter with an accent as an old encoding writes it. */
    private Optional<Mistake> strangeByte(Chance chance) {
        return chance.place(files, file -> Line.of(file, ".*[éèà].*")).map(line -> {
            Mistake mistake = line.becoming(line.text().replaceFirst("[éèà]", "\0"));
            byte[] bytes = mistake.files().get(line.file().path());
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0')] = (byte) 0xE9;
            return mistake;
        });
    }

    /** An entry that others name; they are to blame, or the file that is missing. */
    private Optional<Mistake> deleted(Chance chance) {
        return needed(chance).map(file -> Mistake.remove(file.path()).blaming(users(file)));
    }

    private Optional<Mistake> renamed(Chance chance) {
        return needed(chance).map(file -> Mistake.move(file, file.path().replace(".md", "-again.md")).blaming(users(file)));
    }

    private Optional<SourceFile> needed(Chance chance) {
        return chance.place(dossier.texts(), entry -> entry.body().outline().claims())
                .map(claim -> dossier.edition().claimsById().get(claim.id()).body().file());
    }

    private Blame[] users(SourceFile file) {
        String id = file.path().replaceFirst(".*/", "").replace(".md", "");
        return files.stream().filter(other -> other.text().contains(id))
                .flatMap(other -> Line.of(other, ".*\\b" + id + "\\b.*").stream())
                .map(line -> Blame.line(line.file().path(), line.number())).toArray(Blame[]::new);
    }
}
