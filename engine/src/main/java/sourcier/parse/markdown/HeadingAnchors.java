package sourcier.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names by which a link reaches the headings of a text, made as GitHub makes them: the words in small letters, without
 * punctuation, with hyphens for spaces (but none at the ends); the second of two equal ones ends in {@code -1}.
 *
 * <p>Example: {@code ## The two origins} is reached by {@code method.md#the-two-origins}.
 */
public final class HeadingAnchors {
    private HeadingAnchors() {}

    /** The name of every heading of a text, by identity of the node. */
    public static Map<Node, String> of(Document document) {
        Map<Node, String> anchors = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading) {
                String slug = slug(PlainWords.of(node));
                String anchor = slug;
                while (!taken.add(anchor)) {
                    anchor = slug + "-" + counts.merge(slug, 1, Integer::sum);
                }
                anchors.put(node, anchor);
            }
        }
        return anchors;
    }

    private static String slug(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Z}\\t_-]", "").replaceAll("[\\p{Z}\\t]", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "section" : slug;
    }
}
