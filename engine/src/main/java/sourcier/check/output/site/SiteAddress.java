package sourcier.check.output.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where the addresses written in one place lead.
 *
 * <p>Example: from {@code claims/lamp-lit.html}, {@code ../index.html#top} leads to {@code index.html} and its place {@code top}.
 *
 * @param base path of the file the addresses stand in, or that they are relative to
 * @param host the address the site is published at, without a slash at the end; empty if it has none
 */
record SiteAddress(String base, String host) {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//.*", Pattern.DOTALL);

    /** Where an address leads. */
    Target resolve(String written) {
        String address = written.strip();
        boolean own = isOwn(address);
        if (!own && (SCHEME.matcher(address).matches() || address.startsWith("//"))) {
            return new Target(null, "", WEB.matcher(address).matches());
        }
        String rest = own ? address.substring(host.length()) : address;
        rest = own && rest.startsWith("/") ? rest.substring(1) : rest;
        int hash = rest.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(rest.substring(hash + 1));
        String file = hash < 0 ? rest : rest.substring(0, hash);
        int query = file.indexOf('?');
        String path = decoded(query < 0 ? file : file.substring(0, query));
        if (own) {
            // A host serves index.html for a folder; from a disk nobody does.
            return new Target(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path, anchor, true);
        }
        return new Target(path.isEmpty() ? base : path.startsWith("/") ? path : joined(path), anchor, false);
    }

    /** True if an address is that of a place in the site, written with its host. */
    boolean isOwn(String address) {
        return !host.isEmpty() && address.startsWith(host)
                && (address.length() == host.length() || "/#?".indexOf(address.charAt(host.length())) >= 0);
    }

    private String joined(String path) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = base.substring(0, base.lastIndexOf('/') + 1);
        // The limit keeps a slash at the end: a folder is no file.
        for (String step : (folder + path).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
