package sourcier.render.data;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists, texts, numbers and booleans as JSON that is the same on every machine. */
public final class JsonFile {
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final ObjectWriter LINE = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer();
    // The indenter is named because the default one takes the line end of the machine.
    private static final ObjectWriter WRITER =
            LINE.with(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonFile() {}

    /** The value as indented JSON in UTF-8, with a line end at the end. */
    static byte[] bytes(Object value) {
        return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The value as JSON without blanks. */
    public static String line(Object value) {
        return LINE.writeValueAsString(value);
    }
}
