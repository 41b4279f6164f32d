package sourcier.check.content;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sourcier.model.Anchors;
import sourcier.model.Body;
import sourcier.model.SiteConfig;

/**
 * What an address in a text names.
 *
 * @param kind   where it leads
 * @param path   {@link Kind#FILE}: the file, relative to the project; {@link Kind#SITE}: the way from the root of the site
 * @param anchor the place on the page, without {@code #}; empty if none is named
 */
record LinkAddress(Kind kind, String path, String anchor) {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|https?[/;.].*|www\\..*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("[^\\s/#]+@[^\\s/#]+");
    /** {@code example.org/page}: a host without {@code https://}, and no file of ours. */
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9][a-z0-9.-]*\\.([a-z]{2,})([/?#].*)?", Pattern.DOTALL);
    private static final Pattern FILE_ENDING = Pattern.compile(
            "(?i)md|markdown|html?|pdf|png|jpe?g|svg|gif|webp|avif|csv|json|txt|zip|xml|ya?ml");

    /** Where an address leads. */
    enum Kind {
        /** Out of the site, or so it looks. */
        ELSEWHERE,
        /** Into the site, by its address on the web. */
        SITE,
        /** To a place in the same text. */
        HERE,
        /** To a file of the project. */
        FILE
    }

    /** Reads an address as it is written in the text of an entry. */
    static LinkAddress of(Body body, String written, SiteConfig config) {
        String site = inSite(written, config.host());
        if (site == null && isElsewhere(written)) {
            return new LinkAddress(Kind.ELSEWHERE, written, "");
        }
        String whole = site == null ? written : site;
        int hash = whole.indexOf('#');
        String anchor = hash < 0 ? "" : Anchors.decoded(whole.substring(hash + 1));
        String path = hash < 0 ? whole : whole.substring(0, hash);
        if (site != null) {
            return new LinkAddress(Kind.SITE, path.replaceFirst("\\?.*", ""), anchor);
        }
        return hash == 0
                ? new LinkAddress(Kind.HERE, body.file().path(), anchor)
                : new LinkAddress(Kind.FILE, resolve(body, path), anchor);
    }

    private static boolean isElsewhere(String written) {
        Matcher host = HOST.matcher(written);
        return SCHEME.matcher(written).matches() || MAIL.matcher(written).matches()
                || host.matches() && !FILE_ENDING.matcher(host.group(1)).matches();
    }

    /** The way from the root of the site, if the address begins with {@code /} or with that of the site; otherwise null. */
    private static String inSite(String written, String host) {
        if (written.startsWith("/") && !written.startsWith("//")) {
            return written.substring(1);
        }
        String site = withoutScheme(host);
        String address = withoutScheme(written);
        boolean ours = !site.isEmpty() && !address.equals(written)
                && address.regionMatches(true, 0, site, 0, site.length())
                && address.substring(site.length()).matches("(?s)([/?#].*)?");
        return ours ? address.substring(site.length()).replaceFirst("^/", "") : null;
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("(?i)^(https?:)?//(www\\.)?", "");
    }

    /** The file that is meant, relative to the project; what is written where the system knows no such path. */
    private static String resolve(Body body, String written) {
        try {
            Path file = Path.of(body.file().path()).resolveSibling(Anchors.decoded(written));
            return file.normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return written;
        }
    }

    /** True for a file below {@code assets/}. */
    boolean isAsset() {
        return kind == Kind.FILE && path.startsWith("assets/");
    }

    /** How a text names a file of the project, with a place in it or an empty one. */
    static String relative(Body body, String path, String anchor) {
        Path folder = Path.of(body.file().path()).getParent();
        return folder.relativize(Path.of(path)).toString().replace('\\', '/') + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
