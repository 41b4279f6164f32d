package sourcier.check.translation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Suggestions;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.source.SourceFile;

/**
 * Every entry has a file at the same path below the folder of each language, and every such file has its entry. A language
 * without any file is one finding and not as many as there are entries.
 */
public final class TranslationFiles implements Rule {
    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        String reference = site.reference().language().tag();
        Set<String> originals = below(reference, inventory);
        for (Edition edition : site.editions().subList(1, site.editions().size())) {
            String language = edition.language().tag();
            Set<String> translations = below(language, inventory);
            // A file that must be given another name first is not to be copied under the one it has.
            List<String> missing = originals.stream().filter(path -> !translations.contains(path))
                    .filter(path -> path.matches("(.*/)?[a-z0-9][a-z0-9-]*\\.md")).toList();
            if (translations.isEmpty()) {
                report(Code.LNG_001, "content/" + language + "/index.md", inventory, diagnostics, reference + "/**", null);
                continue;
            }
            for (String path : missing) {
                report(Code.LNG_001, "content/" + language + "/" + path, inventory, diagnostics, reference + "/" + path, null);
            }
            for (String path : translations) {
                if (!originals.contains(path)) {
                    report(Code.LNG_002, "content/" + language + "/" + path, inventory, diagnostics, reference + "/" + path,
                            Suggestions.nearest(path, missing));
                }
            }
        }
    }

    private static void report(Code code, String path, Inventory inventory, Diagnostics diagnostics, String counterpart, String meant) {
        SourceFile file = inventory.texts().stream().filter(text -> text.path().equals(path))
                .findFirst().orElse(SourceFile.of(path, ""));
        diagnostics.report(Diagnostic.of(code, file.span(0, 0), "content/" + counterpart).suggest(meant));
    }

    private static Set<String> below(String language, Inventory inventory) {
        String folder = "content/" + language + "/";
        return inventory.files().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(".md"))
                .map(path -> path.substring(folder.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
