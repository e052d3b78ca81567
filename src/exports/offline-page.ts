import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Book, Case, Edition } from '../casebook/book.ts';
import { textHash } from '../casebook/ledger.ts';
import { byDate, formatDate } from '../facts/format.ts';
import { notesOf, type ShownNote } from '../facts/notes.ts';
import { type PanelRow, panelOf } from '../facts/panel.ts';
import { language } from '../i18n/language.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { languageRuns } from '../text/foreign-runs.ts';

/**
 * One year's list as a single page that opens from disk: contents, every case with its text, facts and
 * notes. It asks for no other file and runs no script; its links outside lead to the permanent addresses.
 * @param styles the style rules, which stand in the page
 */
export function writeOfflinePage(
  book: Book,
  edition: Edition,
  site: string,
  styles: string,
): string {
  const { offline } = ui.data;
  const tree: Root = h(null, [
    { type: 'doctype' },
    h('html', { lang: ui.lang }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', `${edition.title} · ${ui.site}`),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'description', content: offline.lead(edition.cases.length) }),
        // It holds what the site's own pages hold.
        h('meta', { name: 'robots', content: 'noindex' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('link', { rel: 'canonical', href: site + paths.offline(edition.id) }),
        h('style', styles),
      ]),
      h('body', [
        h('a', { className: 'skip', href: '#main' }, ui.skip),
        h('main', { id: 'main' }, [
          h('h1', edition.title),
          h('p', offline.published(edition.publisher, edition.published)),
          h('p', { className: 'ours' }, [
            offline.lead(edition.cases.length),
            h('a', { href: site }, site),
          ]),
          h('nav', { ariaLabel: offline.contents }, [
            h('h2', offline.contents),
            h(
              'ol',
              edition.cases.map((one) => h('li', h('a', { href: `#${idIn(one)}` }, one.title))),
            ),
          ]),
          ...edition.cases.map((one) => caseArticle(book, one, site)),
        ]),
        h('footer', [
          h('p', ui.footer(edition.title, edition.published, 1)),
          h(
            'p',
            { className: 'hash' },
            ui.labelled(ui.about.fields.hash, `SHA-256 ${edition.source.sha256}`),
          ),
        ]),
      ]),
    ]),
  ]);
  return `${rehype().stringify(tree)}\n`;
}

function caseArticle(book: Book, one: Case, site: string): Element {
  const address = site + paths.case(one.id);
  const notes = notesOf(one);
  return h('article', { id: idIn(one) }, [
    h('h2', ui.caseTitled(one)),
    h('p', { className: 'ours' }, ui.labelled(ui.inEditorsWords, one.summary)),
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      h('h3', heading),
      ...paragraphs.map(({ id, text }) => h('p', { className: 'words', id: idIn(one, id) }, text)),
    ]),
    h('h3', ui.facts),
    ...panelOf(book, one).flatMap(({ name, fields }) => [
      h('h4', name),
      h(
        'ul',
        fields.flatMap((field) =>
          field.rows.length === 0
            ? h('li', ui.labelled(field.name ?? '', ui.notStated))
            : field.rows.map((row) => factItem(one, field.name, row)),
        ),
      ),
    ]),
    h('h3', ui.timeline),
    h('ul', eventItems(one)),
    ...(notes.length === 0
      ? []
      : [
          h('h3', ui.notesTitle),
          h('p', { className: 'ours' }, ui.notesLead),
          h(
            'ul',
            notes.map((note) => noteItem(one, note)),
          ),
        ]),
    h('p', { className: 'hash' }, [
      h('small', [
        ui.labelled(ui.data.offline.address, ''),
        h('a', { href: address }, address),
        h('br'),
        ui.labelled(ui.textHash, `SHA-256 ${textHash(one)}`),
      ]),
    ]),
  ]);
}

/** The dated events in their order; the panel, as on the site, leaves them to the timeline. */
function eventItems(one: Case): Element[] {
  return one.events
    .map((event, index) => ({
      event,
      fact: one.facts.find((fact) => fact.path.join('.') === `events.${index}`),
    }))
    .sort((a, b) => byDate(a.event, b.event))
    .flatMap(({ event, fact }) =>
      fact === undefined ? [] : factItem(one, formatDate(event.date), { fact, label: event.label }),
    );
}

function factItem(one: Case, field: string | undefined, row: PanelRow): Element {
  const { fact, label, value, tag } = row;
  const words: (ElementContent | string)[] = [
    field === undefined || field === label ? label : ui.labelled(field, label),
  ];
  if (value !== undefined) words.push(' ', h('b', value));
  const basis = ui.basis[fact.basis];
  for (const remark of [tag, basis, fact.note]) {
    if (remark) words.push(' ', h('small', mixed(remark)));
  }
  for (const { paragraph, exact } of fact.evidence) {
    words.push(
      ' ',
      h('small', [placeLink(one, paragraph), '“', one.original ? chinese(exact) : exact, '”']),
    );
  }
  return h('li', words);
}

function noteItem(one: Case, note: ShownNote): Element {
  const { paragraph, kind, words, after, reason, reading } = note;
  return h('li', [
    placeLink(one, paragraph),
    ` ${ui.labelled(ui.noteKind[kind], '')}`,
    ...mixed(
      after === undefined ? ui.labelled(ui.quoted(words), reason ?? '') : ui.joined(words, after),
    ),
    ...mixed(
      reading ? ui.reading(reading.words) + ui.bracketed(ui.certainty[reading.certainty]) : '',
    ),
  ]);
}

function placeLink(one: Case, paragraph: string): Element {
  if (paragraph === 'title') return h('a', { href: `#${idIn(one)}` }, ui.title);
  const kind = paragraph.startsWith('f') ? 'f' : 'r';
  return h(
    'a',
    { href: `#${idIn(one, paragraph)}` },
    ui.paragraph(kind, Number(paragraph.slice(1))),
  );
}

function idIn({ id }: Case, part?: string): string {
  return part === undefined ? `case-${id}` : `case-${id}-${part}`;
}

/** Words of ours; what they quote of the source names its language on an English page. */
function mixed(text: string): (Element | string)[] {
  if (language === 'zh') return [text];
  return languageRuns(text).map((run) => (run.chinese ? chinese(run.text) : run.text));
}

function chinese(text: string): Element {
  return h('span', { lang: 'zh-CN' }, text);
}
