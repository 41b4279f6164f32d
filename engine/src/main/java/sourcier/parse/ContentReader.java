package sourcier.parse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.model.Language;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.model.Translation;
import sourcier.source.SourceFile;

/**
 * Reads a project (settings, {@code data/}, {@code content/}) into a {@link Site}. The only reader there is: the checker, the
 * editor's build and the JBake adapter all go through it.
 *
 * <p>Example: {@code new ContentReader(Path.of("."), diagnostics).readAll().site()}.
 *
 * <p>A file with a mistake is reported and left out; reading goes on, so that one run reports everything.
 */
public final class ContentReader {
    private final Path root;
    private final Diagnostics diagnostics;
    private final FileReader files;
    private final ReadingMemory memory;
    private final EntryReader entryReader;
    private final TranslationReader translationReader;
    private final SiteConfig config;
    private final DataFiles facts;
    private final List<Language> languages;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<EntryType, Set<String>> ids = new EnumMap<>(EntryType.class);
    private final Map<String, String> firstFiles = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> data = new HashSet<>();
    private final Set<String> assets = new HashSet<>();

    /**
     * Reads the settings and the data at once, the content later.
     *
     * @param root        the folder of {@code jbake.properties}
     * @param diagnostics where findings go
     */
    public ContentReader(Path root, Diagnostics diagnostics) {
        this(root, diagnostics, Map.of(), new ReadingMemory());
    }

    /** The same, but what the memory knows of an earlier reading is not read again. */
    public ContentReader(Path root, Diagnostics diagnostics, ReadingMemory memory) {
        this(root, diagnostics, Map.of(), memory);
    }

    /**
     * Reads the settings and the data at once, the content later, as they would be after a change.
     *
     * @param root        the folder of {@code jbake.properties}
     * @param diagnostics where findings go
     * @param unsaved     texts that stand for files on the disk, by path in the project
     */
    public ContentReader(Path root, Diagnostics diagnostics, Map<String, String> unsaved) {
        this(root, diagnostics, unsaved, new ReadingMemory());
    }

    private ContentReader(Path root, Diagnostics diagnostics, Map<String, String> unsaved, ReadingMemory memory) {
        this.root = root.toAbsolutePath().normalize();
        this.diagnostics = diagnostics;
        this.memory = memory;
        this.files = new FileReader(this.root, diagnostics, unsaved, memory);
        this.entryReader = new EntryReader(memory, diagnostics);
        this.translationReader = new TranslationReader(memory.validator(), diagnostics);
        SourceFile settings = files.read(ConfigReader.FILE);
        this.config = memory.recall("settings", settings, diagnostics, found -> new ConfigReader(found).read(settings));
        this.facts = DataFiles.read(files, memory, diagnostics);
        this.languages = facts.languages();
        readInterfaceWords();
    }

    /** The settings alone; what is wrong with them is not reported. */
    public static SiteConfig config(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        Diagnostics unheard = new Diagnostics();
        return new ConfigReader(unheard).read(new FileReader(absolute, unheard, Map.of(), new ReadingMemory()).read(ConfigReader.FILE));
    }

    /** Reads every entry below {@code content/}, in the order of their names. */
    public ContentReader readAll() {
        boolean first = memory.isNew();
        List<String> below = files.below("content");
        paths.addAll(below);
        List<String> entries = below.stream().filter(path -> path.endsWith(".md")).toList();
        List<SourceFile> sources = entries.stream().map(this::open).toList();
        // Later most are known, and to hand them out would take longer than to look them up.
        List<ParsedFile> parsed = (first ? sources.parallelStream() : sources.stream()).map(this::parse).toList();
        for (int i = 0; i < entries.size(); i++) {
            read(entries.get(i), parsed.get(i));
        }
        data.addAll(files.below("data"));
        assets.addAll(files.below("assets"));
        return this;
    }

    /** Reads one content file. */
    public void read(Path file) {
        String path = files.relative(file.toAbsolutePath().normalize());
        read(path, parse(open(path)));
    }

    /** The text of a content file; null if it is not one of an entry, or cannot be read, which is then reported. */
    private SourceFile open(String path) {
        return isUnlisted(path.split("/")) ? null : files.read(path);
    }

    private ParsedFile parse(SourceFile source) {
        return source == null ? null
                : memory.recall("parsed " + source.path(), source, new Diagnostics(), found -> ParsedFile.of(source));
    }

