/* The search field of the A-Z page. Nothing is loaded before the field is used; then one script hands over the index (SearchIndex.java
   says what is in it), since a page opened from disk can load a script but no data. Texts are folded as Folding.java does. */
"use strict";
{
const LETTERS = {œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i"};
const GROUPED = /(^|\D)(\d{1,3}(?:[ .,'’\u00a0\u202f\u2009]\d{3})+)(?!\d)/g;
const JOINT = /[-\u2010\u2011\u00ad'’‘ʼ]/;
const SYLLABLE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const SHOWN = 8;
const ROUND = 60;

/* What a sign becomes; noted, since a few hundred signs make up all the texts. */
const known = new Map();
function lettersOf(sign) {
  if (!known.has(sign)) {
    const plain = sign.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").normalize("NFC").replace(/[œæßøłđı]/g, (letter) => LETTERS[letter]);
    known.set(sign, [...plain].map((letter) => ({letter, word: /[\p{L}\p{N}]/u.test(letter), syllable: SYLLABLE.test(letter)})));
  }
  return known.get(sign);
}

/* A text as it is compared: its letters, where each stands in the text, and which of them begin a word or a part of one. */
function fold(text) {
  const silent = new Set();
  for (const {index, 1: before, 2: number} of text.matchAll(GROUPED)) {
    for (let i = 0; i < number.length; i++) {
      if (/\D/.test(number[i])) silent.add(index + before.length + i);
    }
  }
  const folded = {text: "", places: [], starts: []};
  let begins = true, at = 0;
  for (const sign of text) {
    const place = at;
    at += sign.length;
    if (silent.has(place)) continue;
    if (JOINT.test(sign)) {
      begins = true;
      continue;
    }
    for (const {letter, word, syllable} of lettersOf(sign)) {
      if (!word && (folded.text === "" || folded.text.endsWith(" "))) continue;
      if (/^\p{L}/u.test(letter) && /\d$/.test(folded.text)) {
        folded.starts.push(false);
        folded.places.push([place, place]);
        folded.text += " ";
        begins = true;
      }
      for (let i = 0; i < letter.length; i++) {
        folded.starts.push(i === 0 && word && (begins || syllable));
        folded.places.push([place, at]);
      }
      folded.text += word ? letter : " ";
      begins = !word;
    }
  }
  return folded;
}

/* What is asked for: each word as it is written, or else its parts: “contre-offensive”, or “contre” and “offensive”. */
function wordsOf(query) {
  const {text, starts} = fold(query);
  let at = 0;
  return text.trim().split(" ").filter(Boolean).map((word) => {
    const parts = [];
    for (let i = 0; i < word.length; i++, at++) {
      if (i === 0 || starts[at] && !SYLLABLE.test(word[i])) parts.push("");
      parts[parts.length - 1] += word[i];
    }
    at++;
    return parts.length > 1 ? [[word], parts] : [[word]];
  });
}

/* Where a word begins in a folded text, or -1. */
function find(word, folded, from = 0) {
  let at = folded.text.indexOf(word, from);
  while (at >= 0 && !folded.starts[at]) at = folded.text.indexOf(word, at + 1);
  return at;
}

/* True if each word asked for stands in one of the texts. */
const holds = (texts, words) => words.every((ways) => ways.some((parts) => parts.every((part) => texts.some((text) => find(part, text) >= 0))));

/* True if the texts hold what was asked for, under one name or another. */
const answers = (texts, asked) => asked.some((words) => holds(texts, words));

/* The stretches of a text that were asked for, each from and to. */
function stretches(folded, asked) {
  const found = [];
  for (const part of asked.flat(3)) {
    for (let at = find(part, folded); at >= 0; at = find(part, folded, at + 1)) {
      found.push([folded.places[at][0], folded.places[at + part.length - 1][1]]);
    }
  }
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/* Puts a text into an element, with what was asked for marked; a long one is cut around the first mark. */
function write(element, text, folded, asked, lang, cut = false) {
  const marks = stretches(folded, asked);
  let from = cut && marks.length && marks[0][0] > 2 * ROUND ? text.lastIndexOf(" ", marks[0][0] - ROUND) + 1 : 0;
  let to = cut && from + 4 * ROUND < text.length ? text.indexOf(" ", from + 4 * ROUND) : -1;
  to = to < 0 ? text.length : to;
  if (lang) element.lang = lang;
  if (from > 0) element.append("… ");
  for (const [start, end] of marks) {
    if (start < from || end > to) continue;
    const mark = document.createElement("mark");
    mark.append(text.slice(start, end));
    element.append(text.slice(from, start), mark);
    from = end;
  }
  element.append(text.slice(from, to), to < text.length ? " …" : "");
  return element;
}

const form = document.querySelector(".search[data-index]");
const field = form.elements.q;
const answer = document.querySelector(".search__answer");
const count = answer.querySelector("[role=status]");
const list = document.querySelector(".a-z");
let index, loading;

/* The rows with their texts folded: title, text, other names. */
function prepare(found) {
  index = found;
  for (const group of index.groups) {
    group.rows = group.rows.map(([href, title, text = "", state, textLang, titleLang, names = []]) => {
      const pairs = [];
      for (let i = 0; i < names.length; i += 2) pairs.push({lang: names[i], text: names[i + 1], folded: fold(names[i + 1])});
      const row = {href: group.at + href, title, text, state, names: pairs, titleLang, textLang, head: fold(title), body: fold(text)};
      row.all = [row.head, row.body, ...pairs.map((name) => name.folded)];
      return row;
    });
  }
}

/* A standing as shape and word, a status as its word. The index below has each shape that an answer can have. */
function state(key) {
  const element = document.createElement("span");
  element.className = "standing standing--inline";
  const shape = list.querySelector(`[href="#shape-${key}"]`);
  if (shape) element.append(shape.parentElement.cloneNode(true));
  element.append(index.states[key]);
  return element;
}

function hit(row, query) {
  const asked = query.filter((words) => holds(row.all, words));
  const item = document.createElement("li");
  item.className = "search__hit";
  const link = document.createElement("a");
  link.href = row.href;
  item.append(write(link, row.title, row.head, asked, row.titleLang));
  for (const name of row.names) {
    if (stretches(name.folded, asked).length) {
      item.append(" · ", write(document.createElement("span"), name.text, name.folded, asked, name.lang));
    }
  }
  if (row.state) item.append(" ", state(row.state));
  if (row.text) {
    const text = document.createElement("span");
    text.className = "search__words";
    item.append(write(text, row.text, row.body, asked, row.textLang, true));
  }
  return item;
}

/* A list of hits, the best first; what is too much for a glance is folded. */
function hits(rows, asked) {
  const items = rows.map((row) => hit(row, asked));
  const shown = document.createElement("ul");
  if (items.length <= SHOWN + 1) {
    shown.append(...items);
    return [shown];
  }
  shown.append(...items.slice(0, SHOWN));
  const more = document.createElement("details"), summary = document.createElement("summary"), rest = document.createElement("ul");
  summary.append(index.words.more.replace("{0}", items.length - SHOWN));
  rest.append(...items.slice(SHOWN));
  more.append(summary, rest);
  return [shown, more];
}

/* Names and titles before texts. */
function inOrder(rows, asked) {
  const byName = (row) => answers([row.head, ...row.names.map((name) => name.folded)], asked);
  return [...rows.filter(byName), ...rows.filter((row) => !byName(row))];
}

/* What is asked for, and the same under its other names: who types a name of one language finds what tells of it in another. A part
   of a name will do if the texts do not have it. */
function underAllNames(query) {
  const typed = fold(query).text.trim(), words = wordsOf(query), rows = index.groups.flatMap((group) => group.rows);
  if (!typed) return [];
  const isForeign = !rows.some((row) => holds([row.head, row.body], words));
  const named = rows.filter((row) => row.names.length && (isForeign && holds(row.all, words)
    || [row.head, ...row.names.map((name) => name.folded)].some((name) => name.text.trim() === typed)));
  return [words, ...named.flatMap((row) => [row.title, ...row.names.map((name) => name.text)]).map(wordsOf)];
}

function search() {
  if (!index) return;
  const query = field.value.trim(), asked = underAllNames(query);
  answer.querySelectorAll(":scope > section").forEach((section) => section.remove());
  list.hidden = asked.length > 0;
  count.textContent = "";
  if (!asked.length) return;
  let found = 0;
  for (const group of index.groups) {
    const rows = group.rows.filter((row) => answers(row.all, asked));
    if (!rows.length) continue;
    found += rows.length;
    const section = document.createElement("section"), heading = document.createElement("h2"), number = document.createElement("small");
    number.append(rows.length);
    heading.append(group.name, " ", number);
    section.append(heading, ...hits(inOrder(rows, asked), asked));
    answer.append(section);
  }
  const key = found ? new Intl.PluralRules(index.lang).select(found) : "none";
  count.textContent = (index.words[key] ?? index.words.other).replace("{0}", () => found || query);
}

/* Loads the index, once. */
function load() {
  if (loading) return;
  loading = document.createElement("script");
  loading.src = form.dataset.index;
  document.head.append(loading);
}

globalThis.searchIndex = (found) => {
  prepare(found);
  search();
};

field.addEventListener("focus", load);
field.addEventListener("input", search);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  load();
  search();
});

/* Escape takes everything back; the arrows go through the answers. */
document.addEventListener("keydown", (event) => {
  const inside = event.target === field || answer.contains(event.target);
  if (!inside) return;
  if (event.key === "Escape") {
    field.value = "";
    search();
    field.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const stops = [field, ...answer.querySelectorAll("a, summary")].filter((stop) => !stop.closest("details:not([open]) > ul"));
    const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
});

/* Words that another page hands on, or that were here before the reader came back. */
field.value = new URLSearchParams(location.search).get("q") ?? field.value;
if (field.value) {
  load();
}
}
