package sourcier.render.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes indented XML, the same bytes on every machine.
 *
 * <p>Example: {@code new XmlText().open("a").leaf("b", "text").close().bytes()}.
 */
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    /** An empty document. */
    XmlText() {
        try {
            // The default factory: another one on the class path of the build would write other bytes. And a writer instead
            // of a stream, because the former leaves characters beyond the basic plane as they are.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. A namespace is declared by an attribute. */
    XmlText open(String name, String... attributes) {
        return write(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
    }

    /** Ends the innermost open element. */
    XmlText close() {
        return write(() -> {
            depth--;
            indent();
            writer.writeEndElement();
        });
    }

    /** Writes an element without content. */
    XmlText empty(String name, String... attributes) {
        return write(() -> {
            indent();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Writes an element with text. */
    XmlText leaf(String name, String content, String... attributes) {
        return write(() -> {
            indent();
            writer.writeStartElement(name);
            attributes(attributes);
            writer.writeCharacters(clean(content));
            writer.writeEndElement();
        });
    }

    /** The document in UTF-8, with a line end at the end. */
    byte[] bytes() {
        write(writer::writeEndDocument);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Without the characters that XML cannot hold, not even escaped, and with plain line ends. */
    static String clean(String content) {
        return content.replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private XmlText write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            // It writes to memory and we close what we open, so nothing is left that could fail.
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
