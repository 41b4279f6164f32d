package sourcier.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a folder with JBake as it is published; lives in a class path without our engine, see {@link VanillaJBake}. */
public final class VanillaOven implements BiFunction<Path, Path, List<String>> {
    /** What a message begins with if it stops the build. */
    static final String STOPPED = "stopped: ";

    /**
     * Bakes.
     *
     * @param from the folder of {@code jbake.properties}
     * @param to   where the site goes
     * @return the warnings; those that {@link #STOPPED} the build begin with it
     */
    @Override
    public List<String> apply(Path from, Path to) {
        List<String> messages = new ArrayList<>();
        VanillaLog.MESSAGES.clear();
        try {
            Oven oven = new Oven(new JBakeConfigurationFactory().createDefaultJbakeConfiguration(from.toFile(), to.toFile(),
                    true));
            oven.bake();
            oven.getErrors().forEach(error -> messages.add(STOPPED + error));
        } catch (Exception | StackOverflowError e) {
            messages.add(STOPPED + e);
        }
        messages.addAll(VanillaLog.MESSAGES);
        return messages;
    }
}
