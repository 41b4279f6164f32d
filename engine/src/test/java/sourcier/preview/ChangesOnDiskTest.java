package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.LighthouseDossier;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Diagnostics;
import sourcier.pack.FileTree;
import sourcier.parse.ContentReader;
import sourcier.render.SitePage;
import sourcier.render.SiteRenderer;

/** Whatever is done to the files, a running preview ends by serving what one started now would serve. */
class ChangesOnDiskTest {
    private static final String FINDINGS = "__preview/findings.html";
    private static final String CLAIM = "content/fr/claims/a1-feu-rallume.md";
    private static final String PAGE = "dires/a1-feu-rallume.html";
    private static final List<String> WATCHED = List.of("content", "data", "templates", "assets");
    private static final int ENTRIES_OF_A_BRANCH = 200;

    @TempDir
    private Path root;

    private final FindingsPanel panel = new FindingsPanel(Catalogue.load("en"), Path.of("/project"), "");
    private LighthouseDossier dossier;
    private Preview preview;
    private PreviewListener listener;

    @BeforeEach
    void start() throws Exception {
        dossier = LighthouseDossier.copyTo(root);
        preview = Preview.start(root, panel, "/", 0);
        listener = new PreviewListener(preview.port());
        listener.get(PAGE);
        listener.get("assets/css/site.css");
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
        preview.close();
    }

    /** What a preview that is started now serves; only the findings if it has no page. */
    private Map<String, byte[]> fresh() {
        WatchedSite site = new WatchedSite(root, panel);
        Map<String, byte[]> files = new TreeMap<>(Map.of(FINDINGS, site.findings().getBytes(StandardCharsets.UTF_8)));
        if (site.bytes("robots.txt") != null) {
            new SiteRenderer(new ContentReader(root, new Diagnostics()).readAll().site(), root.resolve("templates")).pages().stream()
                    .map(SitePage::path).forEach(page -> files.put(page, live(site.bytes(page))));
            for (String file : List.of("assets/css/site.css", "assets/img/icon.svg", "data/claims.json", "feed.xml", "sitemap.xml")) {
                files.put(file, site.bytes(file));
            }
            // What a fresh one has not may still be there as it was last.
            files.values().removeIf(Objects::isNull);
        }
        return files;
    }

    private static byte[] live(byte[] page) {
        return LivePage.of(new String(page, StandardCharsets.UTF_8), "/").getBytes(StandardCharsets.UTF_8);
    }

    private void awaitSameAsFresh() throws Exception {
        Map<String, byte[]> expected = fresh();
        listener.awaitUntil(() -> {
            for (Map.Entry<String, byte[]> file : expected.entrySet()) {
                if (!Arrays.equals(file.getValue(), listener.bytes(file.getKey()))) {
                    return false;
                }
            }
            return true;
        });
    }

    private void assertHealthy() throws Exception {
        awaitSameAsFresh();
        assertTrue(listener.get(FINDINGS).isEmpty(), listener.get(FINDINGS));
        assertTrue(fresh().size() > 20, "too little was compared");
    }

