package sourcier.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.History;
import sourcier.model.Language;
import sourcier.model.PinnedTexts;
import sourcier.model.RecordedCheck;
import sourcier.model.Source;
import sourcier.source.SourceFile;

/**
 * What the files in {@code data/} hold.
 *
 * @param languages the reference language first; empty if they could not be read
 * @param sources   the register, by id
 * @param sourceIds also those of sources with a mistake
 * @param checks    empty if the finished site was not checked yet
 * @param history   the log of changes; a dossier may have none
 * @param pinned    what translations were made from; a dossier may keep none
 */
record DataFiles(List<Language> languages, Map<String, Source> sources, Set<String> sourceIds, List<RecordedCheck> checks, History history,
        PinnedTexts pinned) {
    private record Register(Map<String, Source> sources, Set<String> ids) {}

    /** Reads them, each file only if the memory does not know it. */
    static DataFiles read(FileReader files, ReadingMemory memory, Diagnostics diagnostics) {
        SourceFile languages = files.read("data/languages.yml");
        SourceFile sources = files.read("data/sources.yml");
        SourceFile checks = readIfThere(files, "data/checks.yml");
        SourceFile history = readIfThere(files, History.FILE);
        SourceFile pinned = readIfThere(files, PinnedTexts.FILE);
        Register register = memory.recall("register of sources", sources, diagnostics, found -> {
            DataReader reader = new DataReader(memory.validator(), found);
            return new Register(reader.sources(sources), reader.sourceIds());
        });
        return new DataFiles(
                memory.recall("languages", languages, diagnostics, found -> new DataReader(memory.validator(), found).languages(languages)),
                register.sources(), register.ids(),
                memory.recall("checks", checks, diagnostics, found -> new DataReader(memory.validator(), found).checks(checks)),
                history == null ? History.NONE : memory.recall("history", history, diagnostics, found -> HistoryReader.read(history, found)),
                pinned == null ? PinnedTexts.NONE : memory.recall("pinned texts", pinned, diagnostics, found -> PinnedTextsFile.read(pinned, found)));
    }

    private static SourceFile readIfThere(FileReader files, String path) {
        return files.exists(path) ? files.read(path) : null;
    }
}
