package sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.model.PinnedTexts;
import sourcier.model.Translation;
import sourcier.model.TranslationUnit;
import sourcier.parse.ContentReader;
import sourcier.parse.PinnedTextsFile;
import sourcier.source.SourceFile;

/**
 * {@code pin}: notes in translations which text of the reference language they were made from, once a person has read them
 * against it. What is noted is a fingerprint per unit, so that a later change of the reference text is found, and in
 * {@link PinnedTexts} the text itself, so that readers can be shown the change.
 */
final class PinCommand {
    private final Path root;
    private final Arguments arguments;
    private final Terminal terminal;
    private final boolean checkOnly;
    private boolean outdated;

    PinCommand(Path root, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.arguments = arguments;
        this.terminal = terminal;
        this.checkOnly = arguments.has(Option.CHECK);
    }

    /**
     * Pins the named translations, or all if none is named, and lists part by part what was not up to date, with its place.
     * The texts of all translations are kept anew.
     *
     * @return the exit code: with {@code --check}, which writes nothing, 1 if something is left to pin
     * @throws WrongUse if a name is no translation, or no folder with one
     */
    int run() throws IOException, WrongUse {
        Diagnostics diagnostics = new Diagnostics();
        List<Translation> translations = new ContentReader(root, diagnostics).readAll().site().translations();
        FileSelection selection = selection(translations);
        Map<String, String> texts = new HashMap<>();
        for (Translation translation : translations) {
            SourceFile file = translation.entry().body().file();
            boolean selected = selection.contains(file.path());
            Map<String, String> pins = selected ? pins(translation) : translation.pinned();
            keepTexts(translation, pins.values(), texts);
            String text = withPins(translation, pins);
            if (selected && !text.equals(file.text())) {
                toPin(translation).forEach(unit -> terminal.out().println(unit.span().location() + ": " + unit.key()));
                outdated = true;
                write(file.path(), text);
            }
        }
        if (!translations.isEmpty()) {
            if (diagnostics.hasErrors()) {
                // What could not be read may need them.
                translations.get(0).texts().byFingerprint().forEach(texts::putIfAbsent);
            }
            keep(PinnedTextsFile.text(new PinnedTexts(texts)));
        }
        return outdated && checkOnly ? Main.CONTENT_ERRORS : Main.FINE;
    }

    private void keep(String lines) throws IOException {
        Path file = root.resolve(PinnedTexts.FILE);
        if (!Files.exists(file) || !Files.readString(file).equals(lines)) {
            terminal.out().println(PinnedTexts.FILE);
            outdated = true;
            write(PinnedTexts.FILE, lines);
        }
    }

    private void write(String path, String text) throws IOException {
        if (!checkOnly) {
            AtomicFile.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Notes the reference texts with these fingerprints, as they are now or as they were kept. */
    private static void keepTexts(Translation translation, Collection<String> pins, Map<String, String> texts) {
        for (TranslationUnit unit : translation.referenceUnits()) {
            String fingerprint = unit.fingerprint();
            if (pins.contains(fingerprint)) {
                texts.put(fingerprint, unit.text());
            }
        }
        for (String pin : pins) {
            String before = texts.containsKey(pin) ? null : translation.texts().of(pin);
            if (before != null) {
                texts.put(pin, before);
            }
        }
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

    /** The fingerprints of the reference text as it is now, by the key of the unit, in the order of the translation. */
    private static Map<String, String> pins(Translation translation) {
        Map<String, String> reference = translation.referenceUnits().stream()
                .collect(Collectors.toMap(TranslationUnit::key, TranslationUnit::fingerprint));
        Map<String, String> pins = new LinkedHashMap<>();
        for (TranslationUnit unit : translation.units()) {
            if (reference.containsKey(unit.key())) {
                pins.put(unit.key(), reference.get(unit.key()));
            }
        }
        return pins;
    }

    /** The text of the translation with these fingerprints. */
    private static String withPins(Translation translation, Map<String, String> fingerprints) {
        StringBuilder pins = new StringBuilder("pinned:");
        fingerprints.forEach((key, fingerprint) -> pins.append("\n  ").append(key).append(": \"").append(fingerprint).append('"'));
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
