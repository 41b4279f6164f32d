package sourcier.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Properties;

/**
 * Writes down what a tool found in the finished site, in {@code target/checks/<id>.yml}, and compares it with
 * {@code data/checks.yml}, from which the site says how it was checked. Counts of what was looked at may have changed since;
 * the tool, its version and what it found must be what the site says.
 */
final class RecordedCheck {
    private static final Path RECORDED = Path.of("data/checks.yml");
    private static final Path FOUND = Path.of("target/checks");

    private final String id;
    private final String head;
    private final StringBuilder measured = new StringBuilder();

    private RecordedCheck(String id, String head) {
        this.id = id;
        this.head = head;
    }

    /**
     * A check by a tool whose version stands in the system property {@code release.<key>}.
     *
     * @param id      which check
     * @param tool    the name of the tool
     * @param key     where its version is found
     * @param checked how many things were looked at
     */
    static RecordedCheck of(String id, String tool, String key, int checked) {
        return of(id, tool, checked, System.getProperty("release." + key, "unknown"));
    }

    /** A check by this project's own code, whose version is the dossier's. */
    static RecordedCheck own(String id, int checked) {
        return of(id, "Sourcier", checked, version());
    }

    private static RecordedCheck of(String id, String tool, int checked, String release) {
        if (checked == 0) {
            throw new AssertionError("check `" + id + "` looked at nothing: that is no proof");
        }
        return new RecordedCheck(id, """
                - id: %s
                  tool: %s
                  release: "%s"
                  of: "%s"
                  on: %s
                  checked: %d
                  found: 0
                """.formatted(id, tool, release, version(), LocalDate.now(ZoneOffset.UTC), checked));
    }

    /** Adds the highest value that was measured, and what it may be. */
    RecordedCheck most(int most, int limit) {
        measured.append("  most: ").append(most).append("\n  limit: ").append(limit).append('\n');
        return this;
    }

    /** Adds a value that has no limit. */
    RecordedCheck most(int most) {
        measured.append("  most: ").append(most).append('\n');
        return this;
    }

    /** Writes it down; fails if the site says something else of this check. Call it where nothing was found wrong. */
    void write() {
        try {
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(id + ".yml"), head + measured + "\n");
            String recorded = Files.exists(RECORDED) ? Files.readString(RECORDED) : "";
            if (!lasting(part(recorded)).equals(lasting(head))) {
                throw new AssertionError("data/checks.yml, from which the site says how it was checked, lacks or belies this:\n"
                        + head + measured + "after a whole run of bin/test: cat target/checks/*.yml > data/checks.yml");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String part(String recorded) {
        int start = recorded.indexOf("- id: " + id + "\n");
        int end = recorded.indexOf("\n- id: ", start + 1);
        return start < 0 ? "" : recorded.substring(start, end < 0 ? recorded.length() : end);
    }

    /** What must hold as long as nobody changes the tools; a version of the dossier stands for itself in the page. */
    private static String lasting(String part) {
        boolean own = part.contains("  tool: Sourcier\n");
        return part.replaceAll("(?m)^  (of|on|checked|most|limit" + (own ? "|release" : "") + "):.*\\R?", "")
                .replaceAll("(?m)^#.*\\R?", "").strip();
    }

    private static String version() {
        Properties settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("jbake.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("site.version").strip();
    }
}
