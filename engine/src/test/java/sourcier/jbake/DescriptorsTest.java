package sourcier.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.AbstractTemplateEngine;
import org.junit.jupiter.api.Test;

/**
 * The classes that JBake finds through files in {@code META-INF}. JBake goes on without a class it cannot load, and the site
 * would be made by its own engines, so a name that leads nowhere has to be found here.
 */
class DescriptorsTest {
    private static final Path META_INF = Path.of("src/main/resources/META-INF");

    @Test
    void renderingToolsLoadAsServicesDo() throws Exception {
        List<String> names = Files.readAllLines(META_INF.resolve("services/org.jbake.render.RenderingTool")).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        assertFalse(names.isEmpty());
        for (String name : names) {
            Class<?> tool = Class.forName(name);
            assertTrue(RenderingTool.class.isAssignableFrom(tool), name);
            assertTrue(Modifier.isPublic(tool.getModifiers()), name);
            tool.getConstructor().newInstance();
        }
        List<String> found = ServiceLoader.load(RenderingTool.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("sourcier."))
                .toList();
        assertEquals(names, found);
    }

    @Test
    void templateEnginesHaveTheConstructorThatJBakeCalls() throws Exception {
        Properties engines = properties("org.jbake.parser.TemplateEngines.properties");
        assertTrue(engines.containsValue("ftlh"), "nobody takes .ftlh");
        for (String name : engines.stringPropertyNames()) {
            Class<?> engine = Class.forName(name);
            assertTrue(AbstractTemplateEngine.class.isAssignableFrom(engine), name);
            assertTrue(Modifier.isPublic(engine.getModifiers()), name);
            engine.getConstructor(JBakeConfiguration.class, ContentStore.class);
        }
    }

    @Test
    void everyDescriptorIsTestedHere() throws IOException {
        try (var files = Files.walk(META_INF)) {
            assertEquals(2, files.filter(Files::isRegularFile).count());
        }
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(META_INF.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
