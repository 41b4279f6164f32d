package sourcier.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.SiteConfig;
import sourcier.source.SourceFile;

/** Reads the settings that concern the site from {@code jbake.properties}; JBake reads its own from the same file. */
final class ConfigReader {
    private static final List<String> REQUIRED =
            List.of("site.slug", "site.version", "site.host", "site.updated", "site.as_of");
    private static final List<String> DAYS = List.of("site.updated", "site.as_of");
    private final FileReader files;
    private final Diagnostics diagnostics;

    ConfigReader(FileReader files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    SiteConfig read(Path root) {
        SourceFile file = files.read(root.resolve("jbake.properties"));
        Properties properties = new Properties();
        if (file != null) {
            load(properties, file);
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
                properties.getProperty("site.slug", ""),
                properties.getProperty("site.version", ""),
                host.replaceFirst("/+$", ""),
                properties.getProperty("site.repository", ""),
                properties.getProperty("site.updated", ""),
                properties.getProperty("site.as_of", ""),
                templates);
    }

    private void load(Properties properties, SourceFile file) {
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // A backslash, u and something else than four hexadecimal digits; the settings below it are not read.
            diagnostics.report(Code.FIL_002, file.span(0, 0), String.valueOf(e.getMessage()));
            return;
        }
        for (String key : REQUIRED) {
            if (properties.getProperty(key, "").isBlank()) {
                diagnostics.report(Code.CFG_001, file.span(0, 0), key);
            }
        }
        for (String key : DAYS) {
            checkDay(key, properties.getProperty(key, ""), file);
        }
    }

    private void checkDay(String key, String value, SourceFile file) {
        try {
            if (!value.isBlank()) {
                LocalDate.parse(value.strip());
            }
        } catch (DateTimeParseException e) {
            Matcher line = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t][ \\t]*").matcher(file.text());
            diagnostics.report(Code.CFG_002, file.span(line.find() ? line.end() : 0, value.length()), key, value);
        }
    }
}
