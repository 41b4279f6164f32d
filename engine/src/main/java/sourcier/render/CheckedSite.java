package sourcier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourcier.model.Claim;
import sourcier.model.Edition;
import sourcier.model.RecordedCheck;
import sourcier.model.Site;
import sourcier.model.Source;
import sourcier.model.Standing;
import sourcier.model.edtf.Edtf;

/** What the page on how the site was checked counts in the dossier anew at each build, and what it shows of recorded checks. */
public final class CheckedSite {
    /** The checks that show whether everyone can read the site, in the order in which the statement on it tells them. */
    private static final List<String> ACCESS = List.of("axe", "nu", "reflow", "keyboard", "bare");

    private final Site site;
    private final Edition edition;

    CheckedSite(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
    }

    /**
     * An origin.
     *
     * @param source  the source at the end of the chain
     * @param reports how many sources that were read lead back to it, itself included if it was read
     */
    public record Origin(Source source, int reports) {}

    /** The results recorded for the finished site, in the order of the file. */
    public List<RecordedCheck> getRecorded() {
        return site.checks();
    }

    /** Those of them that show whether everyone can read the site; the accessibility statement is made from these. */
    public List<RecordedCheck> getAccess() {
        return ACCESS.stream().flatMap(id -> getRecorded().stream().filter(check -> check.id().equals(id))).toList();
    }

    /** The day of the latest of these, or null if none was recorded. */
    public Edtf getLastAccess() {
        return getAccess().stream().map(RecordedCheck::on).max(Comparator.comparing(Edtf::text)).orElse(null);
    }

    /** True if a result was recorded for another version of the dossier than this one. */
    public boolean isOlder(RecordedCheck check) {
        return !check.of().equals(site.config().version());
    }

    /** True if the texts were changed after the check. Both are ISO days, so they compare as texts. */
    public boolean isBeforeLastChange(RecordedCheck check) {
        return check.on().text().compareTo(site.config().updated()) < 0;
    }

    /** How many of the sources that were read have an archived copy. */
    public long getArchived() {
        return site.seenSources().stream().filter(source -> source.archive() != null).count();
    }

    /** How many claims have a standing, in the article or outside of it. */
    public long count(Standing standing, boolean inArticle) {
        return edition.claims().stream()
                .filter(claim -> claim.standing() == standing && claim.isInArticle() == inArticle).count();
    }

    /** The claims to which no source is joined; their pages say so. */
    public List<Claim> getWithoutSource() {
        return edition.claims().stream().filter(claim -> claim.evidence().isEmpty()).toList();
    }

    /** The origins of the sources that were read, those with most reports first, then by id. */
    public List<Origin> getOrigins() {
        Map<String, List<Source>> reports = new LinkedHashMap<>();
        for (Source source : site.seenSources()) {
            List<Source> chain = site.chain(source.id());
            reports.computeIfAbsent(chain.get(chain.size() - 1).id(), id -> new ArrayList<>()).add(source);
        }
        return reports.entrySet().stream()
                .map(entry -> new Origin(site.sources().get(entry.getKey()).in(edition.language().tag()), entry.getValue().size()))
                .sorted(Comparator.comparingInt(Origin::reports).reversed().thenComparing(origin -> origin.source().id()))
                .toList();
    }
}
