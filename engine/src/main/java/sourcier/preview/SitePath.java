package sourcier.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The path in the site that a request asks for. Only paths that a link of the site could have are understood; everything that
 * could lead out of it (dots, encoded or not, backslashes, control characters, empty steps) is refused.
 *
 * <p>Example: with the base {@code /repo/}, {@code of("/repo/dires/")} is {@code dires/index.html}.
 */
final class SitePath {
    private final String base;

    /** @param base where the site begins in addresses, with a slash at both ends */
    SitePath(String base) {
        if (!base.matches("/([A-Za-z0-9._-]+/)*") || Arrays.asList(base.split("/")).contains("..")) {
            throw new IllegalArgumentException("not a base path: " + base);
        }
        this.base = base;
    }

    /** The base, with a slash at both ends. */
    String base() {
        return base;
    }

    /**
     * The path of a file in the site, or null if the request is refused.
     *
     * @param rawPath the path of the request as it came, still encoded, without the query
     */
    String of(String rawPath) {
        if (rawPath == null || !rawPath.startsWith(base)) {
            return null;
        }
        String path = decoded(rawPath.substring(base.length()));
        if (path == null || path.indexOf('%') >= 0 || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0
                || path.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        List<String> steps = Arrays.asList(path.split("/", -1));
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            String step = steps.get(i);
            if (step.isEmpty() ? !last : step.startsWith(".") && !step.equals(".nojekyll")) {
                return null;
            }
        }
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The path with its escapes resolved once, as UTF-8; null if they are broken. A plus sign is a plus sign in a path. */
    private static String decoded(String path) {
        try {
            String text = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') >= 0 ? null : text;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
