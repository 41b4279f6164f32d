"""Asks Lighthouse what it thinks of the main kinds of page in each language, served packed from this machine."""
import argparse
import collections
import datetime
import functools
import gzip
import html.parser
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).parent
TOOLS = pathlib.Path(tempfile.gettempdir()) / "sourcier-bench-tools"
LIGHTHOUSE = TOOLS / "node_modules/.bin/lighthouse"
# The newest release that runs on Node 20; those from 13 on ask for Node 22.
RELEASE = "lighthouse@12.8.2"
LAYOUTS = ["home", "article", "timeline", "claim"]
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
# The same names as in BrowserPrograms.java.
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "/usr/lib/chromium/chromium"]


class Head(html.parser.HTMLParser):
    """The language of a page and the layout that its body names."""

    def __init__(self, text):
        super().__init__()
        self.lang = self.layout = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "html":
            self.lang = dict(attributes).get("lang")
        elif tag == "body":
            self.layout = dict(attributes).get("data-layout")


class Packed(http.server.SimpleHTTPRequestHandler):
    """Serves files as hosts of static sites do: packed with gzip, with their type, kept by the browser for a while."""

    # Lighthouse asks for robots.txt as if the page did, which our security policy forbids: nothing on a page asks for anything.
    # To see whether that is all that is wrong, pages are served once more with a policy that lets them.
    asking_allowed = False

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = path.read_bytes()
        if self.asking_allowed:
            body = body.replace(b"default-src 'none';", b"default-src 'none'; connect-src 'self';", 1)
        body = gzip.compress(body, 9)
        self.send_response(200)
        kind = self.guess_type(str(path))
        self.send_header("Content-Type", kind + "; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def pages(site):
    """The first page of each layout in each language, by layout: {(layout, language): path}."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        head = Head(file.read_text(encoding="utf-8"))
        if head.layout in LAYOUTS:
            found.setdefault((head.layout, head.lang), file.relative_to(site).as_posix())
    return dict(sorted(found.items(), key=lambda item: (LAYOUTS.index(item[0][0]), item[0][1] != "fr", item[0][1])))


def ask(address, form, folder, categories=CATEGORIES):
    """The report of Lighthouse on one address, for a phone or for a desktop screen, as it is in JSON."""
    output = folder / "report.json"
    command = [str(LIGHTHOUSE), address, "--quiet", "--output=json", f"--output-path={output}", "--locale=en",
               "--only-categories=" + ",".join(categories),
               "--chrome-flags=--headless=new --no-sandbox --no-first-run --disable-background-networking"]
    if form == "desktop":
        command.append("--preset=desktop")
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    environment = {**os.environ, **({"CHROME_PATH": browser} if browser else {})}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return json.loads(output.read_text(encoding="utf-8"))


def ask_all(address, form, folder, rounds):
    """The report whose performance is the median of so many rounds; and the score for search engines if robots.txt may be asked for."""
    reports = sorted((ask(address, form, folder) for _ in range(rounds)), key=lambda report: report["categories"]["performance"]["score"])
    report = reports[len(reports) // 2]
    Packed.asking_allowed = True
    allowed = ask(address, form, folder, ["seo"])["categories"]["seo"]["score"]
    Packed.asking_allowed = False
    return report, allowed


def lacking(report):
    """What keeps a page from 100, by category: the audits that count and are not met, but for robots.txt, which has its column."""
    for category in CATEGORIES:
        for reference in report["categories"][category]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and reference["id"] != "robots-txt" and audit["score"] is not None and audit["score"] < 1:
                yield f"{category}: {audit['title']} ({audit.get('displayValue', audit['score'])})"


def write(rows, reasons, release, rounds, output):
    """The table, as Markdown."""
    lines = ["# Lighthouse", "", f"Measured {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d} with Lighthouse {release}"
             f" from a local server with gzip, each page as a phone (slow 4G, processor slowed four times) and as a desktop, median of {rounds}."
             " Made by `bench/lighthouse`; each page is the first of its kind.", "",
             "Lighthouse asks for `robots.txt` from within the page. Our security policy, `default-src 'none'`, forbids pages to ask for anything, so Lighthouse finds"
             " no `robots.txt`, which costs points for SEO; search engines fetch it on their own. The column \"asking allowed\" is the score of the same page with"
             " `connect-src 'self'` added to its policy.", "",
             "| page | screen | performance | accessibility | best practices | SEO | asking allowed | largest paint | bytes |",
             "|---|---|--:|--:|--:|--:|--:|--:|--:|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    if reasons:
        lines += ["", "What is not met:", ""] + [f"- {reason}: {', '.join(where)}" for reason, where in reasons.items()]
    output.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", default=str(HERE.parent / "target/site"), help="the finished site")
    parser.add_argument("--rounds", type=int, default=3, help="how often each page is measured")
    parser.add_argument("--install", action="store_true", help=f"get {RELEASE} from npm")
    parser.add_argument("--output", default=str(HERE / "LIGHTHOUSE.md"))
    asked = parser.parse_args()
    if asked.install and not LIGHTHOUSE.exists():
        TOOLS.mkdir(exist_ok=True)
        subprocess.run(["npm", "install", "--ignore-scripts", "--prefix", str(TOOLS), RELEASE], check=True)
    site = pathlib.Path(asked.site)
    if not LIGHTHOUSE.exists() or not (site / "index.html").exists():
        sys.exit("bench/lighthouse: needs a finished site (bin/site build) and Lighthouse (--install)")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Packed, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rows, reasons, release = [], collections.defaultdict(list), ""
    with tempfile.TemporaryDirectory(prefix="sourcier-lighthouse-") as folder:
        for path in pages(site).values():
            for form in ("phone", "desktop"):
                report, allowed = ask_all(f"http://127.0.0.1:{server.server_port}/{path}", form, pathlib.Path(folder), asked.rounds)
                release = report["lighthouseVersion"]
                scores = [round(report["categories"][category]["score"] * 100) for category in CATEGORIES]
                audits = report["audits"]
                rows.append([f"`{path}`", form, *scores, round(allowed * 100), audits["largest-contentful-paint"]["displayValue"].replace("\u00a0", " "),
                             round(audits["total-byte-weight"]["numericValue"])])
                for reason in lacking(report):
                    reasons[reason].append(f"`{path}` on a {form}")
                print(*rows[-1], flush=True)
    write(rows, reasons, release, asked.rounds, pathlib.Path(asked.output))


if __name__ == "__main__":
    main()
