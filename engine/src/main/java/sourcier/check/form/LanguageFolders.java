package sourcier.check.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.EntryType;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/** A folder of {@code content/} is one of the languages of {@code data/languages.yml}; reported at its first file. */
public final class LanguageFolders implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        List<String> tags = site.editions().stream().map(edition -> edition.language().tag()).toList();
        if (tags.isEmpty()) {
            return;
        }
        Set<String> met = new HashSet<>(tags);
        for (String path : new TreeSet<>(inventory.files())) {
            String[] steps = path.split("/");
            // A file directly in content/ lies in no folder at all, one in a hidden folder is none of ours.
            if (steps.length > 2 && !steps[1].startsWith(".") && met.add(steps[1])) {
                diagnostics.report(Diagnostic.of(Code.FIL_015, SourceFile.of(path, "").span(0, 0), steps[1],
                        "`" + String.join("`, `", tags) + "`").suggest(meant(steps[1], tags)));
            }
        }
    }

    private static String meant(String folder, List<String> tags) {
        boolean isType = EntryType.ofFolder(folder).isPresent();
        String tag = isType ? tags.get(0) + "/" + folder : Suggestions.nearest(folder.toLowerCase(Locale.ROOT), tags);
        return tag == null ? null : "content/" + tag;
    }
}
