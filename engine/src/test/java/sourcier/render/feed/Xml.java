package sourcier.render.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads what the feeds write. */
final class Xml {
    private Xml() {}

    /** The document; not well-formed XML fails the test. */
    static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(new String(bytes), e);
        }
    }

    /** The texts at an XPath that names elements and attributes without their prefixes. */
    static List<String> texts(Document document, String path) {
        try {
            String local = path.replaceAll("(?<=/)(\\w+)", "*[local-name()='$1']")
                    .replaceAll("/@(\\w+)", "/@*[local-name()='$1']");
            NodeList nodes = (NodeList) XPathFactory.newDefaultInstance().newXPath()
                    .evaluate(local, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
