package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page and every stylesheet passes the Nu Html Checker without an error and without a warning. */
class HtmlValidityIT {
    /** Pages: the elements, their attributes, their nesting, the language they are written in. */
    @Test
    void pagesHaveNoErrorAndNoWarning() throws Exception {
        NuChecker checker = new NuChecker();
        for (String page : SitePages.all()) {
            checker.checkPage(page);
        }
        Problems.assertNone(checker.problems());
        RecordedCheck.of("nu", "Nu Html Checker", "nu", SitePages.all().size()).write();
    }

    /** Stylesheets: the properties and their values. */
    @Test
    void stylesheetsHaveNoErrorAndNoWarning() throws Exception {
        List<String> stylesheets = SitePages.named(".css");
        assertFalse(stylesheets.isEmpty(), "the site has no stylesheet");
        NuChecker checker = new NuChecker();
        for (String stylesheet : stylesheets) {
            checker.checkStylesheet(stylesheet);
        }
        Problems.assertNone(checker.problems());
        RecordedCheck.of("nu-css", "Nu Html Checker", "nu", stylesheets.size()).write();
    }
}
