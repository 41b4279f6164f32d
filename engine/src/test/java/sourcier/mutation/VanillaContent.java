package sourcier.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a dossier as JBake's users would: the same texts and folders, the keys as {@code key=value} above {@code ~~~~~~},
         the type
 * from the folder, plain templates. What is broken in the dossier stays broken.
 */
final class VanillaContent {
    private static final String SEPARATOR = "~~~~~~";
    private static final Pattern PAIR = Pattern.compile("([^\\s:#]+): ?(.*)");
    private static final Pattern DAY = Pattern.compile("(?m)^date: \\d{4}-\\d{2}-\\d{2}$");
    private static final String[] TYPES = {"home", "claims", "events", "equipment", "questions", "terms", "pages"};
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>${content.title}</title></head>
            <body><h1>${content.title}</h1><#if content.date??><p>${content.date?string("yyyy-MM-dd")}</p></#if>
            <p>${(content.summary)!}</p>
            ${content.body}</body></html>
            """;
    private final Map<String, byte[]> healthy;

    VanillaContent(Specimen specimen) {
        this.healthy = specimen.files();
    }

    /** The files as JBake gets them, with this mistake in them; null for none. */
    Map<String, byte[]> with(Mistake mistake) {
        Map<String, byte[]> files = new TreeMap<>(healthy);
        if (mistake != null) {
            mistake.files().forEach((path, bytes) -> {
                if (mistake.removes(path)) {
                    files.remove(path);
                } else {
                    files.put(path, bytes);
                }
            });
        }
        Map<String, byte[]> converted = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("content/") || path.startsWith("data/") || path.startsWith("assets/img/")) {
                converted.put(path, path.matches("content/.*\\.(md|markdown|MD)") ? latin(entry(path, text(bytes))) : bytes);
            }
        });
        converted.put("jbake.properties", latin(settings(text(files.getOrDefault("jbake.properties", new byte[0])))));
        converted.put("templates/page.ftl", latin(PAGE));
        return converted;
    }

    /** Bytes as letters, one for one, so that broken bytes stay as they are. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String entry(String path, String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 2) {
            return text;
        }
        boolean opened = lines[0].strip().equals("---");
        String[] steps = path.split("/");
        StringBuilder head = new StringBuilder("type=" + (steps.length == 3 ? "home" : steps[2]) + "\nstatus=published");
        int at = opened ? 1 : 0;
        while (at < lines.length && !lines[at].strip().equals("---")) {
            head.append(line(path, lines[at++]));
        }
        if (at == lines.length) {
            return head.toString();
        }
        return head + "\n" + SEPARATOR + "\n" + String.join("\n", Arrays.copyOfRange(lines, at + 1, lines.length));
    }

    /** A pair, or what belongs to the pair above, which JBake's header cannot divide. */
    private String line(String path, String line) {
        Matcher pair = PAIR.matcher(line);
        if (!pair.matches()) {
            return (line.startsWith(" ") || line.startsWith("\t") ? " " : "\n") + line.strip();
        }
        String key = pair.group(1).equals("date") && !hasDay(path) ? "edtf" : pair.group(1);
        return "\n" + key + "=" + pair.group(2).replaceFirst("^\"(.*)\"$", "$1").replaceFirst("^\\[(.*)]$", "$1")
                .replaceFirst("^\\{(.*)}$", "$1");
    }

    /** True if the healthy entry has a date that JBake can read. */
    private boolean hasDay(String path) {
        return healthy.containsKey(path) && DAY.matcher(text(healthy.get(path))).find();
    }

    private static String settings(String text) {
        StringBuilder settings = new StringBuilder();
        text.lines().filter(line -> line.startsWith("site")).forEach(line -> settings.append(line).append('\n'));
        for (String type : TYPES) {
            settings.append("template.").append(type).append(".file=page.ftl\n");
        }
        for (String page : new String[] {"index", "feed", "archive", "sitemap", "tags"}) {
            settings.append("render.").append(page).append("=false\n");
        }
        return settings + "date.format=yyyy-MM-dd\nimg.path.update=false\ndb.store=memory\n";
    }
}
