package sourcier.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One stylesheet out of many parts, with the same meaning. */
class StylesheetBundlerTest {
    @TempDir
    private Path folder;

    @Test
    void importsBecomeLayersInTheirOrder() throws IOException {
        write("site.css", """
                @layer base, parts;
                @import url("base.css") layer(base);
                @import url("parts/lamp.css") layer(parts);
                """);
        write("base.css", "body { margin: 0; }\n");
        write("parts/lamp.css", ".lamp { color: gold; }\n");
        assertEquals("""
                @layer base,parts;@layer base{body{margin:0}}@layer parts{.lamp{color:gold}}
                """, bundle());
    }

    @Test
    void eachStylesheetThatImportsPartsIsBundled() throws IOException {
        write("site.css", "@import url(\"base.css\") layer(base);\n@import url(\"lamp.css\") layer(base);\n");
        write("light.css", "@import url(\"base.css\") layer(base);\n");
        write("base.css", "body { margin: 0; }\n");
        write("lamp.css", ".lamp { color: gold; }\n");
        assertEquals("@layer base{body{margin:0}.lamp{color:gold}}\n", bundle());
        assertEquals("@layer base{body{margin:0}}\n", Files.readString(folder.resolve("light.css")));
        assertEquals(List.of("light.css", "site.css"), FileTree.files(folder));
    }

    @Test
    void spaceIsGoneWhereItMeansNothing() throws IOException {
        write("site.css", "@import url(\"base.css\") layer(base);\n");
        write("base.css", "main  p,\n  main > a :is(b) {\n  margin: calc(1px + 2px)\n    3px;\n\n  content: \" , > \" attr(href);\n}\n@media (width > 1px) { i { j: k } }\n");
        assertEquals("@layer base{main p,main>a :is(b){margin:calc(1px + 2px) 3px;content:\" , > \" attr(href)}@media (width>1px){i{j:k}}}\n", bundle());
    }

    @Test
    void aLayerThatComesAgainLaterIsOpenedAgain() throws IOException {
        write("site.css", "@import url(\"a.css\") layer(one);\n@import url(\"b.css\") layer(two);\n@import url(\"a.css\") layer(one);\n");
        write("a.css", "a { b: c; }\n");
        write("b.css", "d { e: f; }\n");
        assertEquals("@layer one{a{b:c}}@layer two{d{e:f}}@layer one{a{b:c}}\n", bundle());
    }

    @Test
    void anImportForAMediumIsWrappedInIt() throws IOException {
        write("site.css", "@import url(\"print.css\") layer(print) print;\n@import url(\"bare.css\");\n");
        write("print.css", "nav { display: none; }\n");
        write("bare.css", "a { color: blue; }\n");
        assertEquals("""
                @media print{@layer print{nav{display:none}}}a{color:blue}
                """, bundle());
    }

    @Test
    void commentsAreGone() throws IOException {
        write("site.css", "/* The\n * order. */\n@import url(\"base.css\") layer(base);\n/* end */\n");
        write("base.css", "/* one */\nbody { /* two */ margin: 0; }\n/* three */\n");
        assertEquals("@layer base{body{margin:0}}\n", bundle());
    }

    @Test
    void whatStandsForDollarAndBackslashIsKept() throws IOException {
        write("site.css", "@import url(\"base.css\") layer(base);\n");
        write("base.css", ".a::before { content: \"\\201C $1\"; }\n");
        assertEquals("@layer base{.a::before{content:\"\\201C $1\"}}\n", bundle());
    }

    @Test
    void partsAndTheirEmptyFoldersAreRemovedOthersStay() throws IOException {
        write("site.css", "@import url(\"deep/er/part.css\") layer(base);\n");
        write("deep/er/part.css", "b { c: d; }\n");
        write("fonts/kept.txt", "kept\n");
        bundle();
        assertEquals(List.of("fonts/kept.txt", "site.css"), FileTree.files(folder));
        assertEquals(List.of("fonts"), folders());
    }

    @Test
    void bundlingAgainChangesNothing() throws IOException {
        write("site.css", "@layer base;\n@import url(\"base.css\") layer(base);\n");
        write("base.css", "body { margin: 0; }\n");
        assertEquals(bundle(), bundle());
    }

    @Test
    void aMissingPartIsAnError() throws IOException {
        write("site.css", "@import url(\"missing.css\") layer(base);\n");
        assertThrows(NoSuchFileException.class, () -> StylesheetBundler.bundle(folder));
    }

    @Test
    void aFolderWithoutAStylesheetIsLeftAlone() throws IOException {
        write("other.css", "b { c: d; }\n");
        StylesheetBundler.bundle(folder);
        assertEquals(List.of("other.css"), FileTree.files(folder));
    }

    private String bundle() throws IOException {
        StylesheetBundler.bundle(folder);
        return Files.readString(folder.resolve("site.css"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> folders() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> Files.isDirectory(path) && !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .toList();
        }
    }
}
