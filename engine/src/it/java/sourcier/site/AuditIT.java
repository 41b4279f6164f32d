package sourcier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit of this build found nothing wrong, and no page is heavier than it may be; what it counted is written down. */
class AuditIT {
    private final JsonNode report;

    AuditIT() throws IOException {
        report = JsonMapper.shared().readTree(Files.readString(Path.of("target/audit.json")));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(0, report.path("findings").size());
        RecordedCheck.own("audit", report.path("counts").path("links_inside").asInt()).write();
    }

    @Test
    void noPageIsHeavierThanItMayBe() {
        int limit = report.path("budgets").path("page").asInt();
        int most = report.path("pages").valueStream().filter(page -> page.path("budget").asString().equals("page"))
                .mapToInt(page -> page.path("weight").asInt()).max().orElseThrow();
        assertTrue(most <= limit, most + " bytes");
        RecordedCheck.own("weight", report.path("pages").size()).most(most, limit).write();
    }
}
