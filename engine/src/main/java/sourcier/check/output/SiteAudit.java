package sourcier.check.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.diagnostic.Diagnostics;

/**
 * Reads a baked site once and runs every rule over it. Places are those in the built file, its path within the site.
 *
 * <p>Example: {@code SiteAudit.of(Path.of("target/bake"), "https://example.org/lamp", page -> null).run(diagnostics)}.
 */
public final class SiteAudit {
    private static final List<OutputRule> RULES = List.of(
            new BrokenLinks(),
            new BrokenAnchors(),
            new UnlinkedPages(),
            new WeightBudgets(),
            new ThirdParties(),
            new LinkedData(),
            new WellFormedFiles(),
            new Feeds(),
            new SiteMaps(),
            new RobotRules(),
            new CsvTables(),
            new DataPackages(),
            new UnusedAssets());
    private static final List<FileRule> FILE_RULES = List.of(new DuplicateIds(), new LeftoverCode(), new EmptyPlaces());

    private final BakedSite site;
    private final Findings findings;

    private SiteAudit(BakedSite site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    /**
     * Reads the site.
     *
     * @param folder    the folder of the baked site
     * @param host      the address it is published at, without a slash at the end; empty if it has none
     * @param contentOf the content file a page was made from, by the page's path in the site; null if it is not known. Asked
     *                  only when there is something to report
     */
    public static SiteAudit of(Path folder, String host, UnaryOperator<String> contentOf) throws IOException {
        Map<String, Findings> inFiles = new ConcurrentSkipListMap<>();
        BakedSite site = BakedSite.read(folder, host, (file, markup) -> {
            Findings found = new Findings(contentOf);
            FILE_RULES.forEach(rule -> rule.check(file, markup, found));
            inFiles.put(file.path(), found);
        });
        Findings findings = new Findings(contentOf);
        inFiles.values().forEach(findings::addAll);
        return new SiteAudit(site, findings);
    }

    /** Reports everything that is wrong with the site; to be called once. */
    public void run(Diagnostics diagnostics) {
        RULES.forEach(rule -> rule.check(site, findings));
        findings.addTo(diagnostics);
    }

    /** How many pages there are. */
    public int pages() {
        return site.pages().size();
    }

    /** How many addresses within the site there are. */
    public long links() {
        return site.links().filter(SiteLink::isInside).count();
    }

    /**
     * The result for programs, as JSON, see docs/audit.md.
     *
     * @param diagnostics what {@link #run} reported
     * @param version     version of the tool
     */
    public byte[] report(Diagnostics diagnostics, String version) {
        return new AuditReport(site, diagnostics.sorted(), version).bytes();
    }
}
