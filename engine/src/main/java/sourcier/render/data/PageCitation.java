package sourcier.render.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import sourcier.model.SiteConfig;

/**
 * A page of the site as reference managers take it. It names the version and the day of the last change, because the page may
 * say something else later, and no author, because a dossier names none.
 *
 * <p>Example: {@code citation.bibTex()} begins with <code>@online{feu-de-corvelec-methode,</code>.
 *
 * @param path    the page's path in the site, for example {@code methode.html}
 * @param title   its title
 * @param site    the title of the dossier; null on its home page, whose title it is
 * @param lang    BCP 47 tag of its language
 * @param config  settings: address, version, day of the last change
 */
public record PageCitation(String path, String title, String site, String lang, SiteConfig config) {
    /** An id for links within a page, made from the path. */
    public String anchor() {
        return path.replaceFirst("\\.html$", "").replace('/', '-');
    }

    /** The absolute address. */
    public String address() {
        return config.host() + "/" + path;
    }

    /** For BibLaTeX, which has an entry type for pages. */
    public String bibTex() {
        StringBuilder text = new StringBuilder("@online{" + key() + ",\n");
        // Braces within braces keep capitals, and keep the title of the site from being read as first and last name.
        field(text, "title", "{" + BibTex.escape(title) + "}");
        field(text, "organization", site == null ? null : "{" + BibTex.escape(site) + "}");
        field(text, "version", BibTex.escape(config.version()));
        field(text, "date", config.updated());
        field(text, "url", address());
        field(text, "language", lang);
        return text.append("}").toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        if (value != null) {
            text.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** RIS, one tag on a line; {@code ELEC} is its type for web pages. */
    public String ris() {
        return String.join("\n", Arrays.asList(
                "TY  - ELEC",
                "TI  - " + title,
                site == null ? "" : "T2  - " + site,
                "ET  - " + config.version(),
                "PY  - " + config.updated().substring(0, 4),
                "DA  - " + config.updated().replace('-', '/'),
                "UR  - " + address(),
                "LA  - " + lang,
                "ER  - ")).replace("\n\n", "\n");
    }

    /** CSL-JSON: a list of one item. ISO 690 styles print the edition, and pass over the version. */
    public String cslJson() {
        List<Integer> date = Arrays.stream(config.updated().split("-")).map(Integer::valueOf).toList();
        byte[] item = JsonFile.bytes(List.of(new JsonObject()
                .put("id", key())
                .put("type", "webpage")
                .put("title", title)
                .put("container-title", site)
                .put("edition", "version " + config.version())
                .put("issued", new JsonObject().put("date-parts", List.of(date)))
                .put("URL", address())
                .put("language", lang)
                .map()));
        return new String(item, StandardCharsets.UTF_8).strip();
    }

    private String key() {
        return config.slug() + "-" + anchor();
    }
}
