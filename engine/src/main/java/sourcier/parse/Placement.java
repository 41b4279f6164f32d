package sourcier.parse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Suggestions;
import sourcier.model.EntryType;
import sourcier.source.SourceFile;

/** What the place and name of a content file say: its type, or why it is no entry. */
final class Placement {
    private static final List<String> FOLDERS = Arrays.stream(EntryType.values()).map(EntryType::folder)
            .filter(folder -> !folder.isEmpty()).toList();

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private Placement() {}

    /** A file in a folder that is no type, or beside the folders. */
    static Diagnostic unknownType(SourceFile file, String[] steps) {
        String name = steps[steps.length - 1];
        if (steps.length > 3) {
            String meant = Suggestions.nearest(steps[2].toLowerCase(Locale.ROOT), FOLDERS);
            return Diagnostic.of(Code.FIL_004, file.span(0, 0), steps[2], "case.folder").suggest(meant);
        }
        if (steps.length == 3) {
            String meant = name.equalsIgnoreCase("index.md") ? "index.md" : EntryType.PAGE.folder() + "/" + name;
            return Diagnostic.of(Code.FIL_004, file.span(0, 0), name, "case.beside").suggest(meant);
        }
        return Diagnostic.of(Code.FIL_004, file.span(0, 0), name, "case.above");
    }

    /** True for what can be an id: it becomes a part of an address. */
    static boolean isLegal(String id) {
        return ID.matcher(id).matches();
    }

    /** A file whose name cannot be an id, with one that can. */
    static Diagnostic illegalId(SourceFile file, String id) {
        String plain = Normalizer.normalize(id.replaceFirst("(\\.(md|txt))+$", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Diagnostic.of(Code.FIL_006, file.span(0, 0), id).suggest(plain.isEmpty() ? null : plain + ".md");
    }

    /** The type by place: content/<lang>/index.md, or content/<lang>/<folder>/…/<id>.md; deeper folders only group files. */
    static EntryType type(String[] steps) {
        if (steps.length > 3) {
            return EntryType.ofFolder(steps[2]).orElse(null);
        }
        return steps.length == 3 && steps[2].equals("index.md") ? EntryType.HOME : null;
    }
}
