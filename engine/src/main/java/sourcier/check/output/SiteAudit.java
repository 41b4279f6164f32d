package sourcier.check.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.diagnostic.Diagnostics;

/**
 * Reads a baked site once and runs every rule over it. Places are those in the built file, its path within the site.
 *
 * <p>Example: {@code SiteAudit.of(Path.of("target/bake"), "https://example.org/lamp").run(page -> null, diagnostics)}.
 */
public final class SiteAudit {
    private static final List<OutputRule> RULES = List.of(
            new BrokenLinks(),
            new BrokenAnchors(),
            new DuplicateIds(),
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
            new LeftoverCode(),
            new EmptyPlaces(),
            new UnusedAssets());

    private final BakedSite site;

    private SiteAudit(BakedSite site) {
        this.site = site;
    }

    /**
     * Reads the site.
     *
     * @param folder the folder of the baked site
     * @param host   the address it is published at, without a slash at the end; empty if it has none
     */
    public static SiteAudit of(Path folder, String host) throws IOException {
        return new SiteAudit(BakedSite.read(folder, host));
    }

    /**
     * Reports everything that is wrong with the site.
     *
     * @param contentOf   the content file a page was made from, by the page's path in the site; null if it is not known. Asked
     *                    only when there is something to report
     * @param diagnostics where findings go
     */
    public void run(UnaryOperator<String> contentOf, Diagnostics diagnostics) {
        Findings findings = new Findings(contentOf);
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
