package sourcier;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import sourcier.pack.FileTree;

/**
 * The made-up dossier in three languages: French; English, in which one claim, one event, one term, one question and one page
 * are left untranslated; and one from right to left of which there is the home page only.
 *
 * <p>The words of the third language are no translation: every word of the interface stands as its key in Arabic letters, so
 * that a word which did not come from {@code templates/i18n/} is seen by its Latin ones (pseudolocalisation).
 */
final class LighthouseEditions {
    private LighthouseEditions() {}

    /** Copies the dossier with all its languages into this folder. */
    static LighthouseDossier copyTo(Path root) throws IOException {
        LighthouseDossier dossier = LighthouseDossier.copyTo(root);
        FileTree.copy(LighthouseDossier.SITES.resolve("lighthouse-editions"), root);
        Properties french = new Properties();
        try (Reader words = Files.newBufferedReader(root.resolve("templates/i18n/fr.properties"))) {
            french.load(words);
        }
        StringBuilder arabic = new StringBuilder();
        new TreeMap<>(french).forEach((key, words) -> arabic.append(key).append('=').append(pseudo((String) key, (String) words)).append('\n'));
        Files.writeString(root.resolve("templates/i18n/ar.properties"), arabic, StandardCharsets.UTF_8);
        return dossier;
    }

    private static String pseudo(String key, String words) {
        if (key.equals("plural.rules")) {
            return words;
        }
        if (key.startsWith("number.")) {
            return key.endsWith("decimal") ? "." : ",";
        }
        StringBuilder text = new StringBuilder();
        key.codePoints().map(c -> c >= 'a' && c <= 'z' ? 'ب' + (c - 'a') % 18 : ' ').forEach(text::appendCodePoint);
        for (int i = 0; words.contains("{" + i + "}"); i++) {
            text.append(" {").append(i).append('}');
        }
        return text.toString();
    }
}
