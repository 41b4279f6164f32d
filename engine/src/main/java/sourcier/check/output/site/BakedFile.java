package sourcier.check.output.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * A file of the baked site, read once: its bytes and, by the ending of its name, what they mean.
 *
 * <p>Example: {@code BakedFile.of("claims/lamp-lit.html", bytes, "https://example.org/lamp").links()}.
 */
public final class BakedFile {
    private static final Set<String> TEXTS =
            Set.of("bib", "css", "csv", "html", "js", "json", "jsonld", "svg", "txt", "webmanifest", "xml");
    private static final Set<String> PACKED = Set.of("css", "html");

    private final SourceFile source;
    private final byte[] bytes;
    private final int packed;
    private final Markup markup;
    private final JsonDocument json;
    private final List<SiteLink> links;

    private BakedFile(String path, byte[] bytes, String host) {
        this.bytes = bytes;
        String ending = ending(path);
        // What is no UTF-8 becomes U+FFFD here; a rule reports it.
        this.source = SourceFile.of(path, TEXTS.contains(ending) ? new String(bytes, StandardCharsets.UTF_8) : "");
        this.packed = PACKED.contains(ending) ? Packed.size(bytes) : 0;
        this.markup = switch (ending) {
            case "html" -> Markup.html(source);
            case "svg", "xml" -> Markup.xml(source);
            default -> null;
        };
        this.json = Set.of("json", "jsonld", "webmanifest").contains(ending) ? JsonDocument.parse(source.text()) : null;
        this.links = LinkReader.links(this, new SiteAddress(path, host));
    }

    /**
     * Reads a file.
     *
     * @param path  its path in the site, with {@code /}; its ending says what it is
     * @param bytes its content
     * @param host  the address the site is published at, without a slash at the end; empty if it has none
     */
    public static BakedFile of(String path, byte[] bytes, String host) {
        return new BakedFile(path, bytes, host);
    }

    /** Its path in the site, for example {@code claims/lamp-lit.html}. */
    public String path() {
        return source.path();
    }

    /** What stands after the last dot of its name, in the case it has; empty if there is none. */
    public String ending() {
        return ending(path());
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Its bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has after {@code gzip -9}; 0 for what is neither page nor stylesheet. */
    public int packedSize() {
        return packed;
    }

    /** Its text; empty for pictures and the like. */
    public String text() {
        return source.text();
    }

    /** True if it is a text whose bytes are no UTF-8. */
    public boolean isMisencoded() {
        if (source.text().indexOf('\uFFFD') < 0) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    /** True for an HTML page. */
    public boolean isPage() {
        return markup != null && markup.isHtml();
    }

    /** Its elements, for pages, SVG and other XML; else null. */
    public Markup markup() {
        return markup;
    }

    /** Its data, for JSON; else null. */
    public JsonDocument json() {
        return json;
    }

    /** Every address that stands in it, in the order of the file. */
    public List<SiteLink> links() {
        return links;
    }

    /** A place in it, see {@link SourceFile#span}. */
    public Span span(int offset, int length) {
        return source.span(offset, length);
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
