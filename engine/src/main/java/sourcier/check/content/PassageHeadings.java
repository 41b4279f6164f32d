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

/** Each section of the article page is headed by the code of its passage, and each code heads one section. */
public final class PassageHeadings implements Rule {
    private static final Pattern HEADING = Pattern.compile("([A-Z][0-9]+)(\\s.*)?");
    private static final Pattern NEARLY = Pattern.compile("([A-Za-z])\\s?([0-9]+)\\s*[:.,)\u2013\u2014-]*\\s*(.*)");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        for (Edition edition : site.editions()) {
            Page article = edition.page("article");
            Set<String> met = new HashSet<>();
            for (Outline.Heading section : article == null ? Outline.EMPTY.headings() : article.body().outline().sections()) {
                if (!isCoded(section)) {
                    diagnostics.report(Diagnostic.of(Code.PAG_008, section.span(), "none", section.text()).suggest(meant(section.text())));
                } else if (!met.add(code(section))) {
                    diagnostics.report(Code.PAG_008, section.span().file().span(section.span().file().offset(section.span()),
                            code(section).length()), "twice", code(section));
                }
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
