package sourcier.check.output;

import sourcier.check.output.site.BakedFile;
import sourcier.check.output.site.BakedSite;
import sourcier.diagnostic.Code;

/** Tables are CSV as RFC 4180 has it: each line has as many cells as the first, and quotes are closed and doubled. */
final class CsvTables implements OutputRule {
    @Override
    public void check(BakedSite site, Findings findings) {
        for (BakedFile file : site.files()) {
            if (file.ending().equals("csv")) {
                new Reader(file, findings).read();
            }
        }
    }

    /** Reads one table; stops at the first mistake, since what follows would be guesswork. */
    private static final class Reader {
        private final BakedFile file;
        private final String text;
        private final Findings findings;
        private int at;

        Reader(BakedFile file, Findings findings) {
            this.file = file;
            this.text = file.text();
            this.findings = findings;
            this.at = text.startsWith("\uFEFF") ? 1 : 0;
        }

        void read() {
            int width = -1;
            while (at < text.length()) {
                int start = at;
                int cells = line();
                if (cells < 0) {
                    return;
                }
                if (width >= 0 && cells != width) {
                    report(start, "cells");
                    return;
                }
                width = cells;
            }
        }

        /** Reads a line and its end; the number of its cells, or -1 after a mistake. */
        private int line() {
            int cells = 1;
            while (at < text.length()) {
                if (!cell()) {
                    return -1;
                }
                if (text.startsWith("\r\n", at)) {
                    at += 2;
                    return cells;
                }
                if (at < text.length() && text.charAt(at) != ',') {
                    report(at, "csv");
                    return -1;
                }
                at++;
                cells++;
            }
            return cells;
        }

        /** Reads up to the comma or the line end after a cell; false after a mistake. */
        private boolean cell() {
            if (!text.startsWith("\"", at)) {
                while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                return true;
            }
            int start = at++;
            while (at < text.length()) {
                if (text.charAt(at++) == '"') {
                    if (!text.startsWith("\"", at)) {
                        return true;
                    }
                    at++;
                }
            }
            report(start, "csv");
            return false;
        }

        private void report(int offset, String what) {
            findings.report(Code.OUT_008, file.span(offset, 1), what, file.path());
        }
    }
}
