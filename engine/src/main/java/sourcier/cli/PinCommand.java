package sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    private final Arguments arguments;
    private final Terminal terminal;

    PinCommand(Path root, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /**
     * Pins the named translations, or all if none is named, and lists part by part what was not up to date, with its place.
     *
     * @return the exit code: with {@code --check}, which writes nothing, 1 if something is left to pin
     * @throws WrongUse if a name is no translation, or no folder with one
     */
    int run() throws IOException, WrongUse {
        List<Translation> translations = new ContentReader(root, new Diagnostics()).readAll().site().translations();
        FileSelection selection = selection(translations);
        boolean checkOnly = arguments.has(Option.CHECK);
        boolean current = true;
        for (Translation translation : translations) {
            SourceFile file = translation.entry().body().file();
            String text = pinned(translation);
            if (selection.contains(file.path()) && !text.equals(file.text())) {
                current = false;
                toPin(translation).forEach(unit -> terminal.out().println(unit.span().location() + ": " + unit.key()));
                if (!checkOnly) {
                    AtomicFile.write(root.resolve(file.path()), text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return current || !checkOnly ? Main.FINE : Main.CONTENT_ERRORS;
    }

    private FileSelection selection(List<Translation> translations) throws WrongUse {
        Set<String> files = translations.stream().map(translation -> translation.entry().body().file().path()).collect(Collectors.toSet());
        try {
            return FileSelection.of(arguments.operands(), terminal.here(), root, files);
        } catch (WrongUse e) {
            throw e.key().equals("file-outside") ? new WrongUse("file-untranslated", e.meant(), e.values()) : e;
        }
    }

    /** The parts whose text has changed; all parts of a translation that notes nothing. */
    private static List<TranslationUnit> toPin(Translation translation) {
        return translation.pinned().isEmpty() ? translation.units()
                : translation.stale().stream().map(Translation.Stale::unit).toList();
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
