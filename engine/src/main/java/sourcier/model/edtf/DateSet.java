package sourcier.model.edtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several dates (level 2): {@code [2024-05-12,2024-05-14]} is one of them, {@code {2024-05-12,2024-05-14}} is all of
 * them.
 *
 * @param text as written
 * @param kind one of the members or all of them
 * @param members at least one, in the order written, copied
 */
public record DateSet(String text, DateSet.Kind kind, List<SetMember> members) implements Edtf {

    /** What the brackets say. */
    public enum Kind {
        /** Square brackets: one of the members, nobody knows which. */
        ONE_OF,
        /** Curly brackets: every member. */
        ALL_OF
    }

    /** Copies the list. */
    public DateSet {
        members = List.copyOf(members);
    }

    /** The earliest day of any member; empty if any member has none, as in {@code [..2024]}. */
    @Override
    public Optional<LocalDate> earliest() {
        return bounds(SetMember::earliest).map(days -> days.min(LocalDate::compareTo).orElseThrow());
    }

    /** The latest day of any member; empty if any member has none, as in {@code [2024..]}. */
    @Override
    public Optional<LocalDate> latest() {
        return bounds(SetMember::latest).map(days -> days.max(LocalDate::compareTo).orElseThrow());
    }

    /** True if any member is uncertain in any part. */
    @Override
    public boolean isUncertain() {
        return dates().anyMatch(Edtf::isUncertain);
    }

    /** True if any member is approximate in any part. */
    @Override
    public boolean isApproximate() {
        return dates().anyMatch(Edtf::isApproximate);
    }

    /** Always 2. */
    @Override
    public int level() {
        return 2;
    }

    @Override
    public boolean hasSureStart() {
        return earliest().isPresent() && dates().allMatch(SingleDate::isPlain);
    }

    @Override
    public boolean hasSureEnd() {
        return latest().isPresent() && dates().allMatch(SingleDate::isPlain);
    }

    private Stream<SingleDate> dates() {
        return members.stream().flatMap(member -> Stream.of(member.first(), member.last()));
    }

    private Optional<Stream<LocalDate>> bounds(Function<SetMember, Optional<LocalDate>> bound) {
        boolean complete = members.stream().map(bound).allMatch(Optional::isPresent);
        return complete ? Optional.of(members.stream().map(bound).map(Optional::get)) : Optional.empty();
    }
}
