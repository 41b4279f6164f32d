"""The same entries for the other generators: one page each and one list of all, in the plainest templates of each."""
import re

from generate import REPO, day, write

HEAD = '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1>'
LINK = "[journal](https://archives.example.org/corvelec/journal)"


def yaml_pages(root, folder, made, extra=""):
    for n, (key, kind, title, summary, text) in enumerate(made):
        write(root / folder / f"{key}.md", f'---\ntitle: "{title}"\nsummary: "{summary}"\ndate: {day(n)}\n{extra}---\n'
              + text.replace("REF", LINK) + "\n")
    return root / folder / f"{made[0][0]}.md"


def hugo(root, made):
    write(root / "config.toml", 'baseURL = "http://localhost/"\nlanguageCode = "fr"\ntitle = "Essai"\n'
          'disableKinds = ["taxonomy", "taxonomyTerm", "term", "RSS", "sitemap"]\n')
    write(root / "layouts/_default/single.html", HEAD % ("{{ .Title }}", "{{ .Title }}")
          + "<p>{{ .Params.summary }}</p>{{ .Content }}</body></html>")
    write(root / "layouts/index.html", HEAD % ("Essai", "Essai") + "<ul>{{ range .Site.RegularPages }}"
          '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>')
    return yaml_pages(root, "content", made)


def jekyll(root, made):
    write(root / "_config.yml", "title: Essai\nexclude: []\n")
    write(root / "_layouts/entry.html", HEAD % ("{{ page.title }}", "{{ page.title }}")
          + "<p>{{ page.summary }}</p>{{ content }}</body></html>")
    write(root / "index.html", "---\n---\n" + HEAD % ("Essai", "Essai") + "<ul>{% for p in site.pages %}"
          '<li><a href="{{ p.url }}">{{ p.title }}</a></li>{% endfor %}</ul></body></html>')
    return yaml_pages(root, "entries", made, "layout: entry\n")


def eleventy(root, made):
    write(root / "_includes/entry.liquid", HEAD % ("{{ title }}", "{{ title }}")
          + "<p>{{ summary }}</p>{{ content }}</body></html>")
    write(root / "index.liquid", HEAD % ("Essai", "Essai") + "<ul>{% for p in collections.entry %}"
          '<li><a href="{{ p.url }}">{{ p.data.title }}</a></li>{% endfor %}</ul></body></html>')
    return yaml_pages(root, "entries", made, "layout: entry.liquid\ntags: entry\n")


def jbake(root, made):
    """The plug-in as its own manual shows it, in the versions that our POM pins."""
    pom = (REPO / "pom.xml").read_text(encoding="utf-8")
    of = lambda name: re.search(rf"<{name}>(.*?)</{name}>", pom).group(1)
    libraries = "".join(f"<dependency><groupId>{g}</groupId><artifactId>{a}</artifactId><version>{of(v)}</version></dependency>"
                        for g, a, v in (("org.jbake", "jbake-core", "jbake.version"),
                                        ("org.freemarker", "freemarker", "freemarker.version"),
                                        ("com.vladsch.flexmark", "flexmark", "flexmark.version"),
                                        ("com.vladsch.flexmark", "flexmark-profile-pegdown", "flexmark.version")))
    write(root / "pom.xml", "<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>plain</artifactId>"
          "<version>1</version><packaging>pom</packaging><build><plugins><plugin><groupId>org.jbake</groupId>"
          f"<artifactId>jbake-maven-plugin</artifactId><version>{of('jbake-plugin.version')}</version><executions><execution>"
          "<id>bake</id><phase>package</phase><goals><goal>generate</goal></goals><configuration><inputDirectory>${project.basedir}"
          "</inputDirectory><outputDirectory>${project.build.directory}/bake</outputDirectory><isClearCache>true</isClearCache>"
          f"</configuration></execution></executions><dependencies>{libraries}</dependencies></plugin></plugins></build></project>")
    write(root / "jbake.properties", "template.entry.file=entry.ftl\ntemplate.index.file=index.ftl\nrender.index=true\n"
          "render.feed=false\nrender.archive=false\nrender.sitemap=false\nrender.tags=false\nrender.error404=false\ndb.store=memory\n")
    write(root / "templates/entry.ftl", HEAD % ("${content.title}", "${content.title}")
          + "<p>${content.summary}</p>${content.body}</body></html>")
    write(root / "templates/index.ftl", HEAD % ("Essai", "Essai") + '<ul><#list entrys![] as p><li><a href="${p.uri}">${p.title}</a></li>'
          "</#list></ul></body></html>")
    (root / "assets").mkdir(exist_ok=True)
    for n, (key, kind, title, summary, text) in enumerate(made):
        write(root / "content" / f"{key}.md", f"title={title}\nsummary={summary}\ndate={day(n)}\ntype=entry\nstatus=published\n~~~~~~\n"
              + text.replace("REF", LINK) + "\n")
