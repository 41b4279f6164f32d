package sourcier.render.typography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of {@code spec/typography.md} and {@code typography-en.md}, where no-break spaces have signs that can be seen. */
final class TypographyCases {
    private static final Pattern ROW = Pattern.compile("\\| `(.*)` \\| `(.*)` \\|");

    private TypographyCases() {}

    /**
     * A row of a table.
     *
     * @param section the heading above
     * @param written what an author writes
     * @param set     what the page has, with real spaces
     */
    record Case(String section, String written, String set) {}

    /** All rows of a manual under a heading, or under all but one if {@code except} is true. */
    static List<Case> read(String manual, String section, boolean except) {
        List<Case> cases = new ArrayList<>();
        String heading = "";
        for (String line : file(manual).split("\n")) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (row.matches() && heading.equals(section) != except) {
                cases.add(new Case(heading, row.group(1), row.group(2).replace('⍽', '\u00a0').replace('⌇', '\u202f')));
            }
        }
        return cases;
    }

    /** The other way round: the author's text with ordinary spaces. */
    static String ordinary(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** A text with signs, for messages that people can read. */
    static String visible(String text) {
        return text.replace('\u00a0', '⍽').replace('\u202f', '⌇');
    }

    private static String file(String manual) {
        try (var in = TypographyCases.class.getResourceAsStream("/spec/" + manual)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
