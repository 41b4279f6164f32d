package sourcier.render.typography;

import java.util.ArrayList;
import java.util.List;
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

    private final String page;
    private final char[] result;
    private final Typography typography;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    /** A run at the beginning of a page. */
    TextRun(String page, Typography typography) {
        this.page = page;
        this.result = page.toCharArray();
        this.typography = typography;
    }

    /** Adds the text between two places of the page; character references count as obstacles. */
    void add(int from, int to) {
        Matcher reference = REFERENCE.matcher(page).region(from, to);
        int position = from;
        while (reference.find()) {
            addPlain(position, reference.start());
            addObstacle();
            position = reference.end();
        }
        addPlain(position, to);
    }

    /** Adds a sign for something that is in the line but is not to be read. */
    void addObstacle() {
        text.append(OBSTACLE);
        places.add(-1);
    }

    /** Sets the spaces of the text so far and begins anew: what follows is another sentence. */
    void end() {
        String set = typography.apply(text.toString());
        if (set.length() != text.length()) {
            throw new IllegalStateException("the typography has changed the length of: " + text);
        }
        for (int i = 0; i < set.length(); i++) {
            // Only spaces, whatever the typography does: markup and words are not ours to change.
            if (places.get(i) >= 0 && text.charAt(i) == ' ') {
                result[places.get(i)] = set.charAt(i);
            }
        }
        text.setLength(0);
        places.clear();
    }

    /** Ends the run and returns the page. */
    String finish() {
        end();
        return new String(result);
    }

    private void addPlain(int from, int to) {
        text.append(page, from, to);
        for (int i = from; i < to; i++) {
            places.add(i);
        }
    }
}
