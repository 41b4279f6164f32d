package sourcier.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with what the preview adds: a script that listens for changes and a panel for findings. The page's own content security
 * policy, which allows no script, is widened by exactly that; the published page stays as it is.
 */
final class LivePage {
    private static final Pattern POLICY = Pattern.compile("(http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

    private LivePage() {}

    /**
     * @param html a whole page
     * @param base where the site begins in addresses
     */
    static String of(String html, String base) {
        String own = base + PreviewServer.OWN;
        String added = "<link rel=\"stylesheet\" href=\"" + own + "live.css\">\n"
                + "<script src=\"" + own + "live.js\" data-sum=\"" + sum(html) + "\" defer></script>\n</head>";
        Matcher policy = POLICY.matcher(html);
        String page = policy.find() ? policy.replaceFirst(match -> Matcher.quoteReplacement(
                match.group(1) + widened(match.group(2)) + "\"")) : html;
        return page.replaceFirst("</head>", Matcher.quoteReplacement(added));
    }

    /** What tells two versions of a page apart; also sent as the entity tag of the page. */
    static String sum(String html) {
        return Integer.toHexString(html.hashCode()) + "-" + Integer.toHexString(html.length());
    }

    /** The policy with scripts, connections and styles of this site allowed too; the page may have some of its own already. */
    private static String widened(String policy) {
        String widened = policy;
        for (String kind : new String[] {"script-src", "connect-src", "style-src"}) {
            Matcher own = Pattern.compile(kind + " [^;]*").matcher(widened);
            if (!own.find()) {
                widened += "; " + kind + " 'self'";
            } else if (!own.group().contains("'self'")) {
                widened = widened.substring(0, own.end()) + " 'self'" + widened.substring(own.end());
            }
        }
        return widened;
    }
}
