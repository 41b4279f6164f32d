"""The content to measure with: the made-up lighthouse dossier, grown by N entries, half of them claims, half events."""
import pathlib
import shutil

REPO = pathlib.Path(__file__).resolve().parent.parent
LIGHTHOUSE = REPO / "engine/src/test/resources/sites/lighthouse"
TARGET_KEPT = ("engine.jar", "lib", "classes")


def entries(count):
    """N entries as (id, type, title, summary, text); the text is the same for everyone but for the reference in brackets."""
    made = []
    for n in range(1, count + 1):
        kind = "claim" if n % 2 else "event"
        made.append((f"{kind}-essai-{n:05d}", kind, f"Relevé {n} de la lampe",
                     f"Le journal porte le relevé {n}.",
                     f"Le gardien a porté le relevé {n} au journal REF. La lampe *brûlait*, et **rien** d’autre n’est noté."))
    return made


def day(n):
    return f"{1850 + n // 336:04d}-{n // 28 % 12 + 1:02d}-{n % 28 + 1:02d}"


def ours(root, made):
    """A whole project of ours: the kit as it is, the lighthouse as its dossier, the entries in it."""
    for folder in ("bin", "templates", "assets", ".mvn", "engine/src/main", "engine/src/it"):
        shutil.copytree(REPO / folder, root / folder, symlinks=True)
    for file in ("pom.xml", "engine/pom.xml"):
        shutil.copy2(REPO / file, root / file)
    for name in TARGET_KEPT:
        built = REPO / "engine/target" / name
        if built.is_dir():
            shutil.copytree(built, root / "engine/target" / name)
        elif built.exists():
            (root / "engine/target").mkdir(parents=True, exist_ok=True)
            shutil.copy2(built, root / "engine/target" / name)
    shutil.copytree(LIGHTHOUSE, root, dirs_exist_ok=True)
    for n, (key, kind, title, summary, text) in enumerate(made):
        if kind == "claim":
            keys = (f'summary: "{summary}"\nspeaker: anselme-trehoc\nhedge: indicative\nsaid: {day(n)}\nstanding: unverified\n'
                    'standing_reason: "Une seule source le dit."\nevidence:\n  - {source: journal-du-gardien, verdict: confirms}\n')
        else:
            keys = f"date: {day(n)}\nsays: [anselme-trehoc]\nin_article: out\nsources: [journal-du-gardien]\n"
        body = text.replace("REF", "[@journal-du-gardien]")
        write(root / f"content/fr/{kind}s/{key}.md", f'---\ntitle: "{title}"\n{keys}---\n{body}\n')
    healthy(root, made)
    return root / f"content/fr/claims/{made[0][0]}.md"


def healthy(root, made):
    """What the check asks for beside the entries: a period of the timeline that holds the events, and the log of changes."""
    timeline = root / "content/fr/pages/timeline.md"
    head, periods = timeline.read_text(encoding="utf-8").split("\n## ", 1)
    write(timeline, f"{head}\n## 1850/1899 Les relevés\n\n## {periods}")
    noted = "".join(f"claim,{key},1933-07-01T10:00:00Z,{name},{value}\n"
                    for n, (key, kind, title, *_) in enumerate(made) if kind == "claim"
                    for name, value in (("title", title), ("speaker", "anselme-trehoc"), ("hedge", "indicative"), ("said", day(n)),
                                        ("standing", "unverified"), ("evidence/journal-du-gardien", "confirms")))
    log = root / "data/history.csv"
    write(log, log.read_text(encoding="utf-8") + noted)


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
