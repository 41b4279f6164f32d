package sourcier.check.content;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Edition;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Page;
import sourcier.model.Site;

/** Each passage on the article page, and each note on the page of notes, is headed by its code, and each code heads one of them. */
public final class PassageHeadings implements Rule {
    private static final Pattern HEADING = Pattern.compile("([A-Z][0-9]+)(\\s.*)?");
    private static final Pattern NEARLY = Pattern.compile("([A-Za-z])\\s?([0-9]+)\\s*[:.,)\u2013\u2014-]*\\s*(.*)");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            check(edition.page("article"), 2, "none", diagnostics);
            check(edition.page("article-notes"), 3, "note", diagnostics);
        }
    }

    private static void check(Page page, int level, String problem, Diagnostics diagnostics) {
        Set<String> met = new HashSet<>();
        for (Outline.Heading heading : page == null ? Outline.EMPTY.headings() : page.body().outline().headings()) {
            if (heading.level() != level) {
                continue;
            }
            if (!isCoded(heading)) {
                diagnostics.report(Diagnostic.of(Code.PAG_008, heading.span(), problem, heading.text()).suggest(meant(heading.text())));
            } else if (!met.add(code(heading))) {
                diagnostics.report(Code.PAG_008, heading.span().file().span(heading.span().file().offset(heading.span()),
                        code(heading).length()), "twice", code(heading));
            }
        }
    }

    /** True if the heading begins with a code. */
    static boolean isCoded(Outline.Heading section) {
        return HEADING.matcher(section.text()).matches();
    }

    private static String code(Outline.Heading section) {
        return section.text().split("\\s", 2)[0];
    }

    private static String meant(String heading) {
        Matcher nearly = NEARLY.matcher(heading);
        return nearly.matches() ? nearly.group(1).toUpperCase(Locale.ROOT) + nearly.group(2) + " " + nearly.group(3) : null;
    }
}
