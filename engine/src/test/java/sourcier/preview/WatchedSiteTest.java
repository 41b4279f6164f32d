package sourcier.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sourcier.LighthouseDossier;
import sourcier.diagnostic.Catalogue;

/** What is shown while something is broken. */
class WatchedSiteTest {
    private static final String PAGE = "dires/a1-feu-rallume.html";
    private static final String CLAIM = "content/fr/claims/a1-feu-rallume.md";
    private static final String TEMPLATE = "templates/claim.ftlh";

    @TempDir
    private Path root;

    private LighthouseDossier dossier;
    private WatchedSite site;

    @BeforeEach
    void read() throws IOException {
        dossier = LighthouseDossier.copyTo(root);
        site = new WatchedSite(root, new FindingsPanel(Catalogue.load("en"), root, ""));
    }

    private void breakTemplate() throws IOException {
        dossier.edit(TEMPLATE, "<#", "<#if no.such.thing><#");
        site.readAgain(Set.of(root.resolve(TEMPLATE)));
    }

    @Test
    void aPageThatNobodyHasLookedAtHasALastGoodOneToo() throws IOException {
        site.renderAll();
        byte[] good = new WatchedSite(root, new FindingsPanel(Catalogue.load("en"), root, "")).bytes(PAGE);
        breakTemplate();
        assertArrayEquals(good, site.bytes(PAGE));
    }

    @Test
    void aPageThatWasNeverGoodIsMissingAndTheFindingsSayWhy() throws IOException {
        breakTemplate();
        assertNull(site.bytes(PAGE));
        assertTrue(site.findings().contains("claim.ftlh"), site.findings());
        assertNull(site.bytes("no-such-page.html"));
        assertNotNull(site.bytes("robots.txt"));
    }

    @Test
    void aCardIsDrawnForWhoAsksAndNotKept() {
        assertNotNull(site.bytes("cards/fr-home.png"));
        assertNull(site.bytes("cards/fr-no-such-section.png"));
        assertFalse(Files.exists(root.resolve("target")));
    }

    @Test
    void theTemplateIsNamedHoweverManyPagesItBreaks() throws IOException {
        breakTemplate();
        site.renderAll();
        assertTrue(site.findings().contains("claim.ftlh"), site.findings());
    }

    @Test
    void missingWordsOfTheInterfaceLeaveTheLastGoodSite() throws IOException {
        Files.delete(root.resolve("templates/i18n/fr.properties"));
        site.readAgain(Set.of(root.resolve("templates/i18n/fr.properties")));
        assertNotNull(site.bytes(PAGE));
        assertTrue(site.findings().contains("fr.properties"), site.findings());
    }

    /** Who saves twice does not wait for what the rules have to say of the first. */
    @Test
    void aCheckEndsWhenFilesAreReadAgain() throws IOException {
        dossier.edit(CLAIM, "source: vigie", "source: no-such-vigie");
        site.readAgain(Set.of(root.resolve(CLAIM)));
        dossier.edit(CLAIM, "source: no-such-vigie", "source: vigie");
        AtomicBoolean read = new AtomicBoolean();
        assertFalse(site.check(() -> {
            if (read.compareAndSet(false, true)) {
                site.readAgain(Set.of(root.resolve(CLAIM)));
            }
        }));
        assertEquals("", site.findings());
        assertTrue(site.check());
        assertEquals("", site.findings());
        dossier.edit(CLAIM, "source: vigie", "source: no-such-vigie");
        site.readAgain(Set.of(root.resolve(CLAIM)));
        assertTrue(site.check());
        assertTrue(site.findings().contains(CLAIM), site.findings());
    }

    /** Who saves and looks at once does not see the page of before. */
    @Test
    void aPageIsNotGivenWhileWhatWasSavedIsRead() throws Exception {
        byte[] old = site.bytes(PAGE);
        dossier.edit(CLAIM, "title: ", "title: Tout neuf ");
        CountDownLatch isReading = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        Set<Path> held = new HashSet<>(Set.of(root.resolve(CLAIM))) {
            private static final long serialVersionUID = 1;

            @Override
            public Stream<Path> stream() {
                isReading.countDown();
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.stream();
            }
        };
        Thread reader = new Thread(() -> site.readAgain(held));
        reader.start();
        isReading.await();
        CompletableFuture<byte[]> asked = new CompletableFuture<>();
        Thread browser = new Thread(() -> asked.complete(site.bytes(PAGE)));
        browser.start();
        while (browser.getState() != Thread.State.WAITING && browser.isAlive()) {
            Thread.onSpinWait();
        }
        mayGoOn.countDown();
        reader.join();
        assertFalse(Arrays.equals(old, asked.get()), "the page of before was given");
        assertTrue(new String(asked.get(), StandardCharsets.UTF_8).contains("Tout neuf"));
    }
}
