package sourcier.parse;

import java.util.List;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Body;
import sourcier.parse.yaml.YamlValue;
import sourcier.source.SourceFile;

/**
 * What can be made of a content file on its own, without the schemas and the other files: this is most of the work of reading,
 * and it is done for several files at once.
 *
 * @param file  the file
 * @param keys  the front matter; null if it cannot be read
 * @param body  the Markdown below it; null if the front matter cannot be read
 * @param found what is wrong with the file so far
 */
record ParsedFile(SourceFile file, YamlValue.Mapping keys, Body body, List<Diagnostic> found) {
    static ParsedFile of(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        FrontMatterParser.Parts parts = FrontMatterParser.parse(file, diagnostics);
        if (parts == null) {
            return new ParsedFile(file, null, null, diagnostics.sorted());
        }
        Body body = new Body(file, parts.body(), PlacesReader.read(parts.keys()), OutlineReader.read(file, parts.body()));
        return new ParsedFile(file, parts.keys(), body, diagnostics.sorted());
    }

    /** Reports what is wrong so far; true if there is something to go on with. */
    boolean report(Diagnostics diagnostics) {
        found.forEach(diagnostics::report);
        return keys != null;
    }
}
