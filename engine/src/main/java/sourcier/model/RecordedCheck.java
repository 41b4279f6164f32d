package sourcier.model;

import java.math.BigDecimal;
import sourcier.model.edtf.Edtf;

/**
 * What a tool found that ran over the finished site, as the test suite wrote it down in {@code data/checks.yml}. A page cannot
 * hold the result of a check of itself, so it shows the last one recorded, with the day and the version it belongs to.
 *
 * @param id      which check, for example {@code nu}; its words stand in the templates
 * @param tool    the name of the tool
 * @param release its version
 * @param of      the version of the dossier that was checked
 * @param on      the day it ran
 * @param checked how many things it looked at; what they are is said by the words of the check
 * @param found   how many faults it found
 * @param most    the highest value measured, or null if the check measures nothing
 * @param limit   what that value may be at most, or null
 */
public record RecordedCheck(
        String id,
        String tool,
        String release,
        String of,
        Edtf on,
        BigDecimal checked,
        BigDecimal found,
        BigDecimal most,
        BigDecimal limit) {}
