package sourcier.render.charts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A chart read back as XML, so that tests ask for elements and not for characters. */
record Drawing(Document document) {

    /** Parses a chart; one that is not well-formed fails the test. */
    static Drawing of(String svg) {
        try {
            var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
            return new Drawing(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes));
        } catch (Exception e) {
            throw new AssertionError("not XML: " + svg, e);
        }
    }

    /** The {@code svg} element. */
    Element root() {
        return document.getDocumentElement();
    }

    /** All elements that have a class, in the order of the drawing. */
    List<Element> all(String look) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(look)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The texts of all elements that have a class. */
    List<String> texts(String look) {
        return all(look).stream().map(Element::getTextContent).toList();
    }

    /** A number in an attribute. */
    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The height of a text in the whole drawing: its own and that of the rows it stands in. */
    static double y(Element text) {
        double y = number(text, "y");
        for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
            String move = element.getAttribute("transform");
            y += move.isEmpty() ? 0 : Double.parseDouble(move.replaceAll("translate\\(0 (.*)\\)", "$1"));
        }
        return y;
    }

    /** The height of the drawing in units. */
    double height() {
        return Double.parseDouble(root().getAttribute("viewBox").split(" ")[3]);
    }
}
