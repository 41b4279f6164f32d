package sourcier.render.data;

import java.util.Collection;
import java.util.List;
import sourcier.model.Edition;
import sourcier.model.Entry;
import sourcier.model.Page;
import sourcier.model.Ref;
import sourcier.model.Site;
import sourcier.model.SiteConfig;
import sourcier.model.Source;

/**
 * What every export asks of a site: an edition of it, its name, its addresses.
 *
 * @param site      the site
 * @param addresses where its entries are shown
 * @param edition   the edition whose texts are exported
 */
record Dossier(Site site, EntryAddresses addresses, Edition edition) {
    /** Address of the licence of all data. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** The dossier in the language that carries the facts. */
    Dossier(Site site, EntryAddresses addresses) {
        this(site, addresses, site.reference());
    }

    /** BCP 47 tag of the exported texts. */
    String lang() {
        return edition.language().tag();
    }

    /** The title of the home page, or the slug if there is none. */
    String title() {
        Page home = edition.page(Page.HOME);
        return home == null ? site.config().slug() : home.title();
    }

    /** The site's address, with a slash at the end. */
    String address() {
        return site.config().host() + "/";
    }

    /** The address of an entry within the site. */
    String path(Entry entry) {
        return addresses.path(edition(), entry);
    }

    /** The address of a source within the site. */
    String path(Source source) {
        return addresses.path(edition(), source);
    }

    /** The absolute address of a file of the exports, for example {@code datapackage.json}. */
    String iriOfData(String file) {
        return address() + DataExports.FOLDER + file;
    }

    /** The absolute address of the page with this layout; null if there is none. */
    String iri(String layout) {
        Page page = edition.page(layout);
        return page == null ? null : iri(page);
    }

    /** The absolute address of an entry, which is also its identifier in linked data. */
    String iri(Entry entry) {
        return address() + path(entry);
    }

    /** The absolute address of a source. */
    String iri(Source source) {
        return address() + path(source);
    }

    /** The ids of the origins behind these sources, each once. */
    List<String> origins(Collection<Ref> sources) {
        List<String> ids = sources.stream().map(Ref::id).toList();
        return site.origins(ids).stream().map(Source::id).toList();
    }

    /** Name, version, licence and citation of the dossier, so that a file that travels alone can still be attributed. */
    JsonObject credits() {
        SiteConfig config = site.config();
        return new JsonObject()
                .put("dossier", title())
                .put("address", address())
                .put("version", config.version())
                .put("updated", config.updated())
                .put("as_of", config.asOf())
                .put("lang", lang())
                .put("license", LICENCE)
                .put("citation", "%s, %s, %s, %s".formatted(title(), config.version(), config.updated(), address()));
    }
}
