"""The content to measure with: the made-up lighthouse dossier, grown by N entries, half of them claims, half events."""
import pathlib
import shutil

REPO = pathlib.Path(__file__).resolve().parent.parent
LIGHTHOUSE = REPO / "engine/src/test/resources/sites/lighthouse"
TARGET_KEPT = ("engine.jar", "lib", "classes")


LEAD = "Le gardien a porté le relevé {n} au journal REF. La lampe *brûlait*, et **rien** d’autre n’est noté."
LONG = LEAD + """ La mer était grosse, le vent venait du large, et la page
porte l’encre pâle des mois où l’on coupait la bouteille d’eau pour qu’elle dure jusqu’au bateau suivant.[^note]

## Ce que dit la page

La page est de la main du gardien, sans rature. Elle dit l’état de la mèche, celui des vitres et ce qu’il restait d’huile dans la
cuve, dans cet ordre, comme toutes les autres. Rien n’y est dit de la visite attendue, ni du bateau que l’on croyait perdu, ni des
bruits du village, que le gardien ne notait jamais.

- la mèche, *coupée court*, tenait bien la flamme ;
- les vitres avaient été lavées à l’eau douce ;
- l’huile venait de la **vieille cuve**, moins claire que la neuve.

## Ce qu’elle ne dit pas

> Qui veille la nuit n’écrit que le matin, et qui écrit le matin oublie la moitié de la nuit.

Le gardien le savait, et c’est pourquoi les autres témoins comptent : le maître du port tenait un cahier de son côté, et la
douane le sien. Aucun des deux n’a été retrouvé pour cette nuit-là, et l’on ne sait pas s’ils ont jamais existé. Ce qui manque est
dit ici comme ce qui est sûr, à la même place et avec les mêmes mots.

## Qui l’a vu

| Témoin | Place | Ce qu’il dit |
|---|---|---|
| le gardien | la lanterne | la lampe brûlait |
| le maître du port | la jetée | rien de retrouvé |
| la douane | la pointe | rien de retrouvé |

## Ce qu’il faudrait

1. retrouver le cahier du port ;
2. comparer les encres ;
3. lire les [archives de la côte](https://archives.example.org/corvelec/cote), page après page.

Tant que rien de cela n’est fait, le relevé reste ce qu’il est : la parole d’un homme seul, tenue pour exacte parce que rien ne la
dément, et que l’on peut dire non vérifiée sans lui faire injure.

[^note]: L’eau se mêlait à l’encre quand le bateau tardait.
"""


def entries(count):
    """N entries as (id, type, title, summary, text). The text, long for a claim and short for an event, is the same for everyone but
    for the reference in its first paragraph."""
    made = []
    for n in range(1, count + 1):
        kind = "claim" if n % 2 else "event"
        made.append((f"{kind}-essai-{n:05d}", kind, f"Relevé {n} de la lampe", f"Le journal porte le relevé {n}.",
                     (LONG if kind == "claim" else LEAD).format(n=n)))
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
