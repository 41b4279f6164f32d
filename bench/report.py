"""Writes RESULTS.md: what was measured, on what, and what the figures do not say."""
import datetime
import os
import pathlib
import platform
import re
import statistics
import subprocess

import generate

FAIR = """Ours checks the whole dossier, renders the full site (notes, lists, charts, data files, feed) and audits what it wrote; the peers render their
plain equivalent: one page per entry in a shared layout, one list, a stylesheet, a site map and a feed of the latest twenty, nothing checked. The texts are the same
for all: some 360 words with headings, lists, a table, a quotation, links and a footnote for every other entry (a claim of ours), a sentence for the rest (our events,
which stand on the timeline and have no page of their own; the peers write a page for each). Every run is a new process over an emptied output folder, so that ours draws
its cards for sharing each time; `bin/site` keeps its class archive between runs, as it does for an editor. The first `mvn package` of each size also compiles the engine."""


def version(*command):
    try:
        run = subprocess.run(command, capture_output=True, text=True)
        lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in (run.stdout + run.stderr).splitlines()]
        return next((line.strip() for line in lines if re.search(r"\d", line)), "?")
    except OSError:
        return "not found"


def machine():
    cpu = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1)) / 1024 ** 2
    return f"{os.cpu_count()} cores, {memory:.1f} GB memory, CPU {cpu.group(1) if cpu else platform.machine()}, Linux"


def versions(eleventy):
    pom = (generate.REPO / "pom.xml").read_text(encoding="utf-8")
    of = {k: re.search(rf"<{k}>(.*?)</{k}>", pom).group(1) for k in
          ("jbake-plugin.version", "jbake.version", "freemarker.version", "flexmark.version")}
    commit = version("git", "-C", str(generate.REPO), "rev-parse", "--short", "HEAD")
    return [f"Sourcier at commit {commit}", version("java", "-version"), "Maven " + version("mvn", "-v").removeprefix("Apache Maven "),
            f"JBake {of['jbake.version']} with plug-in {of['jbake-plugin.version']}, FreeMarker {of['freemarker.version']}, "
            f"flexmark {of['flexmark.version']}", version("hugo", "version"), version("jekyll", "--version"),
            "Eleventy " + version(str(eleventy), "--version"), "Node " + version("node", "--version")]


def median(runs, name):
    return statistics.median(r[0] for r in runs[name]) if runs.get(name) else None


def table(runs):
    lines = ["| | runs | median s | min s | max s | to Eleventy | to vanilla JBake | peak MB | HTML files |", "|---|" + "--:|" * 8]
    eleventy = median(runs, "Eleventy")
    for name, all_runs in runs.items():
        jbake = median(runs, "vanilla JBake: JBake execution alone" if "alone" in name else "vanilla JBake: mvn package")
        seconds, middle = [r[0] for r in all_runs], median(runs, name)
        ratio = lambda other: f"{middle / other:.2f}" if other else "-"
        memory = "(as above)" if "alone" in name else f"{max(r[1] for r in all_runs):.0f}"
        lines.append(f"| {name} | {len(all_runs)} | {middle:.2f} | {min(seconds):.2f} | {max(seconds):.2f} | {ratio(eleventy)} | "
                     f"{ratio(jbake)} | {memory} | {all_runs[0][2]} |")
    return lines


def saves(delays):
    if not delays:
        return []
    lines = ["", "From save to served page:", "", "| | saves | median ms | min ms | max ms | timed out |", "|---|--:|--:|--:|--:|--:|"]
    for name, (took, lost) in delays.items():
        figures = f"{statistics.median(took):.1f} | {min(took):.1f} | {max(took):.1f}" if took else "- | - | -"
        lines.append(f"| {name} | {len(took)} | {figures} | {lost} |")
    return lines


def write(asked, results, delays, eleventy):
    lines = ["# Results", "", f"Measured {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d %H:%M} UTC on {machine()}.", "", FAIR, ""]
    lines += [f"- {line}" for line in versions(eleventy)]
    for size, (runs, notes) in results.items():
        lines += ["", f"## {size} entries", ""] + table(runs) + [""] + [f"- {note}" for note in notes]
        lines += saves(delays.get(size, {}))
    text = "\n".join(lines) + "\n"
    pathlib.Path(asked.output).write_text(text, encoding="utf-8")
    return text
