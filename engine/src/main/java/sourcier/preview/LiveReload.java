package sourcier.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What a saved file brings about: the site is read again, and the browsers are told what they may have to show anew.
 *
 * <p>{@code style}: the stylesheet; {@code page} with {@code text}: the page, if it is not what it was; {@code page} with
 * {@code assets}: something that a page may show, as a picture; {@code findings}: the panel, always last.
 */
final class LiveReload implements FileWatcher.Listener, AutoCloseable {
    /** Until the rules are asked: they would take the processor from the browser that fetches the page. */
    private static final long PAUSE_MILLIS = 50;

    private final Path root;
    private final Path assets;
    private final Path templates;
    private final WatchedSite site;
    private final EventStream events;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rules");
        thread.setDaemon(true);
        return thread;
    });

    private Future<?> next;
    /** True while a template may have broken pages that nobody has looked at yet. */
    private volatile boolean pagesInDoubt;

    LiveReload(Path root, WatchedSite site, EventStream events) {
        this.root = root;
        this.assets = root.resolve("assets");
        this.templates = root.resolve("templates");
        this.site = site;
        this.events = events;
    }

    @Override
    public void changed(Set<Path> changed) {
        List<Path> files = changed.stream().map(root::resolve).toList();
        boolean inAssetsAlone = files.stream().allMatch(file -> file.startsWith(assets));
        if (files.stream().anyMatch(this::mayBeStyle)) {
            events.tell("style", "changed");
        }
        // Nobody waits for the rules to see the page, and for neither to see the style.
        site.readAgain(changed);
        if (files.stream().anyMatch(this::mayBeShown)) {
            events.tell("page", "assets");
        } else if (!inAssetsAlone) {
            events.tell("page", "text");
        }
        pagesInDoubt |= files.stream().anyMatch(file -> file.startsWith(templates) || templates.startsWith(file));
        judgeLater();
    }

    /** Once the browser has its page; what an older save has left to do is not done any more. */
    private void judgeLater() {
        if (next != null) {
            next.cancel(false);
        }
        next = background.schedule(this::judge, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void judge() {
        try {
            if (site.check()) {
                events.tell("findings", "changed");
                if (pagesInDoubt) {
                    renderPages();
                }
            }
        } catch (RuntimeException problem) {
            failed(problem);
        }
    }

    /** Renders every page while nobody waits: only then is it known which of them a template breaks. */
    void renderAll() {
        background.execute(this::renderPages);
    }

    private void renderPages() {
        pagesInDoubt = !site.renderAll();
        events.tell("findings", "changed");
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    @Override
    public void failed(Exception problem) {
        site.failed(problem);
        events.tell("findings", "changed");
    }

    /** True for a stylesheet, and for folders in which there may be one. */
    private boolean mayBeStyle(Path file) {
        return assets.startsWith(file) || file.startsWith(assets.resolve("css"));
    }

    /** True for a picture, and for folders in which there may be one. */
    private boolean mayBeShown(Path file) {
        return assets.startsWith(file) || file.startsWith(assets) && !file.startsWith(assets.resolve("css"));
    }
}