    private Map<String, byte[]> branch() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : WATCHED.stream().filter(name -> Files.isDirectory(root.resolve(name))).toList()) {
            for (String file : FileTree.files(root.resolve(folder))) {
                files.put(folder + "/" + file, Files.readAllBytes(root.resolve(folder).resolve(file)));
            }
        }
        return files;
    }

    /** Makes the files those of a branch as git does: what has changed is written, what is left over is deleted, empty folders too. */
    private void checkOut(Map<String, byte[]> branch) throws IOException {
        Map<String, byte[]> before = branch();
        for (String file : before.keySet()) {
            if (!branch.containsKey(file)) {
                Path gone = root.resolve(file);
                Files.delete(gone);
                for (Path folder = gone.getParent(); folder.toFile().list().length == 0; folder = folder.getParent()) {
                    Files.delete(folder);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : branch.entrySet()) {
            if (!Arrays.equals(before.get(file.getKey()), file.getValue())) {
                Files.createDirectories(root.resolve(file.getKey()).getParent());
                Files.deleteIfExists(root.resolve(file.getKey()));
                Files.write(root.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Hundreds of entries more, in folders old and new, others gone, and a word more in every text there was. */
    private static Map<String, byte[]> otherBranch(Map<String, byte[]> branch) {
        Map<String, byte[]> other = new TreeMap<>();
        branch.forEach((file, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean entry = file.startsWith("content/") && text.endsWith(".\n");
            other.put(file, entry ? text.replaceFirst("\\.\n$", ", encore.\n").getBytes(StandardCharsets.UTF_8) : bytes);
        });
        byte[] claim = branch.get(CLAIM);
        for (int i = 0; i < ENTRIES_OF_A_BRANCH; i++) {
            other.put("content/fr/claims/" + (i % 2 == 0 ? "" : "nouveaux/") + "b" + i + ".md", claim);
        }
        other.put("assets/css/site.css", (new String(branch.get("assets/css/site.css"), StandardCharsets.UTF_8) + "\np { color: red; }\n")
                .getBytes(StandardCharsets.UTF_8));
        other.keySet().removeIf(file -> file.startsWith("content/fr/events/"));
        return other;
    }

    /** A full disk takes nothing away: nothing is ever written. */
    @Test
    void thePreviewWritesNothing() throws Exception {
        Map<String, String> before = stateOfFiles();
        assertHealthy();
        assertEquals(before, stateOfFiles());
        dossier.edit(CLAIM, "standing:", "standign:");
        before = stateOfFiles();
        listener.await(FINDINGS, "standign");
        assertEquals(before, stateOfFiles());
    }

    /** Every file and folder of the project with its size and the time of its last change. */
    private Map<String, String> stateOfFiles() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.toList()) {
                state.put(path.toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return state;
    }

    @Test
    void aSaveByRename() throws Exception {
        String text = Files.readString(root.resolve(CLAIM)).replaceFirst("title: .*", "title: \"Titre tout neuf\"");
        Path draft = Files.writeString(root.resolve(CLAIM + "~"), text);
        Files.move(draft, root.resolve(CLAIM), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        listener.await(PAGE, "Titre tout neuf");
        assertHealthy();
    }

    /** As vim does with backupcopy=no: the old file is moved away, the new one written, the old one deleted. */
    @Test
    void aSaveThatMovesTheOldFileAway() throws Exception {
        String text = Files.readString(root.resolve(CLAIM)).replaceFirst("title: .*", "title: \"Titre tout neuf\"");
        Files.move(root.resolve(CLAIM), root.resolve(CLAIM + "~"));
        Files.writeString(root.resolve(CLAIM), text);
        Files.delete(root.resolve(CLAIM + "~"));
        listener.await(PAGE, "Titre tout neuf");
        assertHealthy();
    }

    @Test
    void anotherBranchAndBackAtOnceAndAgain() throws Exception {
        Map<String, byte[]> one = branch();
        Map<String, byte[]> other = otherBranch(one);
        checkOut(other);
        checkOut(one);
        checkOut(other);
        awaitSameAsFresh();
        checkOut(one);
        assertHealthy();
        checkOut(other);
        checkOut(one);
        assertHealthy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/fr/claims", "content/fr", "content", "data", "templates/i18n", "templates", "assets/css", "assets"})
    void aFolderThatIsDeletedAndMadeAgain(String folder) throws Exception {
        Map<String, byte[]> whole = branch();
        FileTree.delete(root.resolve(folder));
        awaitSameAsFresh();
        assertFalse(listener.get(FINDINGS).isEmpty(), "nobody says that " + folder + " is missing");
        assertTrue(listener.get(PAGE).contains("<h1"), "the last good page is gone with " + folder);
        assertTrue(listener.get("assets/css/site.css").contains("@layer"), "the last good style is gone with " + folder);
        checkOut(whole);
        assertHealthy();
        FileTree.delete(root.resolve(folder));
        checkOut(whole);
        assertHealthy();
        dossier.edit(CLAIM, "title: ", "title: Tout neuf ");
        listener.await(PAGE, "Tout neuf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jbake.properties", "data/sources.yml", "data/languages.yml", "content/fr/index.md", "templates/claim.ftlh",
        "templates/i18n/fr.properties", "assets/css/site.css", "assets/css/base.css"})
    void aFileThatIsDeletedAndRestored(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(root.resolve(file));
        Files.delete(root.resolve(file));
        listener.awaitUntil(() -> !listener.get(FINDINGS).isEmpty());
        assertTrue(listener.get(PAGE).contains("<h1"), "the last good page is gone with " + file);
        assertTrue(listener.get("assets/css/site.css").contains("@layer"), "the last good style is gone with " + file);
        Files.write(root.resolve(file), bytes);
        assertHealthy();
    }
}
