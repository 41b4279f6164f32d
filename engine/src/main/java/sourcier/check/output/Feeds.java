package sourcier.check.output;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/**
 * A feed has what RFC 4287 asks for: id, title and day of change, also in each entry; no id twice; the newest entry first, and
 * none newer than the feed.
 */
final class Feeds implements OutputRule {
    private static final List<String> REQUIRED = List.of("id", "title", "updated");

    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile file : site.files()) {
            if (!file.isPage() && file.markup() != null && !file.markup().isMalformed()
                    && file.markup().rootName().equals("feed")) {
                new Reader(file, findings).check(file.markup().elements("feed").get(0));
            }
        }
    }

    private record Reader(BakedFile file, Findings findings) {
        void check(Element feed) {
            Set<String> ids = new HashSet<>();
            checkParts(feed, ids);
            Element before = child(feed, "updated");
            for (Element entry : file.markup().elements("entry")) {
                checkParts(entry, ids);
                if (child(entry, "link") == null && child(entry, "content") == null) {
                    report(entry, "missing", "link");
                }
                Element updated = child(entry, "updated");
                if (time(before) != null && time(updated) != null && time(updated).isAfter(time(before))) {
                    report(updated, "order", updated.text());
                }
                before = updated;
            }
        }

        private void checkParts(Element parent, Set<String> ids) {
            for (String name : REQUIRED) {
                Element part = child(parent, name);
                if (part == null || !part.hasText()) {
                    report(part == null ? parent : part, "missing", name);
                } else if (name.equals("updated") && time(part) == null) {
                    report(part, "time", part.text());
                } else if (name.equals("id") && !ids.add(part.text())) {
                    report(part, "twice", part.text());
                }
            }
        }

        private static Element child(Element parent, String name) {
            return parent.children().stream().filter(child -> child.nameIs(name)).findFirst().orElse(null);
        }

        private static OffsetDateTime time(Element element) {
            try {
                return element == null ? null : OffsetDateTime.parse(element.text());
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        private void report(Element element, String what, String value) {
            findings.report(Code.OUT_008, file.markup().span(element), what, value);
        }
    }
}
