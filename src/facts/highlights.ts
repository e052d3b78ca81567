import type { Case } from '../book/book.ts';
import type { ResolvedFact, ResolvedQuote } from '../book/resolve-quotes.ts';
import { paths } from '../site/paths.ts';
import { annotate, type LinkLayer, type QuoteLayer, type Segment } from './annotate.ts';
import { readingsIn } from './readings.ts';

/** The runs of a case's title and paragraphs with their facts and links, by paragraph id. */
export type CaseHighlights = ReadonlyMap<string, Segment[]>;

/** Annotates a case's texts: quotes of facts, names of entities, terms of the glossary. */
export function highlightCase(one: Case, base: string): CaseHighlights {
  const texts = new Map([
    ['title', one.title],
    ...one.sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id, text }) => [id, text] as const),
    ),
  ]);
  const quotes = quotesByParagraph(one);
  return new Map(
    [...texts].map(([id, text]) => [
      id,
      annotate(
        text,
        quotes.get(id) ?? [],
        id === 'title' ? [] : linksIn(one, id, base),
        readingsIn(one, id),
      ),
    ]),
  );
}

/** A short class name for a fact with words, or a note, on its case's page. */
export function highlightClass(one: Case, id: string): string {
  const marked = one.facts.filter((fact) => wordsOfFact(one, fact).length > 0);
  const fact = marked.findIndex((other) => other.id === id);
  if (fact >= 0) return className('q', fact);
  return className(
    'n',
    one.notes.findIndex((note) => noteAddress(note) === id),
  );
}

/** The address of a note on its case's page: the words that it is about. */
export function noteAddress({ id }: { id: string }): string {
  return `note-${id}`;
}

/** The words of the page that state a fact: in a translation those of the translation, which it may lack. */
export function wordsOfFact(
  one: Case,
  { evidence, translated = [] }: ResolvedFact,
): readonly ResolvedQuote[] {
  return one.original ? translated : evidence;
}

function quotesByParagraph(one: Case): Map<string, QuoteLayer[]> {
  // The words that notes are about are the source's: they do not stand in a translation.
  const notes = one.original ? [] : one.notes;
  const layers = [
    ...one.facts.flatMap((fact) =>
      wordsOfFact(one, fact).map((quote, index) => ({
        ...quote,
        fact: fact.id,
        opens: index === 0,
      })),
    ),
    ...notes.map((note) => ({ ...note, fact: noteAddress(note), opens: true })),
  ];
  return Map.groupBy(layers, ({ paragraph }) => paragraph);
}

/** Names link to their pages, each once a paragraph; terms to their explanation. Names come first. */
function linksIn(one: Case, paragraph: string, base: string): LinkLayer[] {
  const links: LinkLayer[] = [];
  const seen = new Set<string>();
  for (const { collection, id, start, end } of one.mentions[paragraph] ?? []) {
    const href = base + paths.entity(collection, id);
    if (seen.has(href) || links.some((link) => start < link.end)) continue;
    seen.add(href);
    links.push({ href, start, end });
  }
  for (const { id, start, end } of one.terms.filter((term) => term.paragraph === paragraph)) {
    const free = end > start && links.every((link) => end <= link.start || start >= link.end);
    if (free) links.push({ href: `#term-${id}`, start, end });
  }
  return links;
}

/**
 * The style rules that highlight a fact or note without a script, for all case pages: its words and its row, if either is
 * the target of the address or has the focus or a pointer that does not rest. In which colours, the styles of the page say
 * for words and for rows.
 * @param cases those of the source's language, whose pages mark the most
 */
export function highlightRules(cases: readonly Case[]): string {
  const most = (list: (one: Case) => readonly unknown[]) =>
    Math.max(0, ...cases.map((one) => list(one).length));
  const classes = [
    ...classNames(
      'q',
      most(({ facts }) => facts),
    ),
    ...classNames(
      'n',
      most(({ notes }) => notes),
    ),
  ];
  if (classes.length === 0) return '';
  const chosen = classes.map(
    (name) =>
      `:root:has(.${name}:is(:target,body:not([data-still]) :hover,:focus-within)) .${name}`,
  );
  return `${chosen.join()}{background:var(--chosen);box-shadow:0 .1em var(--chosen-line);outline:var(--frame)}`;
}

function classNames(letter: 'q' | 'n', count: number): string[] {
  return Array.from({ length: count }, (_, index) => className(letter, index));
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter and a number in as few characters as class names allow, which stand in each row and each mark of a page. */
function className(letter: 'q' | 'n', index: number): string {
  const last = digits.charAt(index % digits.length);
  return index < digits.length
    ? letter + last
    : className(letter, Math.floor(index / digits.length)) + last;
}
