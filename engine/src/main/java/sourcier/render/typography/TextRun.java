package sourcier.render.typography;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page from one border of a block to the next, collected piece by piece with the place of each character, so
 * that only spaces, and only in their places, are written back.
 */
final class TextRun {
    /** Stands for what is not read: the rules take it for some word. */
    private static final char OBSTACLE = '\ufffc';
    private static final Pattern REFERENCE = Pattern.compile("&#?[0-9a-zA-Z]+;");

    private final String html;
    private final char[] page;
    private final char[] result;
    private final Typography typography;
    private final StringBuilder text = new StringBuilder();
    /** Where each character of the text stands on the page; -1 for an obstacle. As long as the text or longer. */
    private int[] places = new int[256];

    /**
     * A run at the beginning of a page.
     *
     * @param html   the page
     * @param page   its characters, which are quicker to read one by one
     * @param result the same, takes the spaces that are set
     */
    TextRun(String html, char[] page, char[] result, Typography typography) {
        this.html = html;
        this.page = page;
        this.result = result;
        this.typography = typography;
    }

    /** Adds the text between two places of the page; character references count as obstacles. */
    void add(int from, int to) {
        int position = from;
        for (int i = from; i < to; i++) {
            if (page[i] == '&') {
                Matcher reference = REFERENCE.matcher(html).region(i, to);
                if (reference.lookingAt()) {
                    addPlain(position, i);
                    addObstacle();
                    position = reference.end();
                    i = position - 1;
                }
            }
        }
        addPlain(position, to);
    }

    /** Adds a sign for something that is in the line but is not to be read. */
    void addObstacle() {
        place(text.length(), -1);
        text.append(OBSTACLE);
    }

    /** Sets the spaces of the text so far and begins anew: what follows is another sentence. */
    void end() {
        if (text.length() == 0) {
            return;
        }
        String set = typography.apply(text.toString());
        if (set.length() != text.length()) {
            throw new IllegalStateException("the typography has changed the length of: " + text);
        }
        // Only spaces, whatever the typography does: markup and words are not ours to change.
        for (int i = text.indexOf(" "); i >= 0; i = text.indexOf(" ", i + 1)) {
            if (places[i] >= 0) {
                result[places[i]] = set.charAt(i);
            }
        }
        text.setLength(0);
    }

    private void addPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            place(text.length() + i - from, i);
        }
        text.append(page, from, to - from);
    }

    private void place(int index, int place) {
        if (index == places.length) {
            places = Arrays.copyOf(places, 2 * index);
        }
        places[index] = place;
    }
}
