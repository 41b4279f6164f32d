package sourcier.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.source.SourceFile;

/** Reads files of a project as strict UTF-8. */
final class FileReader {
    private final Path root;
    private final Diagnostics diagnostics;
    private final List<SourceFile> texts = new ArrayList<>();

    FileReader(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** Every file whose bytes could be read, in the order of reading. */
    List<SourceFile> texts() {
        return texts;
    }

    /** The path as diagnostics show it: relative to the project, with {@code /}. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The file, or null if it is missing, cannot be read, is empty or is not UTF-8, which is then reported. */
    SourceFile read(Path file) {
        String path = relative(file);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            diagnostics.report(Code.FIL_007, SourceFile.of(path, "").span(0, 0), path);
            return null;
        } catch (IOException e) {
            diagnostics.report(Code.FIL_002, SourceFile.of(path, "").span(0, 0), String.valueOf(e.getMessage()));
            return null;
        }
        SourceFile source = decode(path, bytes);
        if (source != null) {
            texts.add(source);
        }
        if (source != null && source.text().isBlank()) {
            diagnostics.report(Code.FIL_003, source.span(0, 0));
            return null;
        }
        return source;
    }

    private SourceFile decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = out.flip().length();
            // Shown as Latin-1, which has a letter for every byte, so that the line can be printed.
            SourceFile shown = SourceFile.of(path, out + new String(bytes, in.position(),
                    bytes.length - in.position(), StandardCharsets.ISO_8859_1));
            diagnostics.report(Code.FIL_001, shown.span(at, 1),
                    String.format("0x%02X", bytes[in.position()] & 0xFF));
            return null;
        }
        return SourceFile.of(path, out.flip().toString());
    }
}
