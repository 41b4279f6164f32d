package sourcier.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import sourcier.diagnostic.Catalogue;
import sourcier.diagnostic.Texts;
import sourcier.preview.FindingsPanel;
import sourcier.preview.Preview;

/** {@code preview}: serves the site while it is edited, until it is stopped with Ctrl-C. */
final class PreviewCommand {
    private static final String PORT = "4000";
    private final Path root;
    private final Arguments arguments;
    private final Terminal terminal;

    PreviewCommand(Path root, Arguments arguments, Terminal terminal) {
        this.root = root;
        this.arguments = arguments;
        this.terminal = terminal;
    }

    /** Does not return: the process ends with Ctrl-C, at once and with what a shell calls its exit code, 130. */
    int run() throws IOException, WrongUse, InterruptedException {
        String language = arguments.get(Option.LANG, terminal.language());
        Texts words = Terminal.words(language);
        FindingsPanel panel = new FindingsPanel(Catalogue.load(language), root, arguments.get(Option.EDITOR, "vscode://file{file}:{line}:{column}"));
        try (Preview preview = Preview.start(root, panel, base(), port())) {
            if (port() != 0 && preview.port() != port()) {
                terminal.out().println("preview  " + words.text("preview.port", String.valueOf(port()), String.valueOf(preview.port())));
            }
            terminal.out().println("preview  " + words.text("preview.address", preview.address()));
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            throw new WrongUse("port-taken", null, port(), Preview.lastPort(port()));
        }
        return Main.FINE;
    }

    private int port() throws WrongUse {
        String port = arguments.get(Option.PORT, PORT);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new WrongUse("port", null, port);
        }
        return Integer.parseInt(port);
    }

    private String base() throws WrongUse {
        String base = arguments.get(Option.BASE, "/");
        if (!base.matches("/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*")) {
            throw new WrongUse("base", null, base);
        }
        return base;
    }
}
