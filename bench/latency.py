"""How long after a save the preview serves the new page: saves a file, then asks for its page without a pause."""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

import generate
import peers

PATIENCE = 10


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(address):
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.read()
    except (urllib.error.URLError, OSError):
        return b""


def wait_for(address, words, patience):
    began = time.perf_counter()
    while time.perf_counter() - began < patience:
        if words in get(address):
            return (time.perf_counter() - began) * 1000
    return None


def saves(address, file, count):
    took, lost, text = [], 0, file.read_text(encoding="utf-8")
    if wait_for(address, "Relevé".encode(), 30) is None:
        return took, count
    time.sleep(2)
    for n in range(count):
        word = f"essai{'abcdefghij'[n // 10 % 10]}{'abcdefghij'[n % 10]}"
        file.write_text(text + f"\nMot {word}.\n", encoding="utf-8")
        delay = wait_for(address, word.encode(), PATIENCE)
        if delay is None:
            lost += 1
        else:
            took.append(delay)
        time.sleep(0.3)
    return took, lost


def measure(work, size, count, eleventy):
    made, delays = generate.entries(size), {}
    servers = {"ours: bin/site preview": (generate.ours, ["bin/site", "preview", "--port", "PORT"]),
               "hugo server": (peers.hugo, ["hugo", "server", "--disableLiveReload", "--port", "PORT"]),
               "eleventy --serve": (peers.eleventy, [str(eleventy), "--serve", "--port=PORT"])}
    for name, (make, command) in servers.items():
        root = work / name.split()[0].strip(":")
        root.mkdir(parents=True)
        file = make(root, made)
        if not (shutil.which(command[0]) or (root / command[0]).exists()):
            print("not found:", pathlib.Path(command[0]).name)
            continue
        port, key = free_port(), made[0][0]
        page = {"ours": "dires/" + key + ".html", "hugo": key + "/"}.get(root.name, "entries/" + key + "/")
        server = subprocess.Popen([a.replace("PORT", str(port)) for a in command], cwd=root, start_new_session=True,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            delays[name] = saves(f"http://localhost:{port}/{page}", file, count)
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait()
        print(f"{name}: {len(delays[name][0])} saves served, {delays[name][1]} not within {PATIENCE} s", flush=True)
    return delays
