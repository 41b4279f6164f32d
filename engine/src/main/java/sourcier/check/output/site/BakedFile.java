package sourcier.check.output.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/**
 * A file of the baked site, read once: its bytes and, by the ending of its name, what they mean.
 *
 * <p>Example: {@code site.file("claims/lamp-lit.html").links()}.
 */
public final class BakedFile {
    private static final Set<String> TEXTS =
            Set.of("bib", "css", "csv", "html", "js", "json", "jsonld", "svg", "txt", "webmanifest", "xml");
    private static final Set<String> PACKED = Set.of("css", "html", "js");
    private static final String ERROR_PAGE = "404.html";

    private final SourceFile source;
    private final byte[] bytes;
    private final int packed;
    private final boolean page;
    private final String layout;
    private final List<EmbeddedData> linkedData;
    private final Set<String> places;
    private final Markup markup;
    private final JsonDocument json;
    private final List<SiteLink> links;

    private BakedFile(String path, byte[] bytes, String host, BiConsumer<BakedFile, Markup> look) {
        this.bytes = bytes;
        String ending = ending(path);
        // What is no UTF-8 becomes U+FFFD here; a rule reports it.
        this.source = SourceFile.of(path, TEXTS.contains(ending) ? new String(bytes, StandardCharsets.UTF_8) : "");
        this.packed = PACKED.contains(ending) ? Packed.size(bytes) : 0;
        Markup elements = switch (ending) {
            case "html" -> Markup.html(source);
            case "svg", "xml" -> Markup.xml(source);
            default -> null;
        };
        this.page = ending.equals("html");
        // All elements of a large site would fill the memory.
        this.markup = page ? null : elements;
        this.places = elements == null || elements.isMalformed() ? null : elements.anchors();
        this.layout = page ? elements.layout() : "";
        this.linkedData = page ? EmbeddedData.in(elements) : List.of();
        this.json = Set.of("json", "jsonld", "webmanifest").contains(ending) ? JsonDocument.parse(source.text()) : null;
        this.links = LinkReader.links(this, elements, new SiteAddress(path, host));
        look.accept(this, elements);
    }

    /**
     * Reads a file.
     *
     * @param path  its path in the site, with {@code /}; its ending says what it is
     * @param bytes its content
     * @param host  the address the site is published at, without a slash at the end; empty if it has none
     * @param look  sees the file with its elements, null if it is of no kind that has them; those of a page are not kept
     */
    static BakedFile of(String path, byte[] bytes, String host, BiConsumer<BakedFile, Markup> look) {
        return new BakedFile(path, bytes, host, look);
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

    /** How many bytes it has after {@code gzip -9}; 0 for what is neither page nor stylesheet nor script. */
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
        return page;
    }

    /** The layout that a page says it has, in {@code <body data-layout>}; empty if it says nothing. */
    public String layout() {
        return layout;
    }

    /** The linked data that stands in a page. */
    public List<EmbeddedData> linkedData() {
        return linkedData;
    }

    /** False if an address with this behind {@code #} leads to no place in the file; true for files that know no places. */
    public boolean hasPlace(String anchor) {
        return places == null || places.contains(anchor);
    }

    /** True for the page a host shows for an address it does not have, {@code 404.html}; each language has its own. */
    public boolean isErrorPage() {
        return path().equals(ERROR_PAGE) || path().endsWith("/" + ERROR_PAGE);
    }

    /** Its elements, for SVG and other XML; else null. */
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
