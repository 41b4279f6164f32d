package sourcier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Repairs;
import sourcier.source.SourceFile;

/**
 * Mends what has one safe repair. Everything is tried in memory first: what is mended may bring to light what it hid, or leave
 * room for a repair that was in its way, so the project is checked again, up to three times. Nothing is on the disk before
 * {@link #save}.
 */
final class Fixer {
    private static final int ROUNDS = 3;
    private final Path root;
    private final FileSelection selection;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> before = new TreeMap<>();
    private final List<Diagnostic> mended = new ArrayList<>();
    private Checked state;

    /**
     * @param selection only findings in these files are mended
     * @param state     the project as it is on the disk
     */
    Fixer(Path root, FileSelection selection, Checked state) {
        this.root = root;
        this.selection = selection;
        this.state = state;
    }

    /** Mends in memory. */
    Fixer run() {
        for (int round = 0; round < ROUNDS; round++) {
            Repairs repairs = Repairs.of(selection.of(state.found()), this::isUsable);
            if (repairs.mended().isEmpty()) {
                break;
            }
            repairs.mended().forEach(diagnostic -> diagnostic.repair()
                    .forEach(edit -> before.putIfAbsent(edit.span().file().path(), edit.span().file().text())));
            texts.putAll(repairs.texts());
            mended.addAll(repairs.mended());
            state = Checked.of(root, texts);
        }
        return this;
    }

    /** Only a named file, and only if what was read is what lies there, byte by byte, in the project and not beyond a link. */
    private boolean isUsable(SourceFile file) {
        if (texts.containsKey(file.path())) {
            return true;
        }
        Path path = root.resolve(file.path());
        try {
            return selection.contains(file.path()) && path.toRealPath().startsWith(root.toRealPath())
                    && Arrays.equals(Files.readAllBytes(path), file.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /** What was mended, in the order of mending. */
    List<Diagnostic> mended() {
        return mended;
    }

    /** The project as it is after the mending. */
    Checked state() {
        return state;
    }

    /** The files that change, by path, as a unified diff. */
    String diff() {
        StringBuilder diff = new StringBuilder();
        texts.forEach((path, text) -> diff.append(UnifiedDiff.of(path, before.get(path), text)));
        return diff.toString();
    }

    /** Writes the files that change. */
    void save() throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            AtomicFile.write(root.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
