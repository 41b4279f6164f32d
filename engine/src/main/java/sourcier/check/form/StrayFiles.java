package sourcier.check.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.History;
import sourcier.model.Inventory;
import sourcier.model.PinnedTexts;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/**
 * Every file below {@code content/} and in {@code data/} is read. One that is not would be missing from the site without a
 * word. Files whose name begins with a dot are left alone: systems and git put them there.
 */
public final class StrayFiles implements Rule {
    private static final List<String> DATA = List.of("data/checks.yml", "data/languages.yml", "data/sources.yml", History.FILE,
            PinnedTexts.FILE);
    private static final Pattern TEXT = Pattern.compile("(?i)(.+?)(\\.(md|markdown|mdown|mkd|mdx|txt))+");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (String path : inventory.files()) {
            if (!path.endsWith(".md") && !isHidden(path)) {
                report(path, "case.content", inContent(path, inventory), diagnostics);
            }
        }
        for (String path : inventory.data()) {
            if (!DATA.contains(path) && !isHidden(path)) {
                report(path, "case.data", Suggestions.nearest(path, DATA), diagnostics);
            }
        }
    }

    private static void report(String path, String where, String meant, Diagnostics diagnostics) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        diagnostics.report(Diagnostic.of(Code.FIL_014, SourceFile.of(path, "").span(0, 0), name, where).suggest(meant));
    }

    private static boolean isHidden(String path) {
        return Arrays.stream(path.split("/")).anyMatch(step -> step.startsWith("."));
    }

    /** What was probably meant, or null; an entry that is there already was not. */
    private static String inContent(String path, Inventory inventory) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher text = TEXT.matcher(name);
        if (text.matches()) {
            String entry = text.group(1) + ".md";
            boolean isThere = inventory.files().contains(path.substring(0, path.length() - name.length()) + entry);
            return isThere ? null : entry;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return IMAGES.contains(ending) ? "assets/img/" + name : null;
    }
}
