package sourcier.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.check.SampleProject;
import sourcier.diagnostic.Diagnostic;
import sourcier.model.EntryType;
import sourcier.source.SourceFile;

/** Files that are saved, named or placed wrongly: each is one finding, and it says what was probably meant. */
class WrongFilesTest {
    private static final String CLAIM = "content/fr/claims/x.md";
    private static final Map<EntryType, String> HEALTHY = Map.of(
            EntryType.CLAIM, "summary: a\nspeaker: keeper\nhedge: indicative\nsaid: 1912\nstanding: unverified\nstanding_reason: a\n",
            EntryType.EVENT, "date: 1912\nsays: [press]\nin_article: out\nsources: [port-log]\n",
            EntryType.EQUIPMENT, "summary: a\nclass: bell\nfacts:\n  - {property: colour, unknown: true}\n",
            EntryType.QUESTION, "summary: a\nasked: page\nstatus: open\nsettled_by: a\n",
            EntryType.TERM, "kind: word\nnames:\n  - {text: lampe, lang: fr}\n",
            EntryType.PAGE, "summary: a\nslug: x\nfigures: [keeper]\n");

    @TempDir
    private Path folder;

    private SampleProject project;

    @BeforeEach
    void copyProject() {
        project = SampleProject.copyTo(folder);
    }

    @Test
    void theLikelyEncodingIsNamed() {
        String text = "---\ntitle: Le café – « fermé »\n---\n";
        assertEquals(List.of("0xE9", "case.windows-1252"), saved(text.getBytes(Charset.forName("windows-1252"))).arguments());
        assertEquals(List.of("0xE9", "case.latin-1"),
                saved(text.replace('–', '-').getBytes(StandardCharsets.ISO_8859_1)).arguments());
        assertEquals(List.of("0xFE", "case.utf-16"), saved(text.getBytes(StandardCharsets.UTF_16)).arguments());
        assertEquals(List.of("0x00", "case.utf-16"), saved("lamp".getBytes(StandardCharsets.UTF_16LE)).arguments());
        byte[] program = new byte[100];
        Arrays.fill(program, 0, 90, (byte) 0xCA);
        assertEquals(List.of("0xCA", "case.binary"), saved(program).arguments());
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        project.put(CLAIM, "");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(CLAIM).toFile(), "rw")) {
            // Sparse: it takes no room on the disk, but would not fit into a byte array.
            file.setLength(4L << 30);
        }
        assertEquals(List.of("FIL-013 " + CLAIM + ":1:1"), project.check().findings());
    }

    @Test
    void aLegalNameIsOffered() {
        assertEquals("phare-allume.md", Placement.illegalId(file(), "Phare allumé").suggestion());
        assertEquals("oeuvre-2.md", Placement.illegalId(file(), "Œuvre (2)").suggestion());
        assertEquals("lamp.md", Placement.illegalId(file(), "lamp.md").suggestion());
        assertEquals(null, Placement.illegalId(file(), "등대").suggestion());
    }

    @Test
    void theRightFolderIsOffered() {
        assertEquals("claims", unknownType("content/fr/Claim/x.md").suggestion());
        assertEquals("pages/about.md", unknownType("content/fr/about.md").suggestion());
        assertEquals("index.md", unknownType("content/fr/Index.md").suggestion());
        assertEquals(List.of("about.md", "case.above"), unknownType("content/about.md").arguments());
    }

    @Test
    void everyTypeIsRecognisedInEveryFolder() {
        for (EntryType type : HEALTHY.keySet()) {
            for (EntryType other : HEALTHY.keySet()) {
                if (type != other) {
                    String path = "content/fr/" + other.folder() + "/moved-file.md";
                    List<Diagnostic> found = project.put(path, "---\ntitle: a\n" + HEALTHY.get(type) + "---\n").check().found();
                    List<String> codes = found.stream().map(one -> one.code().id()).toList();
                    assertEquals(List.of("FIL-016"), codes, type + " among " + other);
                    assertEquals("content/fr/" + type.folder() + "/moved-file.md", found.get(0).suggestion());
                    project.remove(path);
                }
            }
        }
    }

    @Test
    void aFileWithMistakesOfItsOwnTypeIsNotMoved() {
        String claim = "---\ntitle: a\n" + HEALTHY.get(EntryType.CLAIM) + "---\n";
        List<String> codes = project.put(CLAIM, claim.replace("speaker", "speeker").replace("hedge: ", "hegde: "))
                .check().findings();
        assertTrue(codes.size() == 2 && codes.stream().allMatch(code -> code.startsWith("FRM-003 ")), codes.toString());
    }

    private Diagnostic saved(byte[] bytes) {
        List<Diagnostic> found = project.put(CLAIM, bytes).check().found();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static Diagnostic unknownType(String path) {
        return Placement.unknownType(file(), path.split("/"));
    }

    private static SourceFile file() {
        return SourceFile.of(CLAIM, "");
    }
}
