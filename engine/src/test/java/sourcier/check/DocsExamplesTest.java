package sourcier.check;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples on the pages of the rules are true: the lines of each fenced block below {@code Wrong} stand, in this order, in
 * a file that the rule refuses, those below {@code Right} in one that it lets pass (see {@link RuleFixture}). A block without
 * a language shows names of files and not what is in them; it is not looked for.
 */
class DocsExamplesTest {
    private static final Path PAGES = Path.of("../docs/rules");
    /** Bytes, lengths and names of files, which are no lines of a page, and the finished site, which has tests in Java. */
    private static final String NOT_SHOWN = "FIL-00[126789]|FIL-01[2345]|OUT-.*";

    @TestFactory
    Stream<DynamicTest> examplesStandInFixtures() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(code -> !code.equals("README") && !code.matches(NOT_SHOWN))
                    .sorted()
                    .map(code -> dynamicTest(code, () -> compare(code)))
                    .toList().stream();
        }
    }

    private static void compare(String code) throws IOException {
        List<Example> examples = examples(Files.readAllLines(PAGES.resolve(code + ".md")));
        assertTrue(examples.stream().anyMatch(Example::wrong), "no example that is wrong");
        assertTrue(examples.stream().anyMatch(example -> !example.wrong()), "no example that is right");
        List<RuleFixture> fixtures = RuleFixture.all().stream().filter(fixture -> fixture.code().equals(code)).toList();
        for (Example example : examples) {
            if (fixtures.stream().filter(fixture -> fixture.isError() == example.wrong())
                    .flatMap(fixture -> fixture.texts().stream())
                    .noneMatch(text -> holds(text.lines().map(String::strip).toList(), example.lines()))) {
                fail((example.wrong() ? "in no .error fixture:\n" : "in no .ok fixture:\n")
                        + String.join("\n", example.lines()));
            }
        }
    }

    private static boolean holds(List<String> text, List<String> lines) {
        int next = 0;
        for (String line : text) {
            if (next < lines.size() && line.equals(lines.get(next))) {
                next++;
            }
        }
        return next == lines.size();
    }

    /** The fenced blocks, without lines if they have no language; the last "Wrong" or "Right" above says which they are. */
    private static List<Example> examples(List<String> page) {
        List<Example> examples = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean wrong = true;
        for (String line : page) {
            if (!block.isEmpty() && line.startsWith("```")) {
                boolean content = block.get(0).length() > "```".length();
                examples.add(new Example(wrong, content
                        ? block.stream().skip(1).filter(one -> !one.isEmpty()).toList() : List.of()));
                block.clear();
            } else if (!block.isEmpty() || line.startsWith("```")) {
                block.add(line.strip());
            } else if (line.matches("(Or )?([Ww]rong|[Rr]ight)\\b.*")) {
                wrong = line.matches("(Or )?[Ww].*");
            }
        }
        return examples;
    }

    private record Example(boolean wrong, List<String> lines) {}
}
