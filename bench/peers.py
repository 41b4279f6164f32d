"""The same entries for the other generators: one page each in a shared layout, one list of all, a stylesheet, a site map and a feed of the
latest twenty with their whole texts; in the plainest templates of each."""
import re

from generate import REPO, day, write

HEAD = ('<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/site.css"></head><body>'
        '<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/sitemap.xml">Plan</a></li></ul></nav></header><main><h1>%s</h1>')
FOOT = '</main><footer><p>Essai, d’après le journal.</p></footer></body></html>'
STYLES = "body { font: 1em/1.5 serif; margin: 0 auto; max-width: 40rem }\ntable { border-collapse: collapse }\ntd, th { border: 1px solid }\n"
FEED = ('<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Essai</title><id>http://localhost/</id>'
        '<updated>1933-07-01T00:00:00Z</updated>%s</feed>')
ENTRY = ('<entry><title>%s</title><id>http://localhost%s</id><updated>1933-07-01T00:00:00Z</updated>'
         '<content type="html">%s</content></entry>')
MAP = '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">%s</urlset>'
PLACE = "<url><loc>http://localhost%s</loc></url>"
LINK = "[journal](https://archives.example.org/corvelec/journal)"


def yaml_pages(root, folder, made, extra=""):
    for n, (key, kind, title, summary, text) in enumerate(made):
        write(root / folder / f"{key}.md", f'---\ntitle: "{title}"\nsummary: "{summary}"\ndate: {day(n)}\n{extra}---\n'
              + text.replace("REF", LINK) + "\n")
    return root / folder / f"{made[0][0]}.md"


def hugo(root, made):
    write(root / "config.toml", 'baseURL = "http://localhost/"\nlanguageCode = "fr"\ntitle = "Essai"\n'
          'disableKinds = ["taxonomy", "term"]\n[outputs]\nhome = ["HTML", "RSS"]\nsection = ["HTML"]\n')
    write(root / "layouts/_default/single.html", HEAD % ("{{ .Title }}", "{{ .Title }}")
          + "<p>{{ .Params.summary }}</p>{{ .Content }}" + FOOT)
    write(root / "layouts/index.html", HEAD % ("Essai", "Essai") + "<ul>{{ range .Site.RegularPages }}"
          '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>' + FOOT)
    write(root / "layouts/_default/rss.xml", FEED % ("{{ range first 20 .Site.RegularPages }}" + ENTRY %
          ("{{ .Title }}", "{{ .RelPermalink }}", "{{ .Content | html }}") + "{{ end }}"))
    write(root / "layouts/_default/sitemap.xml", MAP % ("{{ range .Data.Pages }}" + PLACE % "{{ .RelPermalink }}" + "{{ end }}"))
    write(root / "static/site.css", STYLES)
    return yaml_pages(root, "content", made)


def jekyll(root, made):
    write(root / "_config.yml", "title: Essai\nexclude: []\n")
    write(root / "_layouts/entry.html", HEAD % ("{{ page.title }}", "{{ page.title }}")
          + "<p>{{ page.summary }}</p>{{ content }}" + FOOT)
    each = "---\n---\n%s"
    listed = "{%% for p in site.pages %%}{%% if p.layout == 'entry' %%}%s{%% endif %%}{%% endfor %%}"
    write(root / "index.html", each % (HEAD % ("Essai", "Essai") + "<ul>"
          + listed % '<li><a href="{{ p.url }}">{{ p.title }}</a></li>' + "</ul>" + FOOT))
    latest = "{% assign latest = site.pages | where: 'layout', 'entry' %}{% for p in latest limit:20 %}%s{% endfor %}"
    write(root / "feed.xml", each % (FEED % latest.replace("%s", ENTRY %
          ("{{ p.title }}", "{{ p.url }}", "{{ p.content | markdownify | xml_escape }}"))))
    write(root / "sitemap.xml", each % (MAP % (listed % (PLACE % "{{ p.url }}"))))
    write(root / "site.css", STYLES)
    return yaml_pages(root, "entries", made, "layout: entry\n")


def eleventy(root, made):
    write(root / "eleventy.config.js", 'const footnotes = require("markdown-it-footnote");\nmodule.exports = config => {\n'
          '  config.amendLibrary("md", markdown => markdown.use(footnotes));\n  config.addPassthroughCopy("site.css");\n};\n')
    write(root / "_includes/entry.liquid", HEAD % ("{{ title }}", "{{ title }}")
          + "<p>{{ summary }}</p>{{ content }}" + FOOT)
    listed = "{%% for p in collections.entry %s%%}%s{%% endfor %%}"
    write(root / "index.liquid", HEAD % ("Essai", "Essai") + "<ul>"
          + listed % ("", '<li><a href="{{ p.url }}">{{ p.data.title }}</a></li>') + "</ul>" + FOOT)
    write(root / "feed.liquid", "---\npermalink: /feed.xml\n---\n" + FEED % (listed % ("limit:20 ", ENTRY %
          ("{{ p.data.title }}", "{{ p.url }}", "{{ p.templateContent | escape }}"))))
    write(root / "sitemap.liquid", "---\npermalink: /sitemap.xml\n---\n" + MAP % (listed % ("", PLACE % "{{ p.url }}")))
    write(root / "site.css", STYLES)
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
          "template.feed.file=feed.ftl\nrender.feed=true\ntemplate.sitemap.file=sitemap.ftl\nrender.sitemap=true\n"
          "render.archive=false\nrender.tags=false\nrender.error404=false\ndb.store=memory\nmarkdown.extensions=TABLES,FOOTNOTES\n")
    write(root / "templates/entry.ftl", HEAD % ("${content.title}", "${content.title}")
          + "<p>${content.summary}</p>${content.body}" + FOOT)
    write(root / "templates/index.ftl", HEAD % ("Essai", "Essai") + '<ul><#list entrys![] as p><li><a href="${p.uri}">${p.title}</a></li>'
          "</#list></ul>" + FOOT)
    write(root / "templates/feed.ftl", FEED % ("<#list (entrys![])[0..*20] as p>" + ENTRY % ("${p.title}", "/${p.uri}", "${p.body?html}") + "</#list>"))
    write(root / "templates/sitemap.ftl", MAP % ("<#list entrys![] as p>" + PLACE % "/${p.uri}" + "</#list>"))
    write(root / "assets/site.css", STYLES)
    for n, (key, kind, title, summary, text) in enumerate(made):
        write(root / "content" / f"{key}.md", f"title={title}\nsummary={summary}\ndate={day(n)}\ntype=entry\nstatus=published\n~~~~~~\n"
              + text.replace("REF", LINK) + "\n")
