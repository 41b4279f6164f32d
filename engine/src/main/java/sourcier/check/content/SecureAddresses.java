package sourcier.check.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourcier.check.Rule;
import sourcier.diagnostic.Code;
import sourcier.diagnostic.Diagnostic;
import sourcier.diagnostic.Diagnostics;
import sourcier.diagnostic.Edit;
import sourcier.model.Body;
import sourcier.model.Inventory;
import sourcier.model.Outline;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.source.Span;

/** An address begins with {@code https} where another source of the register shows that its host has it; other hosts may not. */
public final class SecureAddresses implements Rule {
    private static final Pattern ADDRESS = Pattern.compile("(?is)(https?)://(?:www\\.)?([^/?#]+).*");

    @Override
    public void check(Site site, Inventory inventory, Diagnostics diagnostics) {
        Set<String> secure = site.sources().values().stream()
                .flatMap(source -> Stream.of(source.url(), source.archive() == null ? null : source.archive().url()))
                .filter(Objects::nonNull)
                .map(ADDRESS::matcher)
                .filter(address -> address.matches() && address.group(1).equalsIgnoreCase("https"))
                .map(address -> address.group(2).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (Body body : inventory.bodies()) {
            for (Outline.Link link : body.outline().links()) {
                // The site's own address is no address to write at all, which another rule says.
                if (LinkAddress.of(body, link.target().id(), site.config()).kind() == LinkAddress.Kind.ELSEWHERE) {
                    judge(link.target().id(), link.target().span(), secure, diagnostics);
                }
            }
        }
        for (Source source : site.sources().values()) {
            judge(source.url(), source.at("url"), secure, diagnostics);
            if (source.archive() != null) {
                judge(source.archive().url(), source.at("archive/url"), secure, diagnostics);
            }
        }
    }

    private static void judge(String address, Span span, Set<String> secure, Diagnostics diagnostics) {
        Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
        if (!matcher.matches() || !matcher.group(1).equalsIgnoreCase("http")
                || !secure.contains(matcher.group(2).toLowerCase(Locale.ROOT))) {
            return;
        }
        // In YAML an address may stand in quotes.
        int quote = Math.max(0, span.text().indexOf(matcher.group(1)));
        Span scheme = span.file().span(span.file().offset(span) + quote, matcher.group(1).length());
        diagnostics.report(Diagnostic.of(Code.LNK_009, span, address, matcher.group(2))
                .suggest("https" + address.substring(scheme.length()))
                .repair(List.of(new Edit(scheme, "https"))));
    }
}
