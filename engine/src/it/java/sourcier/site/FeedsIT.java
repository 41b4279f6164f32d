package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The feeds are Atom: RFC 4287 as a RELAX NG grammar. */
class FeedsIT {
    private static final List<String> PROBLEMS = new ArrayList<>();
    private static ValidationDriver driver;

    @BeforeAll
    static void readTheGrammar() throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                error(problem);
            }

            @Override
            public void error(SAXParseException problem) {
                PROBLEMS.add(problem.getSystemId() + ":" + problem.getLineNumber() + ": " + problem.getMessage());
            }

            @Override
            public void fatalError(SAXParseException problem) {
                error(problem);
            }
        });
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(ValidationDriver.fileInputSource("engine/src/it/schema/atom.rnc"))) {
            throw new AssertionError("the grammar is wrong: " + PROBLEMS);
        }
    }

    @Test
    void everyFeedIsAtom() throws Exception {
        List<String> feeds = SitePages.named(".xml").stream().filter(name -> SitePages.text(name).contains("<feed")).toList();
        PROBLEMS.clear();
        for (String feed : feeds) {
            validate(feed, SitePages.text(feed));
        }
        Problems.assertNone(PROBLEMS);
        RecordedCheck.of("atom", "Jing", "jing", feeds.size()).write();
    }

    /** The grammar is our own, so it is shown that it refuses what the RFC forbids. */
    @Test
    void theGrammarRefusesWhatIsNoFeed() throws Exception {
        String feed = SitePages.text("feed.xml");
        List<String> wrong = List.of(
                feed.replaceFirst("<id>[^<]*</id>", ""),
                feed.replaceFirst("<id>[^<]*</id>", "<id>no address</id>"),
                feed.replaceFirst("<updated>[^<]*</updated>", "<updated>2026-01-31</updated>"),
                feed.replaceFirst("<updated>([^<]*)Z</updated>", "<updated>$1</updated>"),
                feed.replaceFirst("(?s)<author>.*?</author>", ""),
                feed.replaceFirst("<title>", "<headline>").replaceFirst("</title>", "</headline>"));
        for (String text : wrong) {
            PROBLEMS.clear();
            validate("a wrong feed", text);
            assertFalse(PROBLEMS.isEmpty(), "accepted: " + text.substring(0, 400));
        }
    }

    private static void validate(String name, String text) throws Exception {
        InputSource source = new InputSource(new StringReader(text));
        source.setSystemId(name);
        driver.validate(source);
    }
}
