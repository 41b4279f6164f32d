package sourcier.check.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostics;
import sourcier.model.Inventory;
import sourcier.model.Site;
import sourcier.model.Source;

/** No two sources have the same address; otherwise one page would count as two sources. */
public final class OneSourcePerAddress implements Rule {
    /** What newsletters, advertisements and social networks hang on an address, by their own documentation. */
    private static final Pattern CAMPAIGN = Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)=.*");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Map<String, Source> first = new HashMap<>();
        for (Source source : site.seenSources()) {
            Source other = first.putIfAbsent(address(source.url()), source);
            if (other != null) {
                diagnostics.report(Code.SRC_002, source.at("url"), other.id());
            }
        }
    }

    /** What the address leads to, however it is written: scheme, {@code www.}, last slash, order of parameters, those that only
     * tell the publisher where the reader came from, anchor. */
    private static String address(String url) {
        String bare = url.strip().replaceFirst("#.*$", "").replaceFirst("(?i)^https?://(www\\.)?", "");
        String[] parts = bare.split("\\?", 2);
        String[] place = parts[0].split("/", 2);
        String host = place[0].toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        String path = place.length == 1 ? "" : place[1].replaceFirst("/+$", "");
        String query = parts.length == 1 ? ""
                : Arrays.stream(parts[1].split("&")).filter(parameter -> !CAMPAIGN.matcher(parameter).matches()).sorted().collect(Collectors.joining("&"));
        return host + "/" + path + "?" + query;
    }
}
