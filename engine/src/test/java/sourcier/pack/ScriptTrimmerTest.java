package sourcier.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people need goes, what the browser needs stays. */
class ScriptTrimmerTest {
    @TempDir
    private Path folder;

    @Test
    void takesCommentsAndIndentationOut() {
        assertEquals("\"use strict\";\nlight(\n\"/* no comment */\", 2); /* short */\n", ScriptTrimmer.text("""
                /* What it is for,
                   in two lines. */
                "use strict";

                /* One line. */
                light(
                    "/* no comment */", 2); /* short */
                """));
    }

    @Test
    void trimsTheScriptsOfAFolder() throws IOException {
        ScriptTrimmer.trim(folder.resolve("none"));
        Files.writeString(folder.resolve("search.js"), "  go();\n");
        Files.writeString(folder.resolve("note.txt"), "  stays\n");
        ScriptTrimmer.trim(folder);
        assertEquals("go();\n", Files.readString(folder.resolve("search.js")));
        assertEquals("  stays\n", Files.readString(folder.resolve("note.txt")));
    }
}
