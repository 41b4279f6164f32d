package sourcier.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sourcier.model.edtf.EdtfProblem;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** Codes, texts and pages of the rules agree, in both languages; none is forgotten and none is left over. */
class CatalogueTest {
    private static final Path RULES = Path.of("../docs/rules");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Set<String> OF_NO_CODE = Set.of("did-you-mean", "label.help", "label.more");
    private static final Span SPOT = SourceFile.of("x.md", "x\n").span(0, 1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyCodeHasAFactAndAnAdvice(String language) throws IOException {
        Properties texts = texts("diagnostics", language);
        Set<String> missing = new TreeSet<>();
        for (Code code : Code.values()) {
            Stream.of(code.id(), code.id() + ".help").filter(key -> texts.getProperty(key, "").isBlank()).forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        Set<String> codes = Arrays.stream(Code.values()).map(code -> code.id() + ".md").collect(Collectors.toCollection(TreeSet::new));
        Set<String> pages;
        try (Stream<Path> files = Files.list(RULES)) {
            pages = files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(Set.of(), minus(codes, pages), "codes without a page");
        assertEquals(Set.of(), minus(pages, codes), "pages without a code");
    }

    @Test
    void theIndexListsEveryPage() throws IOException {
        String index = Files.readString(RULES.resolve("README.md"));
        assertEquals(List.of(), Arrays.stream(Code.values()).map(Code::id)
                .filter(id -> !index.contains("| [%s](%s.md) | ".formatted(id, id))).toList());
    }

    @Test
    void everyTextBelongsToACode() throws IOException {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        for (String key : texts("diagnostics", "en").stringPropertyNames()) {
            assertTrue(OF_NO_CODE.contains(key) || codes.contains(key.split("\\.")[0]), "stray text " + key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnostics", "cli"})
    void bothLanguagesHaveTheSameTextsWithTheSameGaps(String name) throws IOException {
        assertEquals(gaps(texts(name, "en")), gaps(texts(name, "fr")));
    }

    @Test
    void noFrenchTextWasLeftInEnglish() throws IOException {
        Properties english = texts("diagnostics", "en");
        Properties french = texts("diagnostics", "fr");
        // Texts that only pass on a value, and codes or examples, are the same in every language.
        Set<String> same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(french.getProperty(key)))
                .filter(key -> english.getProperty(key).replaceAll("`[^`]*`|\\{\\d}", "").matches(".*\\p{L}{3,}.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnostics", "cli"})
    void frenchHasItsApostrophe(String name) throws IOException {
        Properties french = texts(name, "fr");
        assertEquals(List.of(), french.stringPropertyNames().stream()
                .filter(key -> french.getProperty(key).matches("(?s).*\\p{L}'\\p{L}.*")).sorted().toList());
    }

    @Test
    void everyProblemOfADateHasWords() throws IOException {
        Properties texts = texts("diagnostics", "en");
        for (EdtfProblem problem : EdtfProblem.values()) {
            assertTrue(texts.containsKey("DAT-001." + problem.key()), "no words for " + problem.key());
        }
    }

    @Test
    void anArgumentThatIsAKeyIsShownAsItsWords() {
        assertEquals("`1932-02-30` is not a date: this month has no such day", message("en", Code.DAT_001, "1932-02-30", "edtf.no-such-day"));
        assertEquals("`1932-02-30` n’est pas une date : ce mois n’a pas un tel jour",
                message("fr", Code.DAT_001, "1932-02-30", "edtf.no-such-day"));
    }

    @Test
    void whatAnEditorWroteIsShownAsItIs() {
        assertEquals("unknown key `help`", message("en", Code.FRM_003, "help", "x"));
        assertEquals("unknown key `{1}`", message("en", Code.FRM_003, "{1}", "x"));
        assertEquals("unknown key `$1\\`", message("en", Code.FRM_003, "$1\\", "x"));
        assertEquals("unknown key `\"\"`", message("en", Code.FRM_003, "", "x"));
        // The words of a key hold values; one of them that looks like the key is no key.
        assertEquals("`none` is marked confirmed, but no source confirms it", message("en", Code.EVD_001, "none", "none"));
    }

    @Test
    void aMessageIsOneShortLineWhateverTheFileHolds() {
        assertEquals("unknown key `a␊b␛[31m�`", message("en", Code.FRM_003, "a\nb\u001B[31m\u202E", "x"));
        String message = message("en", Code.FRM_003, "é".repeat(5000), "x");
        assertEquals("unknown key `" + "é".repeat(200) + "…`", message);
        Diagnostic diagnostic = Diagnostic.of(Code.FRM_003, SPOT, "x", "`a`, ".repeat(100));
        assertTrue(Catalogue.load().help(diagnostic).endsWith("`a`, ".repeat(100)));
    }

    @Test
    void aSuggestionStandsBeforeTheAdvice() {
        Diagnostic diagnostic = Diagnostic.of(Code.SRC_001, SPOT, "gazette-1913").suggest("gazette-1912");
        assertEquals("did you mean `gazette-1912`? Sources are listed in data/sources.yml", Catalogue.load().help(diagnostic));
        assertTrue(Catalogue.load("fr").help(diagnostic).startsWith("vouliez-vous écrire `gazette-1912` ? Les sources"));
    }

    @Test
    void everyCodeCanBeDescribedWithoutValues() {
        for (Code code : Code.values()) {
            String description = Catalogue.load().description(code);
            assertTrue(description.matches(".*\\p{L}{3,}.*"), code.id() + ": " + description);
            assertFalse(GAP.matcher(description).find(), description);
        }
    }

    @Test
    void numbersHaveTheFormsOfTheirLanguage() {
        assertEquals("0 errors, 1 error, 2 errors", counts("en"));
        assertEquals("0 erreur, 1 erreur, 2 erreurs", counts("fr"));
    }

    private static String counts(String language) {
        Texts words = Texts.load("cli", language);
        return Stream.of(0, 1, 2).map(number -> words.count("error", number)).collect(Collectors.joining(", "));
    }

    private static String message(String language, Code code, String... arguments) {
        return Catalogue.load(language).message(Diagnostic.of(code, SPOT, arguments));
    }

    private static Map<String, List<String>> gaps(Properties texts) {
        Map<String, List<String>> gaps = new TreeMap<>();
        texts.stringPropertyNames().forEach(key ->
                gaps.put(key, GAP.matcher(texts.getProperty(key)).results().map(MatchResult::group).sorted().distinct().toList()));
        return gaps;
    }

    private static Set<String> minus(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static Properties texts(String name, String language) throws IOException {
        Properties texts = new Properties();
        String resource = "/messages/" + name + (language.equals("en") ? "" : "_" + language) + ".properties";
        try (Reader reader = new InputStreamReader(CatalogueTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
