package sourcier.check.output;

import java.util.List;
import java.util.Locale;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/**
 * Nothing is heavier than a reader on a slow line can bear, see {@link Budget}. A stylesheet that is too heavy is reported
 * itself, and not by way of every page that uses it.
 */
final class WeightBudgets implements OutputRule {
    private static final List<String> PICTURES = List.of("avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp");

    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile page : site.pages()) {
            PageWeight weight = PageWeight.of(site, page);
            int counted = page.packedSize() + Math.min(weight.styles(), Budget.STYLES.bytes());
            compare(findings, page, weight.budget(), counted);
        }
        int scripts = site.files().stream().filter(file -> isScript(file) && !isIndex(file)).mapToInt(BakedFile::packedSize).sum();
        int whole = 0;
        for (BakedFile file : site.files()) {
            whole += file.size();
            if (file.ending().equals("css")) {
                compare(findings, file, Budget.STYLES, file.packedSize());
            } else if (isScript(file) && isIndex(file)) {
                compare(findings, file, Budget.SEARCH, scripts + file.packedSize());
            } else if (PICTURES.contains(file.ending().toLowerCase(Locale.ROOT))) {
                compare(findings, file, Budget.PICTURE, file.size());
            }
        }
        if (site.file(BakedSite.HOME) != null) {
            compare(findings, site.file(BakedSite.HOME), Budget.SITE, whole);
        }
    }

    private static boolean isScript(BakedFile file) {
        return file.ending().equals("js");
    }

    /** The index of a language, which the search field loads. */
    private static boolean isIndex(BakedFile script) {
        return script.path().startsWith("data/");
    }

    private static void compare(Findings findings, BakedFile file, Budget budget, int bytes) {
        if (bytes > budget.bytes()) {
            findings.report(Code.OUT_005, file.span(0, 0), budget.key(), file.path(), String.valueOf(bytes),
                    String.valueOf(budget.bytes()), findings.madeFrom(file.path()));
        }
    }
}
