package sourcier.check.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.SiteLink;
import sourcier.diagnostic.Code;

/** Every file below {@code assets/} is used: by a page, or by a stylesheet or picture that a page uses. */
final class UnusedAssets implements OutputRule {
    private static final String FOLDER = "assets/";

    @Override
    public void check(BakedSite site, Findings findings) {
        Set<String> used = new HashSet<>();
        Deque<BakedFile> open = new ArrayDeque<>(
                site.files().stream().filter(file -> !file.path().startsWith(FOLDER)).toList());
        while (!open.isEmpty()) {
            for (SiteLink link : open.remove().links()) {
                BakedFile file = link.isInside() ? site.file(link.target().path()) : null;
                if (file != null && used.add(file.path())) {
                    open.add(file);
                }
            }
        }
        for (BakedFile file : site.files()) {
            if (file.path().startsWith(FOLDER) && !used.contains(file.path())) {
                findings.report(Code.OUT_010, file.span(0, 0), file.path());
            }
        }
    }
}
