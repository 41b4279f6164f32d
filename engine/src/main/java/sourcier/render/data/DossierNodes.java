package sourcier.render.data;

import java.util.List;
import java.util.Map;
import sourcier.model.Page;
import sourcier.model.SiteConfig;

/** The dossier as a whole, the article that it reads, and its data, as nodes of schema.org. */
final class DossierNodes {
    /** The article has no address of its own here, so its node has a name that holds within one file only. */
    static final String ARTICLE = "_:article";

    private final Dossier dossier;

    /** Nodes for this dossier. */
    DossierNodes(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * The dossier: a {@code BackgroundNewsArticle}, based on the article it reads.
     *
     * @param context the context to begin with
     */
    JsonObject dossier(Map<String, Object> context) {
        SiteConfig config = dossier.site().config();
        return new JsonObject()
                .put("@context", context)
                .put("@id", iri())
                .put("@type", "BackgroundNewsArticle")
                .put("name", dossier.title())
                .put("inLanguage", dossier.lang())
                .put("url", dossier.address())
                .put("version", config.version())
                .put("dateModified", config.updated())
                .put("license", Dossier.LICENCE)
                .put("isBasedOn", article())
                .put("backstory", methodPage())
                .put("correction", dossier.iri("changes"));
    }

    /** The dossier by id alone. */
    Map<String, Object> reference() {
        return Map.of("@id", iri());
    }

    /**
     * The article that is read, of which a dossier need not know the title, the author or the address; null if the dossier
     * has no page on it.
     */
    JsonObject article() {
        String reading = dossier.iri("article");
        return reading == null ? null : new JsonObject()
                .put("@id", ARTICLE)
                .put("@type", "NewsArticle")
                .put("subjectOf", Map.of("@id", reading));
    }

    /** The exports: a {@code Dataset} with a download for each list. */
    JsonObject dataset() {
        SiteConfig config = dossier.site().config();
        return new JsonObject()
                .put("@id", dossier.iriOfData("datapackage.json"))
                .put("@type", "Dataset")
                .put("name", dossier.title())
                .put("description", dossier.edition().page(Page.HOME) == null ? null
                        : dossier.edition().page(Page.HOME).summary())
                .put("version", config.version())
                .put("dateModified", config.updated())
                .put("license", Dossier.LICENCE)
                .put("url", dossier.iri("data"))
                .put("distribution", DataExports.lists(dossier).stream()
                        .flatMap(list -> List.of(
                                download(list.jsonFile(), "application/json"),
                                download(list.csvFile(), "text/csv")).stream())
                        .toList());
    }

    private Map<String, Object> download(String file, String mediaType) {
        return new JsonObject()
                .put("@type", "DataDownload")
                .put("contentUrl", dossier.iriOfData(file))
                .put("encodingFormat", mediaType)
                .map();
    }

    private String iri() {
        Page home = dossier.edition().page(Page.HOME);
        return home == null ? dossier.address() : dossier.iri(home);
    }

    /** How the dossier was made: the page with the file name that every dossier uses for that. */
    private String methodPage() {
        return dossier.edition().pages().stream().filter(page -> page.id().equals("method")).findFirst()
                .map(dossier::iri).orElse(null);
    }
}
