package sourcier.render.equipment;

import java.util.List;
import sourcier.model.Keyed;

/**
 * The fields of a data sheet, in their fixed order: that of {@code property} in {@code schema/equipment.json}, which a test
 * guards. Each says which classes of equipment have no such thing; that is a matter of what the words mean, not of what is known.
 */
public enum SheetField implements Keyed {
    /** Official or usual designation. */
    DESIGNATION(Group.IDENTITY),
    /** Name in the language of its makers. */
    ORIGINAL_NAME(Group.IDENTITY),
    /** Nickname. */
    NICKNAME(Group.IDENTITY),
    /** Who makes it. */
    MAKER(Group.IDENTITY),
    /** Calibre. */
    CALIBRE(Group.FIRE, "drone"),
    /** Number of tubes. */
    TUBES(Group.FIRE, "drone", "gun", "munitions", "air-defence"),
    /** Range. */
    RANGE(Group.FIRE),
    /** Range of a shell with a rocket motor. */
    RANGE_ROCKET_ASSISTED(Group.FIRE, "drone", "rocket-launcher", "munitions", "air-defence"),
    /** Rate of fire. */
    RATE_OF_FIRE(Group.FIRE, "drone", "munitions"),
    /** Rounds carried. */
    ON_BOARD_ROUNDS(Group.FIRE, "drone", "munitions"),
    /** Mass of one rocket. */
    ROCKET_MASS(Group.FIRE, "drone", "gun", "munitions", "air-defence"),
    /** Crew. */
    CREW(Group.VEHICLE, "munitions"),
    /** Mass. */
    MASS(Group.VEHICLE),
    /** Speed on a road. */
    ROAD_SPEED(Group.VEHICLE, "drone", "munitions"),
    /** How far it goes without refuelling. */
    ENDURANCE(Group.VEHICLE, "munitions"),
    /** The vehicle it stands on. */
    CHASSIS(Group.VEHICLE, "drone", "munitions"),
    /** First seen by others. */
    FIRST_SEEN(Group.HISTORY),
    /** First shown by its owner. */
    FIRST_SHOWN(Group.HISTORY),
    /** When mass production was ordered. */
    MASS_PRODUCTION_ORDERED(Group.HISTORY),
    /** Guided version. */
    GUIDED_UPGRADE(Group.HISTORY, "drone"),
    /** What it is compared with. */
    LOOK_ALIKES(Group.HISTORY),
    /** Earlier use. */
    EARLIER_USE(Group.HISTORY),
    /** First loss that somebody claims. */
    FIRST_LOSS_CLAIMED(Group.HISTORY, "munitions"),
    /** How many were delivered. */
    QUANTITY_DELIVERED(Group.DELIVERY);

    /** What fields belong together; the order is that of the sheet. */
    public enum Group implements Keyed {
        /** What it is called and who makes it. */
        IDENTITY,
        /** How it fires. */
        FIRE,
        /** What carries it, and who serves it. */
        VEHICLE,
        /** What is known of its past. */
        HISTORY,
        /** What was handed over. */
        DELIVERY
    }

    private final Group group;
    private final List<String> without;

    SheetField(Group group, String... without) {
        this.group = group;
        this.without = List.of(without);
    }

    /** What it belongs to. */
    public Group group() {
        return group;
    }

    /** The classes of equipment that have no such thing. */
    List<String> without() {
        return without;
    }

    /** True if equipment of a class, for example {@code gun}, has such a thing at all. */
    boolean fits(String equipmentClass) {
        return !without.contains(equipmentClass);
    }
}
