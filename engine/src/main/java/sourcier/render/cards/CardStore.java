package sourcier.render.cards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Cards drawn by an earlier build. To draw takes as long as many pages, and what is on a card seldom changes: one is drawn
 * again only when its words, its counts, the colours, the drawing itself or Java have changed.
 */
public final class CardStore {
    private static final List<Class<?>> DRAWN_BY =
            List.of(CardDrawing.class, FewColours.class, Lettering.class, PalettePng.class, StandingShape.class);

    private final Path folder;
    private final String colours;
    private final byte[] drawing;
    private CardDrawing pen;

    /**
     * @param folder  where the cards are kept; it may be missing or deleted at any time; null to keep none
     * @param colours the text of the stylesheet with the colours
     */
    public CardStore(Path folder, String colours) {
        this.folder = folder;
        this.colours = colours;
        this.drawing = drawing();
    }

    /** The card as PNG, from the folder or newly drawn. */
    public byte[] png(Card card) {
        if (folder == null) {
            return draw(card);
        }
        Path file = folder.resolve(name(card) + ".png");
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : keep(file, draw(card));
        } catch (IOException unreadable) {
            return draw(card);
        }
    }

    private synchronized byte[] draw(Card card) {
        if (pen == null) {
            pen = new CardDrawing(Palette.of(colours));
        }
        return pen.png(card);
    }

    /** Another build may write the same card at the same moment: each moves a whole file into place. */
    private byte[] keep(Path file, byte[] png) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "card", ".part");
        Files.write(part, png);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return png;
    }

    private String name(Card card) {
        MessageDigest digest = sha256();
        digest.update(drawing);
        digest.update(colours.getBytes(StandardCharsets.UTF_8));
        digest.update(card.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    private static byte[] drawing() {
        MessageDigest digest = sha256();
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        for (Class<?> type : DRAWN_BY) {
            try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                digest.update(code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
