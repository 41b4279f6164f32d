package sourcier.render.equipment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import sourcier.model.Source;

/**
 * When sources appeared: what a reader has to go by where a value carries no date of its own.
 *
 * @param first   the earliest year in which one of them may have appeared, or null if none has a date
 * @param last    the latest such year, or null
 * @param undated true if at least one has no date
 */
public record SourceYears(Integer first, Integer last, boolean undated) {

    /** The years of some sources. */
    public static SourceYears of(Collection<Source> sources) {
        TreeSet<Integer> years = new TreeSet<>();
        List<Source> dated = sources.stream().filter(source -> source.date() != null).toList();
        for (Source source : dated) {
            source.date().earliest().map(LocalDate::getYear).ifPresent(years::add);
            source.date().latest().map(LocalDate::getYear).ifPresent(years::add);
        }
        return years.isEmpty()
                ? new SourceYears(null, null, true)
                : new SourceYears(years.first(), years.last(), dated.size() < sources.size());
    }
}
