package sourcier.check.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.check.output.site.SiteLink.Use;
import sourcier.source.Span;

/** Finds every address that stands in a file, whatever kind of file it is. */
final class LinkReader {
    private static final Pattern SITE_MAP_LINE = Pattern.compile("(?im)^sitemap:[ \\t]*(\\S+)");

    private final BakedFile file;
    private final SiteAddress address;
    private final List<SiteLink> links = new ArrayList<>();

    private LinkReader(BakedFile file, SiteAddress address) {
        this.file = file;
        this.address = address;
    }

    static List<SiteLink> links(BakedFile file, Markup markup, SiteAddress address) {
        LinkReader reader = new LinkReader(file, address);
        reader.read(markup);
        return List.copyOf(reader.links);
    }

    private void read(Markup markup) {
        if (file.isPage()) {
            new ElementLinks(address, links).readAll(markup);
        } else if (markup != null && !markup.isMalformed()) {
            new XmlLinks(address, links).readAll(markup);
        } else if (file.json() != null && !file.json().isMalformed()) {
            readJson(file.json().root());
        } else if (file.ending().equals("css")) {
            CssAddress.in(file.text()).forEach(found ->
                    add(file.span(found.offset(), found.value().length()), found.value(), Use.LOADED));
        } else if (file.path().equals("robots.txt")) {
            Matcher line = SITE_MAP_LINE.matcher(file.text());
            while (line.find()) {
                add(file.span(line.start(1), line.group(1).length()), line.group(1), Use.NAMED);
            }
        }
    }

    /** Of data only the addresses in this site; {@code @id} is a name first, and what it names need not be a page. */
    private void readJson(JsonValue value) {
        if (value.kind() == JsonValue.Kind.TEXT && address.isOwn(value.text())) {
            add(file.span(value.offset(), value.length()), value.text(), Use.NAMED);
        }
        value.items().forEach(this::readJson);
        value.members().forEach((name, member) -> {
            if (!name.equals("@id")) {
                readJson(member);
            }
        });
    }

    private void add(Span span, String written, Use use) {
        links.add(new SiteLink(span, written, use, address.resolve(written)));
    }
}
