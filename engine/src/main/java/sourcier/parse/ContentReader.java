package sourcier.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.model.Language;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.model.Source;
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
    private final EntryReader entryReader;
    private final SiteConfig config;
    private final List<Language> languages;
    private final Map<String, Source> sources;
    private final Set<String> sourceIds;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<EntryType, Set<String>> ids = new EnumMap<>(EntryType.class);
    private final Map<String, String> firstFiles = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> assets = new HashSet<>();

    /**
     * Reads the settings and the data at once, the content later.
     *
     * @param root        the folder of {@code jbake.properties}
     * @param diagnostics where findings go
     */
    public ContentReader(Path root, Diagnostics diagnostics) {
        this.root = root.toAbsolutePath().normalize();
        this.diagnostics = diagnostics;
        this.files = new FileReader(this.root, diagnostics);
        SchemaValidator validator = new SchemaValidator();
        this.entryReader = new EntryReader(validator, diagnostics);
        this.config = new ConfigReader(files, diagnostics).read(this.root);
        DataReader data = new DataReader(files, validator, diagnostics);
        this.languages = data.languages(this.root.resolve("data/languages.yml"));
        this.sources = data.sources(this.root.resolve("data/sources.yml"));
        this.sourceIds = data.sourceIds();
    }

    /** Reads every entry below {@code content/}, in the order of their names. */
    public ContentReader readAll() {
        for (Path file : filesBelow("content")) {
            paths.add(files.relative(file));
            if (file.toString().endsWith(".md")) {
                read(file);
            }
        }
        filesBelow("assets").forEach(file -> assets.add(files.relative(file)));
        return this;
    }

    private List<Path> filesBelow(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            // A folder named like an entry is read too, so that it is reported.
            return walk.filter(path -> !Files.isDirectory(path) || path.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one content file. */
    public void read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String path = files.relative(absolute);
        paths.add(path);
        String[] steps = path.split("/");
        String name = steps[steps.length - 1].replaceFirst("\\.md$", "");
        EntryType type = type(steps);
        SourceFile source = files.read(absolute);
        if (type == null) {
            reportUnknownType(path, source, steps[Math.min(2, steps.length - 1)]);
            return;
        }
        boolean first = claimId(type, steps[1], name, path, source);
        if (source == null) {
            return;
        }
        Entry entry = entryReader.read(source, type, name, ids.getOrDefault(type, Set.of()));
        if (entry != null && first) {
            entries.computeIfAbsent(steps[1], key -> new ArrayList<>()).add(entry);
        }
    }

    /** The type by place: content/<lang>/index.md, or content/<lang>/<folder>/…/<id>.md; deeper folders only group files. */
    private static EntryType type(String[] steps) {
        if (steps.length > 3) {
            return EntryType.ofFolder(steps[2]).orElse(null);
        }
        return steps.length == 3 && steps[2].equals("index.md") ? EntryType.HOME : null;
    }

    private void reportUnknownType(String path, SourceFile source, String folder) {
        SourceFile shown = source == null ? SourceFile.of(path, "") : source;
        diagnostics.report(Code.FIL_004, shown.span(0, 0), folder);
    }

    /** Takes the id for this file; false if another file has it, which is then reported. */
    private boolean claimId(EntryType type, String language, String id, String path, SourceFile source) {
        SourceFile shown = source == null ? SourceFile.of(path, "") : source;
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            diagnostics.report(Code.FIL_006, shown.span(0, 0), id);
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
        return new Inventory(ids, sourceIds, paths, assets, files.texts(), entryReader.bodies());
    }

    /** What was read without a mistake. A reader that met errors gives an incomplete site, good only for more checks. */
    public Site site() {
        List<Edition> editions = languages.stream()
                .map(language -> EditionSorter.edition(language, entries.getOrDefault(language.tag(), List.of())))
                .toList();
        for (Edition edition : editions) {
            String home = "content/" + edition.language().tag() + "/index.md";
            if (!paths.contains(home)) {
                diagnostics.report(Code.FIL_007, SourceFile.of(home, "").span(0, 0), home);
            }
        }
        return new Site(config, sources, editions);
    }
}
