package sourcier.check.output;

import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** Every text is UTF-8, every XML file well-formed, every JSON file JSON. */
final class WellFormedFiles implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile file : site.files()) {
            if (file.isMisencoded()) {
                report(findings, file, file.text().indexOf('\uFFFD'), "encoding");
            } else if (file.markup() != null && file.markup().isMalformed()) {
                report(findings, file, file.markup().fault(), "xml");
            } else if (file.json() != null && file.json().isMalformed() && !file.ending().equals("jsonld")) {
                // Linked data has a rule of its own.
                report(findings, file, file.json().fault(), "json");
            }
        }
    }

    private static void report(Findings findings, BakedFile file, int offset, String what) {
        findings.report(Code.OUT_008, file.span(offset, 1), what, file.path());
    }
}
