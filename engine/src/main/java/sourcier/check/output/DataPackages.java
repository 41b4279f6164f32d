package sourcier.check.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.check.output.site.JsonValue;
import sourcier.check.output.site.Target;
import sourcier.diagnostic.Code;

/** The description of the data ({@code datapackage.json}) is true: its files are there, with the size and check sum it gives. */
final class DataPackages implements OutputRule {
    private static final String SHA_256 = "sha256:";

    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile file : site.files()) {
            if (file.path().endsWith("datapackage.json") && !file.json().isMalformed()) {
                file.json().root().list("resources").forEach(resource -> check(site, file, resource, findings));
            }
        }
    }

    private static void check(BakedSite site, BakedFile description, JsonValue resource, Findings findings) {
        for (JsonValue path : resource.list("path")) {
            Target target = site.target(description, path.text());
            BakedFile data = target.isInside() ? site.file(target.path()) : null;
            if (data == null) {
                report(findings, description, path, "not-made", path.text());
                return;
            }
            JsonValue bytes = resource.members().get("bytes");
            JsonValue hash = resource.members().get("hash");
            if (bytes != null && !bytes.text().equals(String.valueOf(data.size()))) {
                report(findings, description, bytes, "size", path.text());
            } else if (hash != null && hash.text().startsWith(SHA_256) && !hash.text().equals(SHA_256 + digest(data))) {
                report(findings, description, hash, "size", path.text());
            }
        }
    }

    private static String digest(BakedFile file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void report(Findings findings, BakedFile file, JsonValue value, String what, String name) {
        findings.report(Code.OUT_008, file.span(value.offset(), value.length()), what, name);
    }
}
