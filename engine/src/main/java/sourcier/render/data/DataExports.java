package sourcier.render.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Site;

/**
 * All files below {@code data/}. The same site gives the same bytes, whatever the day, the machine or the locale.
 *
 * <p>Example: {@code DataExports.of(site, addresses).get("data/claims.json")}.
 */
public final class DataExports {
    /** Where all exports lie in the site, with a slash at the end. */
    static final String FOLDER = "data/";

    private DataExports() {}

    /**
     * The files, in a fixed order: path in the site to bytes.
     *
     * @param site      a checked site; its texts are taken from the reference edition
     * @param addresses where its entries are shown
     */
    public static Map<String, byte[]> of(Site site, EntryAddresses addresses) {
        Dossier dossier = new Dossier(site, addresses);
        List<ListExport> lists = lists(dossier);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ListExport list : lists) {
            files.put(FOLDER + list.jsonFile(), list.json(dossier));
            files.put(FOLDER + list.csvFile(), list.csv());
        }
        files.put(FOLDER + "sources.bib", BibTex.of(site.sources().values()));
        files.put(FOLDER + "sources.csl.json", CslJson.of(site.sources().values()));
        files.put(FOLDER + "dossier.jsonld", DossierJsonLd.of(dossier));
        // Last, because it states size and digest of all the others.
        files.put(FOLDER + "datapackage.json", new DataPackage(dossier, lists, files, FOLDER).bytes());
        return files;
    }

    /** The lists of a dossier, in the order of their files. */
    static List<ListExport> lists(Dossier dossier) {
        return List.of(
                ClaimList.of(dossier),
                EventList.of(dossier),
                EquipmentList.of(dossier),
                QuestionList.of(dossier),
                TermList.of(dossier),
                SourceList.of(dossier));
    }
}
