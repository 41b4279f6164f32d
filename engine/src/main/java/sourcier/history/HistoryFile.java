package sourcier.history;

import sourcier.model.History;

/** The log of changes as a CSV file (RFC 4180, but with plain line feeds, as all files of the project), for {@link History#FILE}. */
public final class HistoryFile {
    private HistoryFile() {}

    /**
     * The text of the file.
     *
     * @param head the first line
     */
    public static String text(History history, String head) {
        StringBuilder text = new StringBuilder(head).append('\n');
        history.revisions().forEach((key, revisions) -> {
            String[] entry = key.split("/", 2);
            revisions.forEach(revision -> revision.values().forEach((path, value) ->
                    text.append(String.join(",", entry[0], entry[1], revision.at(), path, quoted(value))).append('\n')));
        });
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
