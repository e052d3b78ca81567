import type { SearchWords } from '../i18n/zh/search.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Found } from '../search/search-cases.ts';
import { paths } from '../site/paths.ts';
import type { Span } from '../text/sentences.ts';
import { splitAt } from '../text/split.ts';
import { element } from './element.ts';

const shownHits = 3;

/**
 * A result: the case, linked to its best paragraph, and the paragraphs that hold the words.
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
  const best = found.hits[0]?.paragraph ?? found.readings[0]?.paragraph ?? '';
  const title = element('a', { href: address(found.titleHits.length > 0 ? '' : best) });
  title.append(...marked(found.title, found.titleHits));
  const item = element('li', {}, element('h3', {}, title));
  item.dataset.case = found.id;
  if (found.list !== undefined) {
    item.prepend(element('span', { className: 'list-name' }, found.list));
  }
  if (found.value !== undefined) item.append(renderValue(found, base, words));
  const places = [
    ...found.hits.map(({ paragraph, text, spans }) =>
      renderHit(address(paragraph), placeName(paragraph, words), text, spans),
    ),
    ...found.readings.map(({ paragraph, text, spans, was }) => {
      const hit = renderHit(address(paragraph), placeName(paragraph, words), text, spans);
      hit.append(element('small', {}, words.search.proposed(was)));
      return hit;
    }),
  ];
  if (places.length > 0) item.append(listOf(places.slice(0, shownHits)));
  const rest = places.slice(shownHits);
  if (rest.length > 0) {
    const more = element('summary', {}, words.search.moreParagraphs(rest.length));
    item.append(element('details', {}, more, listOf(rest)));
  }
  return item;
}

function listOf(places: readonly HTMLElement[]): HTMLUListElement {
  return element('ul', { className: 'quotes' }, ...places);
}

function renderValue({ id, value }: Found, base: string, words: SearchWords): HTMLElement {
  if (!value) return element('p', { className: 'value' }, words.search.noValue);
  const { label, text, fact } = value;
  const link = element('a', { href: base + paths.fact(id, fact) }, `${label} ${text}`);
  return element('p', { className: 'value' }, link);
}

function placeName(paragraph: string, words: SearchWords): string {
  return words.paragraph(paragraph.startsWith('f') ? 'f' : 'r', Number(paragraph.slice(1)));
}

function renderHit(href: string, name: string, text: string, spans: readonly Span[]): HTMLElement {
  const { parts, cutStart, cutEnd } = excerpt(text, spans);
  const quote = element('q', {}, ...parts.map(toNode));
  quote.classList.toggle('cut-start', cutStart);
  quote.classList.toggle('cut-end', cutEnd);
  return element('li', {}, element('a', { href }, name), ' ', quote);
}

function marked(text: string, spans: readonly Span[]): (string | HTMLElement)[] {
  return splitAt(text, spans).map(toNode);
}

function toNode({ text, marked }: { text: string; marked: boolean }): string | HTMLElement {
  return marked ? element('mark', {}, text) : text;
}
