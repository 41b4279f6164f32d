package sourcier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sourcier.pack.FileTree;

/**
 * Builds a made-up dossier with the kit as it is and compares every byte of its pages and data with
 * {@code sites/lighthouse-expected}: the kit makes a whole site without the content, data and settings of the real dossier.
 *
 * <p>After a change of templates or words that is meant, look at the difference (the actual site is left in
 * {@code engine/target/golden}), then take it over:
 * {@code mvn -q -B -f engine/pom.xml test -Dtest=GoldenSiteTest -Dgolden.update=true}
 *
 * <p>The ZIP has no expected bytes, since another Java may compress another way; that two builds give the same ones is tested.
 */
class GoldenSiteTest {
    private static final Path EXPECTED = LighthouseDossier.SITES.resolve("lighthouse-expected");
    private static final Path ACTUAL = Path.of("target/golden");
    private static final Set<String> PACKED = Set.of("feu-de-corvelec-0.3.0.zip", "SHA256SUMS");

    @TempDir
    private static Path folder;

    private static Path dossier;
    private static Map<String, byte[]> built;

    @BeforeAll
    static void buildOnce() throws IOException {
        dossier = folder.resolve("dossier");
        build(dossier);
        built = LighthouseDossier.files(dossier.resolve("target"));
    }

    @Test
    void theSiteIsTheExpectedOneByteForByte() throws IOException {
        Path site = dossier.resolve("target/site");
        if (Boolean.getBoolean("golden.update")) {
            FileTree.delete(EXPECTED);
            FileTree.copy(site, EXPECTED);
            FileTree.delete(EXPECTED.resolve("assets"));
            FileTree.delete(EXPECTED.resolve("cards"));
        }
        FileTree.delete(ACTUAL);
        String difference = SiteDifference.between(LighthouseDossier.files(EXPECTED), withoutAssets(LighthouseDossier.files(site)));
        if (!difference.isEmpty()) {
            FileTree.copy(site, ACTUAL);
            fail("the site is not the expected one; it is left in engine/target/golden\n" + difference
                    + "if this is meant: mvn -q -B -f engine/pom.xml test -Dtest=GoldenSiteTest -Dgolden.update=true");
        }
    }

    /**
     * The stylesheet is the kit's own and has its own test; as a golden file it would only repeat every change of a colour. The
     * cards too, and another Java may compress them another way.
     */
    private static Map<String, byte[]> withoutAssets(Map<String, byte[]> files) {
        Map<String, byte[]> rest = new TreeMap<>(files);
        rest.keySet().removeIf(file -> file.startsWith("assets/") || file.startsWith("cards/"));
        return rest;
    }

    @Test
    void buildingAgainGivesTheSameBytes() throws IOException {
        build(dossier);
        assertSameAs(built, dossier);
    }

    /** Languages with other digits, another calendar, another lower case of I; time zones on both sides of the date line. */
    @ParameterizedTest
    @CsvSource({
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "tr-TR, Pacific/Pago_Pago"
    })
    void anotherFolderLocaleAndTimeZoneGiveTheSameBytes(String locale, String zone) throws IOException {
        Path elsewhere = folder.resolve("un autre dossier/à " + locale);
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            build(elsewhere);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
        assertSameAs(built, elsewhere);
    }

    /** Builds a new copy of the dossier, or builds again where one is; the folder of the site. */
    private static Path build(Path root) throws IOException {
        LighthouseDossier copy = Files.exists(root) ? new LighthouseDossier(root) : LighthouseDossier.copyTo(root);
        LighthouseDossier.Run run = copy.run("build", "--out", "target/site");
        assertEquals(0, run.code(), run.out() + run.err());
        return root.resolve("target/site");
    }

    private static void assertSameAs(Map<String, byte[]> expected, Path root) throws IOException {
        assertEquals("", SiteDifference.between(expected, LighthouseDossier.files(root.resolve("target"))));
        assertEquals(PACKED, LighthouseDossier.files(root.resolve("target/dist")).keySet());
    }
}
