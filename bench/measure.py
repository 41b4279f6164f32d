"""Runs the generators in turn, round by round, each a new process over a fresh output; report.py writes what came out."""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import generate
import latency
import peers
import report

TOOLS = pathlib.Path(tempfile.gettempdir()) / "sourcier-bench-tools"
ELEVENTY = TOOLS / "node_modules/.bin/eleventy"
MAVEN = ["mvn", "-B", "-Dorg.slf4j.simpleLogger.defaultLogLevel=info", "-Dmaven.test.skip=true"]


def install():
    missing = [name for name in ("hugo", "jekyll") if not shutil.which(name)]
    if missing:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *missing], check=True)
    if not ELEVENTY.exists():
        TOOLS.mkdir(exist_ok=True)
        subprocess.run(["npm", "install", "--prefix", str(TOOLS), "@11ty/eleventy", "markdown-it-footnote"], check=True)


def timed(command, root):
    """Seconds, peak memory in MB of the largest process, seconds of the bake execution if it is Maven, and what was printed."""
    began, bake, bake_took, lines = time.perf_counter(), None, None, []
    child = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in child.stdout:
        lines.append(line)
        if bake is not None and bake_took is None and ("--- " in line or "BUILD " in line or "Reactor Summary" in line):
            bake_took = time.perf_counter() - bake
        if "generate (bake)" in line:
            bake = time.perf_counter()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - began, usage.ru_maxrss / 1024, bake_took, "".join(lines), child.returncode


def projects(work, made):
    """Name of the row -> (command, folder, output folder to empty before each run)."""
    made_by = {"ours": generate.ours, "jbake": peers.jbake, "hugo": peers.hugo, "jekyll": peers.jekyll, "eleventy": peers.eleventy}
    for name, make in made_by.items():
        (work / name).mkdir(parents=True)
        make(work / name, made)
    rows = {"ours: bin/site check": (["bin/site", "check"], work / "ours", "target"),
            "ours: bin/site build": (["bin/site", "build"], work / "ours", "target"),
            "ours: mvn package": (MAVEN + ["-pl", "engine,.", "package"], work / "ours", "target"),
            "vanilla JBake: mvn package": (MAVEN + ["package"], work / "jbake", "target")}
    rows["Hugo"] = (["hugo", "--quiet"], work / "hugo", "public")
    rows["Jekyll"] = (["jekyll", "build", "--quiet", "--disable-disk-cache"], work / "jekyll", "_site")
    rows["Eleventy"] = ([str(ELEVENTY), "--quiet"], work / "eleventy", "_site")
    kept = {}
    for name, row in rows.items():
        if shutil.which(row[0][0]) or (row[1] / row[0][0]).exists():
            kept[name] = row
        else:
            print("not found:", pathlib.Path(row[0][0]).name)
    # .mvn/maven.config asks for quiet; the phases are read from what Maven prints.
    (work / "ours/.mvn/maven.config").write_text("-B\n")
    return kept


def measure(work, size, rounds):
    rows = projects(work, generate.entries(size))
    runs, notes = {}, []
    for command in ("check", "build"):  # not counted: the first run of each keeps its classes for the next
        first = timed(["bin/site", command], work / "ours")
        weights = len(re.findall(r"warning\[OUT-005\]", first[3]))
        notes.append(f"`bin/site {command}`: exit code {first[4]}, `{' '.join((first[3].strip().splitlines() or ['']).pop().split())}`"
                     + (f"; pages over their weight (OUT-005): {weights}" if weights else "") + ".")
        print(f"N={size}:", notes[-1], flush=True)
    for turn in range(rounds):
        for name, (command, root, output) in rows.items():
            shutil.rmtree(root / output, ignore_errors=True)
            seconds, memory, bake, text, code = timed(command, root)
            pages = sum(1 for _ in (root / output).rglob("*.html"))
            print(f"N={size} round {turn + 1} {name}: {seconds:.2f} s, {memory:.0f} MB, {pages} HTML files, exit {code}", flush=True)
            if code:
                print("\n".join(text.splitlines()[-15:]))
                notes.append(f"{name} FAILED with exit code {code}; its time is left out.")
                continue
            runs.setdefault(name, []).append((seconds, memory, pages))
            if bake is not None:
                runs.setdefault(name.split(":")[0] + ": JBake execution alone", []).append((bake, memory, pages))
    return runs, list(dict.fromkeys(notes))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="30,300,3000", help="3000:1 measures that size in one round only")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--saves", type=int, default=20, help="saves of the preview measurement; 0 leaves it out")
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--output", default=str(pathlib.Path(__file__).parent / "RESULTS.md"))
    asked = parser.parse_args()
    if asked.install:
        install()
    if not (generate.REPO / "engine/target/engine.jar").exists():
        subprocess.run([generate.REPO / "bin/site", "--help"], stdout=subprocess.DEVNULL)
    os.environ["NODE_PATH"] = str(TOOLS / "node_modules")  # where Eleventy's settings find their plug-in
    results, delays = {}, {}
    with tempfile.TemporaryDirectory(prefix="sourcier-bench-") as folder:
        sizes = {int(size): int(own or asked.rounds) for size, _, own in (part.partition(":") for part in asked.sizes.split(","))}
        for size in sorted(sizes):
            if asked.saves:
                delays[size] = latency.measure(pathlib.Path(folder) / f"preview-{size}", size, asked.saves, ELEVENTY)
            results[size] = measure(pathlib.Path(folder) / str(size), size, sizes[size])
            report.write(asked, results, delays, ELEVENTY)
    print(report.write(asked, results, delays, ELEVENTY))


if __name__ == "__main__":
    main()
