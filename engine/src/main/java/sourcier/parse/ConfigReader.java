package sourcier.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Places;
import sourcier.model.SiteConfig;
import sourcier.source.SourceFile;

/** Reads the settings that concern the site from {@code jbake.properties}; JBake reads its own from the same file. */
final class ConfigReader {
    static final String FILE = "jbake.properties";
    private final Diagnostics diagnostics;

    ConfigReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The settings in this file; null if it could not be read, which then has been reported: all are empty. */
    SiteConfig read(SourceFile file) {
        Properties properties = new Properties();
        Places places = Places.none(SourceFile.of(FILE, "").span(0, 0));
        if (file != null && load(properties, file)) {
            places = PropertiesPlaces.read(file, diagnostics);
            new SettingsRules(properties, places, diagnostics).check();
        }
        Map<String, String> templates = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("template.") && key.endsWith(".file")) {
                templates.put(key.substring("template.".length(), key.length() - ".file".length()),
                        properties.getProperty(key));
            }
        }
        // Set where the address is known only at publishing time, for example by the GitHub Pages workflow.
        String published = System.getenv("SITE_HOST");
        String host = published == null || published.isBlank() ? properties.getProperty("site.host", "") : published;
        return new SiteConfig(
                properties.getProperty("site.slug", "").strip(),
                properties.getProperty("site.version", "").strip(),
                host.strip().replaceFirst("/+$", ""),
                properties.getProperty("site.repository", "").strip(),
                properties.getProperty("site.updated", "").strip(),
                properties.getProperty("site.as_of", "").strip(),
                templates,
                places);
    }

    private boolean load(Properties properties, SourceFile file) {
        try {
            // A byte order mark would become part of the first key.
            properties.load(new StringReader(file.text().replaceFirst("^\uFEFF", "")));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // A backslash, u and something else than four hexadecimal digits; the settings below it are not read.
            Matcher escape = Pattern.compile("(?<!\\\\)(?:\\\\{2})*\\\\u(?![0-9a-fA-F]{4})").matcher(file.text());
            int at = escape.find() ? escape.end() - 2 : 0;
            diagnostics.report(Code.FIL_002, file.span(at, 2), "case.escape");
            return false;
        }
    }
}
