package sourcier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No eight words in a row of the article that the dossier reads stand in the dossier. The article is not ours to publish,
 * so it is no part of the project: it is compared where it lies beside the project, and the test says so where it does not.
 */
class ArticleNotCopiedIT {
    private static final Path ARTICLE = Path.of("../shared/article");
    private static final int WORDS = 8;
    /** Marks of our own that may stand between copied words: citations, references, the addresses of links. */
    private static final String MARKS = "\\[[@#][^]]*]|\\[\\[[^]|]*\\||]\\([^)]*\\)";

    private final WordRuns article = new WordRuns(WORDS);

    @BeforeEach
    void readTheArticle() throws IOException {
        for (Path file : files(ARTICLE, ".txt")) {
            article.add(Files.readString(file));
        }
        if (article.isEmpty()) {
            String reason = "nothing was compared: the article is not beside the project (" + ARTICLE + "/*.txt)";
            System.out.println("ArticleNotCopiedIT: " + reason);
            Assumptions.abort(reason);
        }
    }

    /** The Markdown and the data that people write. */
    @Test
    void theContentCopiesNothing() throws IOException {
        List<Path> written = new ArrayList<>(files(Path.of("content"), ".md"));
        written.addAll(files(Path.of("data"), ".yml"));
        if (written.isEmpty()) {
            throw new AssertionError("there is no content to compare: run from the root of the project");
        }
        List<String> problems = new ArrayList<>();
        for (Path file : written) {
            compare(file.toString(), Files.readString(file).replaceAll(MARKS, " "), problems);
        }
        Problems.assertNone(problems);
    }

    /** The pages as they are read, with what the templates put together. */
    @Test
    void thePagesCopyNothing() {
        List<String> problems = new ArrayList<>();
        for (String name : SitePages.all()) {
            Document page = SitePages.parse(name);
            page.select("[role=doc-noteref]").remove();
            compare(name, page.text(), problems);
        }
        Problems.assertNone(problems);
    }

    private void compare(String name, String text, List<String> problems) {
        article.sharedWith(text).forEach(run -> problems.add(name + ": " + run));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
