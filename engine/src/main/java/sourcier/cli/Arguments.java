package sourcier.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourcier.diagnostic.Suggestions;

/**
 * A command line, understood. Options stand anywhere after the command, as {@code --format json} or {@code --format=json}; what
 * follows {@code --} are files, whatever they are called.
 *
 * <p>Read by hand: picocli, tried, took a fifth of a second more at every start.
 *
 * @param command  the command
 * @param options  the options given, with their value; empty for those that take none
 * @param operands the other words: files and folders
 */
record Arguments(Command command, Map<Option, String> options, List<String> operands) {
    /** Reads the words of a command line. */
    static Arguments read(List<String> words) throws WrongUse {
        if (words.isEmpty()) {
            throw new WrongUse("no-command", null);
        }
        Command command = command(words.get(0));
        Map<Option, String> options = new EnumMap<>(Option.class);
        List<String> operands = new ArrayList<>();
        List<String> rest = words.subList(1, words.size());
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            if (word.equals("--")) {
                operands.addAll(rest.subList(i + 1, rest.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
                continue;
            }
            String[] parts = word.split("=", 2);
            Option option = option(command, parts[0]);
            boolean inNext = option.takesValue() && parts.length == 1;
            if (inNext && i + 1 == rest.size() || !option.takesValue() && parts.length == 2) {
                throw new WrongUse(inNext ? "value-missing" : "value-needless", null, option.word());
            }
            options.put(option, value(option, inNext ? rest.get(++i) : parts.length == 2 ? parts[1] : ""));
        }
        return new Arguments(command, options, operands).consistent();
    }

    private Arguments consistent() throws WrongUse {
        if (!command.takes(operands.size())) {
            throw new WrongUse("operands." + command.word(), null, String.join(" ", operands));
        }
        if (has(Option.DRY_RUN) && !has(Option.FIX)) {
            throw new WrongUse("dry-run", null);
        }
        return this;
    }

    /** True if the option was given. */
    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of an option, or another if it was not given. */
    String get(Option option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    private static Command command(String word) throws WrongUse {
        List<String> known = Stream.of(Command.values()).map(Command::word).toList();
        if (!known.contains(word)) {
            throw new WrongUse("command", Suggestions.nearest(word, known), word);
        }
        return Command.values()[known.indexOf(word)];
    }

    private static Option option(Command command, String word) throws WrongUse {
        List<String> known = command.options().stream().map(Option::word).toList();
        if (!known.contains(word)) {
            boolean elsewhere = Arrays.stream(Option.values()).anyMatch(option -> option.word().equals(word));
            throw new WrongUse(elsewhere ? "option-elsewhere" : "option", Suggestions.nearest(word, known), word, command.word());
        }
        return command.options().get(known.indexOf(word));
    }

    private static String value(Option option, String value) throws WrongUse {
        if (option.takesValue() && !option.choices().isEmpty() && !option.choices().contains(value)) {
            throw new WrongUse("value", Suggestions.nearest(value, option.choices()), value, option.word(),
                    "`" + String.join("`, `", option.choices()) + "`");
        }
        if (option.takesValue() && value.isBlank()) {
            throw new WrongUse("value-missing", null, option.word());
        }
        return value;
    }
}