    /** Takes the entry of a file; {@code parsed} is null if it was not read. */
    private void read(String path, ParsedFile parsed) {
        paths.add(path);
        String[] steps = path.split("/");
        String last = steps[steps.length - 1];
        String name = last.endsWith(".md") ? last.substring(0, last.length() - ".md".length()) : last;
        EntryType type = Placement.type(steps);
        if (isUnlisted(steps)) {
            keepUnlisted(path, name);
            return;
        }
        SourceFile source = parsed == null ? null : parsed.file();
        if (type == null) {
            diagnostics.report(Placement.unknownType(source == null ? SourceFile.of(path, "") : source, steps));
            return;
        }
        if (isTranslation(steps[1])) {
            if (parsed != null) {
                translationReader.read(parsed, type.key());
            }
            return;
        }
        boolean first = claimId(type, steps[1], name, path, source);
        if (parsed == null) {
            return;
        }
        Entry entry = entryReader.read(parsed, type, name, ids.getOrDefault(type, Set.of()));
        EntryType fits = entryReader.misplaced(source);
        if (fits != null) {
            keep(FolderFit.path(path, fits), fits, name);
        }
        if (entry != null && first) {
            entries.computeIfAbsent(steps[1], key -> new ArrayList<>()).add(entry);
        }
    }

    /** With one language there is nothing to compare its words with; a missing key stops the build. */
    private void readInterfaceWords() {
        String folder = "templates/i18n";
        if (languages.size() > 1 && Files.isDirectory(root.resolve(folder))) {
            languages.forEach(language -> files.read(folder + "/" + language.tag() + ".properties"));
        }
    }

    private boolean isTranslation(String folder) {
        return languages.stream().skip(1).anyMatch(language -> language.tag().equals(folder));
    }

    /** True in a folder of a language that {@code data/languages.yml} does not list. */
    private boolean isUnlisted(String[] steps) {
        return steps.length > 2 && !languages.isEmpty()
                && languages.stream().noneMatch(language -> language.tag().equals(steps[1]));
    }

    /**
     * A file in a folder that is no language is not read; a rule reports the folder. What refers to its entry is not wrong as
     * well, so it counts as being where it was probably meant to be.
     */
    private void keepUnlisted(String path, String name) {
        String[] steps = path.split("/", 3);
        String inside = EntryType.ofFolder(steps[1]).isPresent() ? steps[1] + "/" + steps[2] : steps[2];
        String meant = "content/" + languages.get(0).tag() + "/" + inside;
        EntryType type = Placement.type(meant.split("/"));
        if (type != null) {
            keep(meant, type, name);
        }
    }

    private void keep(String path, EntryType type, String id) {
        paths.add(path);
        ids.computeIfAbsent(type, key -> new HashSet<>()).add(id);
    }

    /** Takes the id for this file; false if another file has it, which is then reported. */
    private boolean claimId(EntryType type, String language, String id, String path, SourceFile source) {
        SourceFile shown = source == null ? SourceFile.of(path, "") : source;
        if (!Placement.isLegal(id)) {
            diagnostics.report(Placement.illegalId(shown, id));
        }
        ids.computeIfAbsent(type, key -> new HashSet<>()).add(id);
        String other = firstFiles.putIfAbsent(language + "/" + type + "/" + id, path);
        if (other != null) {
            diagnostics.report(Code.FIL_005, shown.span(0, 0), id, other);
        }
        return other == null;
    }

    /** What was met so far. */
    public Inventory inventory() {
        List<Body> bodies = new ArrayList<>(entryReader.bodies());
        bodies.addAll(translationReader.bodies());
        return new Inventory(ids, facts.sourceIds(), paths, data, assets, files.texts(), designs(), bodies);
    }

    /** What draws the pages; read as text only, and only where there is something to look for. */
    private List<SourceFile> designs() {
        if (assets.stream().noneMatch(asset -> asset.startsWith("assets/img/"))) {
            return List.of();
        }
        return Stream.concat(files.below("templates").stream(), files.below("assets").stream())
                .filter(path -> path.matches(".*\\.(ftlh?|css|m?js|webmanifest)"))
                .map(files::lenient)
                .toList();
    }

    /** What was read without a mistake. A reader that met errors gives an incomplete site, good only for more checks. */
    public Site site() {
        if (languages.isEmpty()) {
            return new Site(config, facts.sources(), List.of(), List.of(), facts.checks(), facts.history());
        }
        Language reference = languages.get(0);
        String home = "content/" + reference.tag() + "/index.md";
        if (!paths.contains(home)) {
            diagnostics.report(Code.FIL_007, SourceFile.of(home, "").span(0, 0), home);
            // A link to it is then not wrong as well.
            paths.add(home);
        }
        List<Entry> originals = entries.getOrDefault(reference.tag(), List.of());
        List<Edition> editions = new ArrayList<>(List.of(EditionSorter.edition(reference, originals)));
        List<Translation> translations = new ArrayList<>();
        for (Language language : languages.subList(1, languages.size())) {
            List<Entry> translated = new ArrayList<>();
            for (Entry original : originals) {
                Translation translation = translation(original, language);
                translated.add(translation == null ? original : translation.entry());
                if (translation != null) {
                    translations.add(translation);
                }
            }
            editions.add(EditionSorter.edition(language, translated));
        }
        return new Site(config, facts.sources(), editions, translations, facts.checks(), facts.history());
    }

    private Translation translation(Entry original, Language language) {
        String path = original.body().file().path().replaceFirst("^content/[^/]+/", "content/" + language.tag() + "/");
        return translationReader.translate(original, entryReader.keys(original), language, path, facts.pinned());
    }
}
