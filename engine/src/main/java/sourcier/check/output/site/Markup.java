package sourcier.check.output.site;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import sourcier.source.SourceFile;
import sourcier.source.Span;

/** The elements of a page or of an XML file, with their places. */
public final class Markup {
    private final SourceFile file;
    private final int fault;
    private final List<Element> elements;
    private final Set<String> anchors = new HashSet<>();

    private Markup(SourceFile file, Parser parser, int fault) {
        this.file = file;
        this.fault = fault;
        Document document = Jsoup.parse(file.text(), "", parser.setTrackPosition(true));
        this.elements = List.copyOf(document.getAllElements());
        for (Element element : elements) {
            anchors.add(element.id());
            if (element.nameIs("a")) {
                anchors.add(element.attr("name"));
            }
        }
    }

    static Markup html(SourceFile file) {
        return new Markup(file, Parser.htmlParser(), -1);
    }

    static Markup xml(SourceFile file) {
        return new Markup(file, Parser.xmlParser(), fault(file.text()));
    }

    /** True if it is XML that no XML reader would accept. */
    public boolean isMalformed() {
        return fault >= 0;
    }

    /** Where XML ceases to be well-formed, as an offset; -1 if it is well-formed, or HTML. */
    public int fault() {
        return fault;
    }

    /** Every element, in the order of the file. */
    public List<Element> elements() {
        return elements;
    }

    /** The elements with this name, in the order of the file. */
    public List<Element> elements(String name) {
        return elements.stream().filter(element -> element.nameIs(name)).toList();
    }

    /** The name of the outermost element of XML, for example {@code feed}; empty if there is none. */
    public String rootName() {
        return elements.size() < 2 ? "" : elements.get(1).normalName();
    }

    /** The names by which elements can be linked to. */
    Set<String> anchors() {
        return anchors;
    }

    /** What {@code <body data-layout>} says; empty if it says nothing. */
    String layout() {
        return elements("body").stream().map(body -> body.attr("data-layout")).findFirst().orElse("");
    }

    /** The place of an element: its opening tag. */
    public Span span(Element element) {
        return span(element.sourceRange());
    }

    /** The place of a piece of text. */
    public Span span(Node node) {
        return span(node.sourceRange());
    }

    /** The place of the value of an attribute; that of its name if the value is empty. */
    public Span span(Element element, String attribute) {
        Range.AttributeRange range = element.attributes().sourceRange(attribute);
        boolean hasValue = range.valueRange().isTracked() && range.valueRange().endPos() > range.valueRange().startPos();
        Range place = hasValue ? range.valueRange() : range.nameRange();
        return place.isTracked() ? span(place) : span(element);
    }

    /** A place by its offset in the file, see {@link SourceFile#span}. */
    public Span span(int offset, int length) {
        return file.span(offset, length);
    }

    private Span span(Range range) {
        return range.isTracked() ? file.span(range.startPos(), range.endPos() - range.startPos()) : file.span(0, 0);
    }

    private static int fault(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            // A byte order mark is no part of the document.
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.replaceFirst("^\uFEFF", "")));
            while (reader.hasNext()) {
                reader.next();
            }
            return -1;
        } catch (XMLStreamException e) {
            return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
        }
    }
}
