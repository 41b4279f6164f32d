package sourcier.check.translation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import sourcier.source.Span;

/** Every word of the interface exists in every language: {@code templates/i18n/<tag>.properties} have the same keys. */
public final class InterfaceWords implements Rule {
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([^\\s#!=:][^\\s=:]*)[ \\t]*[=:]");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, SourceFile> texts = inventory.texts().stream()
                .collect(Collectors.toMap(SourceFile::path, text -> text, (first, second) -> first));
        SourceFile reference = texts.get(path(site.reference()));
        if (reference == null) {
            return;
        }
        Map<String, Span> words = keys(reference);
        for (Edition edition : site.editions().subList(1, site.editions().size())) {
            SourceFile file = texts.get(path(edition));
            Map<String, Span> translated = file == null ? Map.of() : keys(file);
            for (String key : words.keySet()) {
                if (file != null && !translated.containsKey(key)) {
                    diagnostics.report(Code.CFG_006, file.span(file.text().stripTrailing().length(), 0), key, path(site.reference()));
                }
            }
            translated.forEach((key, span) -> {
                if (!words.containsKey(key)) {
                    diagnostics.report(Diagnostic.of(Code.CFG_007, span, key, path(site.reference()))
                            .suggest(Suggestions.nearest(key, words.keySet())));
                }
            });
        }
    }

    private static String path(Edition edition) {
        return "templates/i18n/" + edition.language().tag() + ".properties";
    }

    private static Map<String, Span> keys(SourceFile file) {
        Map<String, Span> keys = new TreeMap<>();
        Matcher matcher = KEY.matcher(file.text());
        while (matcher.find()) {
            keys.put(matcher.group(1), file.span(matcher.start(1), matcher.group(1).length()));
        }
        return keys;
    }
}
