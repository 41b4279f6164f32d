package sourcier.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.History;
import sourcier.model.PinnedTexts;
import sourcier.source.SourceFile;

/** Lists the files of a project and reads them as strict UTF-8. */
final class FileReader {
    /** In KB; the longest text of a dossier has some 15. */
    private static final int ENTRY_LIMIT = 64;
    /** In KB; a register of 2,000 sources has some 800. */
    private static final int DATA_LIMIT = 1024;
    /** In KB; the log of 60 claims begins with some 90 and grows for years. */
    private static final int LOG_LIMIT = 8192;
    private static final int KB = 1024;
    private final Path root;
    private final Diagnostics diagnostics;
    private final Map<String, String> unsaved;
    private final ReadingMemory memory;
    private final List<SourceFile> texts = new ArrayList<>();

    /**
     * What came of a file.
     *
     * @param text  null if its bytes could not be read, or it is a merge that was left half done
     * @param usable false if there is nothing in it
     */
    private record Contents(SourceFile text, boolean usable) {}

    /**
     * @param unsaved texts that stand for files on the disk, by path
     * @param memory  keeps what was read
     */
    FileReader(Path root, Diagnostics diagnostics, Map<String, String> unsaved, ReadingMemory memory) {
        this.root = root;
        this.diagnostics = diagnostics;
        this.unsaved = unsaved;
        this.memory = memory;
    }

    /** Every file whose bytes could be read and which is no merge that was left half done, in the order of reading. */
    List<SourceFile> texts() {
        return texts;
    }

    /** The path as diagnostics show it, and as it is used here: relative to the project, with {@code /}. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** True if there is such a file, on the disk or unsaved. */
    boolean exists(String path) {
        return unsaved.containsKey(path) || Files.exists(root.resolve(path));
    }

    /** The file at a path, or null if it is missing, cannot be read or is empty, which is then reported. */
    SourceFile read(String path) {
        Contents contents = memory.recall(path, unsaved.get(path), diagnostics,
                found -> contents(root.resolve(path), path, found));
        if (contents.text() != null) {
            texts.add(contents.text());
        }
        return contents.usable() ? contents.text() : null;
    }

    private Contents contents(Path file, String path, Diagnostics found) {
        byte[] bytes = bytes(file, path, found);
        SourceFile source = bytes == null ? null : decode(path, bytes, found);
        if (source == null || ConflictMarkers.report(source, found)) {
            return new Contents(null, false);
        }
        boolean empty = source.text().replace("\uFEFF", "").isBlank();
        if (empty) {
            found.report(Code.FIL_003, source.span(0, 0));
        }
        return new Contents(source, !empty);
    }

    /** The path of every file below a folder, in order; none if there is no such folder. */
    List<String> below(String folder) {
        return memory.list(folder, () -> walk(root.resolve(folder)));
    }

    private List<String> walk(Path start) {
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            // A folder named like an entry is read too, so that it is reported.
            return walk.filter(path -> !Files.isDirectory(path) || path.toString().endsWith(".md")).sorted().map(this::relative).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in which names are looked for and nothing is judged; whatever its bytes are, each is a letter. Empty if it cannot be read. */
    SourceFile lenient(String path) {
        return memory.recall(ReadingMemory.UNJUDGED + path, null, diagnostics, found -> {
            try {
                return SourceFile.of(path, Files.readString(root.resolve(path), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return SourceFile.of(path, "");
            }
        });
    }

    private byte[] bytes(Path file, String path, Diagnostics found) {
        if (unsaved.containsKey(path)) {
            return unsaved.get(path).getBytes(StandardCharsets.UTF_8);
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            int limit = path.equals(History.FILE) || path.equals(PinnedTexts.FILE) ? LOG_LIMIT : path.startsWith("data/") ? DATA_LIMIT : ENTRY_LIMIT;
            if (!attributes.isRegularFile()) {
                report(found, Code.FIL_002, path, "case.not-a-file");
            } else if (attributes.size() > (long) limit * KB) {
                // Asked before reading: a film that was put here by mistake would not fit into the memory.
                report(found, Code.FIL_013, path, String.valueOf((attributes.size() + KB - 1) / KB), String.valueOf(limit));
            } else {
                return Files.readAllBytes(file);
            }
        } catch (NoSuchFileException e) {
            report(found, Code.FIL_007, path, path);
        } catch (AccessDeniedException e) {
            report(found, Code.FIL_002, path, "case.forbidden");
        } catch (IOException e) {
            report(found, Code.FIL_002, path, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private static void report(Diagnostics found, Code code, String path, String... arguments) {
        found.report(code, SourceFile.of(path, "").span(0, 0), arguments);
    }

    private static SourceFile decode(String path, byte[] bytes, Diagnostics found) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String encoding = LikelyEncoding.of(bytes);
        if (result.isError()) {
            int at = out.flip().length();
            report(found, path, out + latin1(bytes, in.position()), at, bytes[in.position()], encoding);
            return null;
        }
        if (encoding.equals(LikelyEncoding.UTF_16)) {
            String text = latin1(bytes, 0);
            report(found, path, text, text.indexOf(0), (byte) 0, encoding);
            return null;
        }
        return SourceFile.of(path, out.flip().toString());
    }

    private static void report(Diagnostics found, String path, String shown, int at, byte wrong, String encoding) {
        found.report(Code.FIL_001, SourceFile.of(path, shown).span(at, 1),
                String.format(Locale.ROOT, "0x%02X", wrong & 0xFF), encoding);
    }

    /** The rest of the bytes in an encoding that has a letter for every byte, so that the line can be printed. */
    private static String latin1(byte[] bytes, int start) {
        return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    }
}
