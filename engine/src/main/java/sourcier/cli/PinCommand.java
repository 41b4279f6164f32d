package sourcier.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.Translation;
import sourcier.model.TranslationUnit;
import sourcier.parse.ContentReader;
import sourcier.source.SourceFile;

/**
 * {@code pin}: notes in translations which text of the reference language they were made from, once a person has read them
 * against it. What is noted is a fingerprint per unit, so that a later change of the reference text is found.
 */
final class PinCommand {
    private final Path root;
    private final PrintStream out;

    PinCommand(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    /**
     * Pins the named translations, or all if none is named.
     *
     * @param files paths relative to the project
     * @return the exit code
     */
    int run(Set<String> files) throws IOException {
        for (Translation translation : new ContentReader(root, new Diagnostics()).readAll().site().translations()) {
            SourceFile file = translation.entry().body().file();
            if (files.isEmpty() || files.contains(file.path())) {
                String text = pinned(translation);
                if (!text.equals(file.text())) {
                    Files.writeString(root.resolve(file.path()), text);
                    out.println(file.path());
                }
            }
        }
        return Main.FINE;
    }

    /** The text of the translation with the fingerprints of the reference text as it is now. */
    private static String pinned(Translation translation) {
        Map<String, String> reference = translation.referenceUnits().stream()
                .collect(Collectors.toMap(TranslationUnit::key, TranslationUnit::fingerprint));
        StringBuilder pins = new StringBuilder("pinned:");
        for (TranslationUnit unit : translation.units()) {
            if (reference.containsKey(unit.key())) {
                pins.append("\n  ").append(unit.key()).append(": \"").append(reference.get(unit.key())).append('"');
            }
        }
        Body body = translation.entry().body();
        SourceFile file = body.file();
        StringBuilder text = new StringBuilder(file.text());
        if (body.places().has("pinned")) {
            int start = file.offset(body.places().key("pinned"));
            int end = file.offset(body.places().value("pinned")) + body.places().value("pinned").length();
            return text.replace(start, end, pins.toString()).toString();
        }
        int closing = file.text().lastIndexOf("---", body.offset() - 1);
        return text.insert(closing, pins + "\n").toString();
    }
}
