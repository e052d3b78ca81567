import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Case, Edition } from '../book/book.ts';
import { textHash } from '../book/ledger.ts';
import { inOrder } from '../facts/by-date.ts';
import { noteKind, notesOf, type ShownNote } from '../facts/notes.ts';
import { type PanelRow, panelOf } from '../facts/panel.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { languageRuns } from '../text/foreign-runs.ts';

/**
 * A list as a single page that opens from disk: contents, every case with its text, facts and
 * notes. It needs no other file and runs no script: the icon it names shows where a server has one. Its links outside
 * lead to the permanent addresses.
 * @param styles the style rules, which stand in the page
 */
export function writeOfflinePage(site: Site, edition: Edition, styles: string): string {
  const tree: Root = h(null, [
    { type: 'doctype' },
    h('html', { lang: site.words.lang }, [
      headOf(site, edition, styles),
      h('body', [
        h('a', { className: 'skip', href: '#main' }, site.words.skip),
        h('main', { id: 'main' }, [
          ...openingOf(site, edition),
          ...edition.cases.map((one) => caseArticle(site, one)),
        ]),
        footerOf(site, edition),
      ]),
    ]),
  ]);
  return `${rehype().stringify(tree)}\n`;
}

function headOf(site: Site, { id, title, cases }: Edition, styles: string): Element {
  const { root, source, words } = site;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', `${title} · ${words.site}`),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'description', content: words.data.offline.lead(cases.length) }),
    // Search engines find the same on the site's own pages.
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'canonical', href: root + paths.offline(id) }),
    // A page that names no icon makes browsers ask the host for /favicon.ico.
    h('link', { rel: 'icon', href: `${source.base}favicon.svg`, type: 'image/svg+xml' }),
    h('style', styles),
  ]);
}

/** The title, what the page holds, and the contents. */
function openingOf({ root, words }: Site, edition: Edition): Element[] {
  const { offline } = words.data;
  const { title, cases } = edition;
  return [
    h('h1', title),
    h('p', offline.published(edition)),
    h('p', { className: 'ours' }, [
      offline.lead(cases.length) + words.space,
      h('a', { href: root }, root),
    ]),
    h('nav', { ariaLabel: offline.contents }, [
      h('h2', offline.contents),
      h(
        'ol',
        cases.map((one) => h('li', h('a', { href: `#${idIn(one)}` }, one.title))),
      ),
    ]),
  ];
}

function footerOf({ words }: Site, edition: Edition): Element {
  return h('footer', [
    h('p', words.footer(edition, 1)),
    h(
      'p',
      { className: 'hash' },
      words.labelled(words.about.fields.hash, `SHA-256 ${edition.source.sha256}`),
    ),
  ]);
}

function caseArticle(site: Site, one: Case): Element {
  const { root, words } = site;
  const address = root + paths.case(one.id);
  return h('article', { id: idIn(one) }, [
    h('h2', words.caseTitled(one)),
    h('p', { className: 'ours' }, words.labelled(words.inEditorsWords, one.summary)),
    ...one.sections.flatMap(({ heading, paragraphs }, index) => [
      ...partHead(heading, index),
      ...paragraphs.map(({ id, text, heading: isHeading }) =>
        h(isHeading ? 'h4' : 'p', { className: 'words', id: idIn(one, id) }, text),
      ),
    ]),
    h('h3', words.facts),
    ...factLists(site, one),
    h('h3', words.timeline),
    h('ul', eventItems(site, one)),
    ...noteList(site, one),
    h('p', { className: 'hash' }, [
      h('small', [
        words.labelled(words.data.offline.address, ''),
        h('a', { href: address }, address),
        h('br'),
        words.labelled(words.textHash, `SHA-256 ${textHash(one)}`),
      ]),
    ]),
  ]);
}

/** What begins a part: its heading or, between two parts, a line where it has none. */
function partHead(heading: string | undefined, index: number): Element[] {
  if (heading !== undefined) return [h('h3', heading)];
  return index === 0 ? [] : [h('hr')];
}

function factLists(site: Site, one: Case): Element[] {
  const { words } = site;
  const { first, rest } = panelOf(site, one);
  return [...first, ...rest].flatMap(({ name, fields }) => [
    h('h4', name),
    h(
      'ul',
      fields.flatMap((field) =>
        field.rows.length === 0
          ? h('li', words.labelled(field.name ?? '', words.notStated))
          : field.rows.map((row) => factItem(site, one, field.name, row)),
      ),
    ),
  ]);
}

function noteList(site: Site, one: Case): Element[] {
  const { words } = site;
  const notes = notesOf(one);
  if (notes.length === 0) return [];
  return [
    h('h3', words.notesTitle),
    h('p', { className: 'ours' }, words.notesLead),
    h(
      'ul',
      notes.map((note) => noteItem(site, one, note)),
    ),
  ];
}

/** The dated events in their order: as on the site, they are not in the panel. */
function eventItems(site: Site, one: Case): Element[] {
  const events = one.events.map((event, index) => ({
    event,
    date: event.date,
    fact: one.facts.find((fact) => fact.path.join('.') === `events.${index}`),
  }));
  return inOrder(events).flatMap(({ event, fact }) =>
    fact === undefined
      ? []
      : factItem(site, one, site.words.date(event.date), { fact, label: event.label }),
  );
}

function factItem(site: Site, one: Case, field: string | undefined, row: PanelRow): Element {
  const { words } = site;
  const { fact, label, value, tag } = row;
  const said: (ElementContent | string)[] = [
    field === undefined || field === label ? label : words.labelled(field, label),
  ];
  if (value !== undefined) said.push(' ', h('b', value));
  const basis = words.basis[fact.basis];
  for (const remark of [tag, basis, fact.note]) {
    if (remark) said.push(' ', h('small', mixed(site, remark)));
  }
  for (const { paragraph, exact } of fact.evidence) {
    said.push(
      ' ',
      h('small', [
        placeLink(words, one, paragraph),
        `${words.space}“`,
        one.original ? chinese(exact) : exact,
        '”',
      ]),
    );
  }
  return h('li', said);
}

function noteItem(site: Site, one: Case, note: ShownNote): Element {
  const { words } = site;
  const { paragraph, after, reason, reading } = note;
  return h('li', [
    placeLink(words, one, paragraph),
    ` ${words.labelled(noteKind(words, note), '')}`,
    ...mixed(
      site,
      after === undefined
        ? words.labelled(words.quoted(note.words), reason ?? '')
        : words.joined(note.words, after),
    ),
    ...mixed(
      site,
      reading
        ? words.reading(reading.words) + words.bracketed(words.certainty[reading.certainty])
        : '',
    ),
  ]);
}

function placeLink(words: Words, one: Case, paragraph: string): Element {
  if (paragraph === 'title') return h('a', { href: `#${idIn(one)}` }, words.title);
  const kind = paragraph.startsWith('f') ? 'f' : 'r';
  return h(
    'a',
    { href: `#${idIn(one, paragraph)}` },
    words.paragraph(kind, Number(paragraph.slice(1))),
  );
}

function idIn({ id }: Case, part?: string): string {
  return part === undefined ? `case-${id}` : `case-${id}-${part}`;
}

/** Words of ours; on an English page, what they quote of the source names its language. */
function mixed({ language }: Site, text: string): (Element | string)[] {
  if (language === 'zh') return [text];
  return languageRuns(text).map((run) => (run.chinese ? chinese(run.text) : run.text));
}

function chinese(text: string): Element {
  return h('span', { lang: 'zh-CN' }, text);
}
