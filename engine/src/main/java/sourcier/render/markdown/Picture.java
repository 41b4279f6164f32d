package sourcier.render.markdown;

/**
 * An image as a page shows it.
 *
 * @param address the way to it from the page
 * @param width   in pixels; 0 if it could not be read
 * @param height  in pixels; 0 if it could not be read
 */
public record Picture(String address, int width, int height) {
    boolean isMeasured() {
        return width > 0 && height > 0;
    }
}
