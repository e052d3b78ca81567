import { zh } from '../i18n/zh.ts';
import { paths } from '../paths.ts';
import { excerpt } from '../search/excerpt.ts';
import type { Found } from '../search/search-cases.ts';
import type { Span } from '../text/sentences.ts';
import { splitAt } from '../text/split.ts';

const shownParagraphs = 3;

/** A result: the case, linked to its best paragraph, and the paragraphs that hold the words. */
export function renderResult(found: Found, base: string): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.case = found.id;
  const best = found.titleHits.length > 0 ? undefined : found.hits[0]?.paragraph;
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = base + (best ? paths.paragraph(found.id, best) : paths.case(found.id));
  link.append(...marked(found.title, found.titleHits));
  heading.append(link);
  item.append(heading);
  if (found.hits.length > 0) {
    const list = document.createElement('ul');
    list.className = 'quotes';
    list.append(
      ...found.hits.slice(0, shownParagraphs).map((hit) => renderHit(found.id, hit, base)),
    );
    const more = found.hits.length - shownParagraphs;
    if (more > 0) {
      const rest = document.createElement('li');
      rest.textContent = zh.search.moreParagraphs(more);
      list.append(rest);
    }
    item.append(list);
  }
  return item;
}

function renderHit(id: string, { paragraph, text, spans }: Found['hits'][number], base: string) {
  const item = document.createElement('li');
  const place = document.createElement('a');
  place.href = base + paths.paragraph(id, paragraph);
  place.textContent = zh.paragraph(
    paragraph.startsWith('f') ? 'f' : 'r',
    Number(paragraph.slice(1)),
  );
  const { parts, cutStart, cutEnd } = excerpt(text, spans);
  const quote = document.createElement('q');
  quote.classList.toggle('cut-start', cutStart);
  quote.classList.toggle('cut-end', cutEnd);
  quote.append(...parts.map(toNode));
  item.append(place, ' ', quote);
  return item;
}

function marked(text: string, spans: readonly Span[]): (string | HTMLElement)[] {
  return splitAt(text, spans).map(toNode);
}

function toNode({ text, marked }: { text: string; marked: boolean }): string | HTMLElement {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
