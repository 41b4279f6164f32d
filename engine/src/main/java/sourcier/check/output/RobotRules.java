package sourcier.check.output;

import java.util.Locale;
import java.util.regex.Pattern;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** The rules for robots are lines of the form {@code Name: value} (RFC 9309), and rules stand below the robots they are for. */
final class RobotRules implements OutputRule {
    private static final Pattern LINE = Pattern.compile("(?i)(user-agent|allow|disallow|sitemap|crawl-delay):.*");

    @Override
    public void check(BakedSite site, Findings findings) {
        BakedFile robots = site.file("robots.txt");
        if (robots == null) {
            return;
        }
        boolean addressed = false;
        int offset = 0;
        for (String line : robots.text().split("\n", -1)) {
            String rule = line.replaceFirst("#.*", "").strip();
            addressed |= rule.toLowerCase(Locale.ROOT).startsWith("user-agent:");
            boolean orphan = !addressed && rule.matches("(?i)(dis)?allow:.*");
            if (!rule.isEmpty() && (orphan || !LINE.matcher(rule).matches())) {
                findings.report(Code.OUT_008, robots.span(offset, line.length()), "robots", rule);
            }
            offset += line.length() + 1;
        }
    }
}
