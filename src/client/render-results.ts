import type { SearchWords } from '../i18n/zh/search.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Found } from '../search/search-cases.ts';
import type { SearchFact } from '../search/search-text.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import type { Span } from '../text/sentences.ts';
import { type Run, splitAt } from '../text/split.ts';
import { element } from './element.ts';

/** How many places are shown at once: one or two hold as much of the query as possible. */
const shownHits = 2;
/** How many facts are shown at most. */
const shownFacts = 3;

/**
 * A result: the case with its seal, its list, its headline and why it is there, linked to its best paragraph.
 * @param asked the words of the query, which the case's page highlights again
 */
export function renderResult(
  found: Found,
  asked: readonly string[],
  base: string,
  words: SearchWords,
): HTMLLIElement {
  const query = new URLSearchParams(asked.map((word) => ['q', word])).toString();
  const address = (place: string) =>
    `${base}${paths.case(found.id)}${query === '' ? '' : `?${query}`}${place === '' ? '' : `#${place}`}`;
  const best = found.hits.find(({ paragraph }) => paragraph.length > 1) ?? found.readings[0];
  const title = element('a', {
    href: address(found.titleHits.length > 0 ? '' : (best?.paragraph ?? '')),
  });
  const spans = [...found.head.breaks, ...found.titleHits].sort((a, b) => a.start - b.start);
  title.append(...splitAt(found.title, spans).map(toNode));
  const { seal: number } = found.head;
  const className = number.length > 1 ? 'seal wide' : 'seal';
  const seal = element('span', { className, ariaHidden: 'true' }, number);
  const body = element('div', {}, element('h3', {}, title), renderHead(found, base, words));
  const item = element('li', {}, seal, body);
  item.dataset.case = found.id;
  if (found.missing.length > 0) {
    const missing = words.search.missing(words.list(found.missing));
    body.append(element('p', { className: 'missing' }, missing));
  }
  if (found.value !== undefined) body.append(renderValue(found, base, words));
  // A fact that stands for the case is marked beside its list already.
  const others = found.facts.filter(({ id }) => !isInHead(found, id));
  if (others.length > 0) body.append(renderFacts(found.id, others, base));
  body.append(...renderPlaces(found, address, words));
  if (found.head.official) {
    for (const official of body.querySelectorAll<HTMLElement>('h3 a, q'))
      official.translate = false;
  }
  if (found.other) body.append(renderOther(found.other, words));
  return item;
}

/** The list of a case, its number there, and the figure and the outcome that stand for it. */
function renderHead(found: Found, base: string, words: SearchWords): HTMLElement {
  const { id, head, facts } = found;
  const { figure, outcome, list, number } = head;
  const answered = (text: string, fact: string) =>
    facts.some((one) => one.id === fact) ? element('mark', {}, text) : text;
  const line = element(
    'p',
    { className: 'headline' },
    element('span', { className: 'list' }, words.caseOf(list, number)),
  );
  const to = factsAt(base, id);
  if (figure) {
    const number = element('b', {}, answered(figure.text, figure.fact));
    line.append(' ', to(figure.fact, `${figure.label} `, number));
  }
  if (outcome) line.append(' ', to(outcome.fact, answered(outcome.label, outcome.fact)));
  return line;
}

/** Makes links to the facts of a case, round words. */
function factsAt(base: string, id: string) {
  return (fact: string, ...children: (string | Node)[]): HTMLAnchorElement =>
    element('a', { href: base + paths.fact(id, fact) }, ...children);
}

function isInHead({ head }: Found, fact: string): boolean {
  return fact === head.figure?.fact || fact === head.outcome?.fact;
}

/** The facts that answered, each linked to its words. */
function renderFacts(id: string, facts: readonly SearchFact[], base: string): HTMLElement {
  const to = factsAt(base, id);
  const items = facts.slice(0, shownFacts).map(({ id: fact, label, text }: SearchFact) => {
    const link = to(fact, label);
    if (text !== undefined) link.append(' ', element('mark', {}, text));
    return element('li', {}, link);
  });
  return element('ul', { className: 'why' }, ...items);
}

function renderPlaces(
  found: Found,
  address: (place: string) => string,
  words: SearchWords,
): HTMLElement[] {
  const places = [
    ...found.hits.map(({ paragraph, text, spans }) =>
      renderHit(address(placeOf(paragraph)), placeName(paragraph, words), text, spans),
    ),
    ...found.readings.map(({ paragraph, text, spans, was }) => {
      const hit = renderHit(address(paragraph), placeName(paragraph, words), text, spans);
      hit.append(element('small', {}, words.search.proposed(was)));
      return hit;
    }),
  ];
  const rest = places.splice(shownHits);
  const more = element('summary', {}, words.search.moreParagraphs(rest.length));
  return [
    ...(places.length > 0 ? [listOf(places)] : []),
    ...(rest.length > 0 ? [element('details', {}, more, listOf(rest))] : []),
  ];
}

/** The words of the other language that answered. */
function renderOther(other: NonNullable<Found['other']>, words: SearchWords): HTMLElement {
  const [{ text, spans } = { text: other.title, spans: [] }] = other.hits;
  const { lang, found } = words.search.otherLanguage;
  const quote = quoteOf(text, spans);
  quote.lang = lang;
  // The official text is in Chinese, and a page in another language has a translation of it.
  quote.translate = lang === 'en';
  const name = element('span', { className: 'source' }, found);
  return element('ul', { className: 'quotes other' }, element('li', {}, name, ' ', quote));
}

function listOf(places: readonly HTMLElement[]): HTMLUListElement {
  return element('ul', { className: 'quotes' }, ...places);
}

function renderValue({ id, value }: Found, base: string, words: SearchWords): HTMLElement {
  if (!value) return element('p', { className: 'value' }, words.search.noValue);
  const { label, text, fact } = value;
  return element('p', { className: 'value' }, factsAt(base, id)(fact, `${label} ${text}`));
}

/** A heading stands above the first paragraph of its section. */
function placeOf(paragraph: string): string {
  return paragraph.length > 1 ? paragraph : `${paragraph}1`;
}

function placeName(paragraph: string, words: SearchWords): string {
  const kind = paragraph.startsWith('f') ? 'f' : 'r';
  if (paragraph.length === 1) return words.search.heading;
  return words.paragraph(kind, Number(paragraph.slice(1)));
}

function renderHit(href: string, name: string, text: string, spans: readonly Span[]): HTMLElement {
  return element('li', {}, element('a', { href }, name), ' ', quoteOf(text, spans));
}

/** The stretch of a text with the hits, marked; the quotation says where it was cut. */
function quoteOf(text: string, spans: readonly Span[]): HTMLQuoteElement {
  const { parts, cutStart, cutEnd } = excerpt(text, spans);
  const quote = element('q', {}, ...parts.map(toNode));
  quote.classList.toggle('cut-start', cutStart);
  quote.classList.toggle('cut-end', cutEnd);
  return quote;
}

/** A run of a text. One that is marked and empty is a place where a line may break. */
function toNode({ text, marked }: Run): string | HTMLElement {
  return marked ? element(text ? 'mark' : 'wbr', {}, text) : text;
}
