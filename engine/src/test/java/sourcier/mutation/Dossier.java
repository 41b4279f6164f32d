package sourcier.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sourcier.check.Checker;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Term;
import sourcier.parse.ContentReader;
import sourcier.source.SourceFile;

/**
 * A healthy dossier: its files, and what they say, so that a mistake can be made where it is one.
 *
 * @param specimen the files, judged as the command {@code check} does
 * @param site     what was read from them
 */
record Dossier(Specimen specimen, Site site) {
    private static final String[] PARTS = {"content", "data", "jbake.properties", "templates", "assets"};

    /** Reads the dossier in this folder. */
    static Dossier read(String name, Path root) throws IOException {
        Site site = new ContentReader(root, new Diagnostics()).readAll().site();
        return new Dossier(new Specimen(name, Specimen.read(root, PARTS), Dossier::check), site);
    }

    private static List<Diagnostic> check(Path root) {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader reader = new ContentReader(root, diagnostics).readAll();
        Checker.check(reader.site(), reader.inventory(), diagnostics);
        return diagnostics.sorted();
    }

    /** The edition that carries the facts. */
    Edition edition() {
        return site.reference();
    }

    /** Every entry that carries facts, but the home page. */
    List<Entry> entries() {
        return edition().entries().stream().filter(entry -> entry.type() != EntryType.HOME).toList();
    }

    /** The entries whose text may have any number of paragraphs. */
    List<Entry> texts() {
        return entries().stream().filter(entry -> entry.type() != EntryType.TERM).toList();
    }

    /** The sources, in the order of their file. */
    List<Source> sources() {
        return List.copyOf(site.sources().values());
    }

    /** A file of the dossier. */
    SourceFile file(String path) {
        return specimen.file(path);
    }

    /** The settings. */
    SourceFile settings() {
        return file("jbake.properties");
    }

    /** The list of sources. */
    SourceFile sourceList() {
        return file("data/sources.yml");
    }

    /** A few words in the language of the dossier that state nothing: a headword of the glossary. */
    String words(Chance chance) {
        List<String> headwords = edition().terms().stream().map(Term::title).filter(title -> title.matches("[\\p{L} ’-]+"))
                .toList();
        Optional<String> words = chance.pick(headwords);
        return words.orElseThrow(() -> new IllegalStateException("no headword without a number or a sign"));
    }
}
