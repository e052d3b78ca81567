import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/casebook/read-files.ts';
import { publishedCase } from '../../src/exports/case-json.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { pagesOf, sites } from '../support/sites.ts';

// A CommonJS module whose default export TypeScript sees one level too deep.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const book = readBook('content');
const pages = pagesOf(sites.root);
const pageOf = (id: string) => parseHtml(pages.get(`cases/${id}/`) ?? '');
const classes = ({ properties }: Element) => (properties.className as string[] | undefined) ?? [];

/** Everything inside an element. */
function below({ children }: Element): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' ? [child, ...below(child)] : [child],
  );
}

describe('the casebook', () => {
  it('has every figure, date and reason of the ten cases of 2016', () => {
    const cases = book.cases.filter(({ edition }) => edition === '2016');
    const figures = cases.flatMap((one) => one.figures);
    // 75 numbers stand in the texts, as two readings of the source counted them; 8 are computed.
    expect(figures.filter(({ basis }) => basis !== 'computed')).toHaveLength(75);
    expect(figures.filter(({ basis }) => basis === 'computed')).toHaveLength(8);
    expect(cases.flatMap((one) => one.reasons)).toHaveLength(28);
    expect(book.glossary.size).toBeGreaterThanOrEqual(20);
  });

  it('never takes two units or currencies together', () => {
    for (const { figures } of book.cases) {
      for (const { formula, inputs = [], unit } of figures) {
        if (formula === undefined || !/ [+-] /.test(formula)) continue;
        const units = inputs.map((id) => figures.find((one) => one.id === id)?.unit);
        expect(new Set([...units, unit]).size, formula).toBe(1);
      }
    }
  });
});

describe.each(book.cases.map((one) => [one.id, one] as const))('the page of %s', (id, one) => {
  const html = pageOf(id);
  const marked = html.all('.words, .words *');

  it('marks for each fact all of its words and no others', () => {
    for (const fact of one.facts.filter(({ evidence }) => evidence.length > 0)) {
      const [row] = html.all(`#fact-${fact.id}`);
      const name = row && classes(row).find((one) => /^q[0-9a-z]+$/.test(one));
      expect(name, fact.id).toBeDefined();
      // The outermost marked elements, so that no character is counted twice.
      const outer = marked.filter((element) => classes(element).includes(name ?? ''));
      const inner = new Set(outer.flatMap(below));
      const words = outer
        .filter((element) => !inner.has(element))
        .map(textOf)
        .join('');
      const spans = fact.evidence
        .map(({ paragraph, start, end }) => ({ paragraph, start, end }))
        .sort((a, b) => order(a.paragraph) - order(b.paragraph) || a.start - b.start);
      expect(words, fact.id).toBe(
        spans.map(({ paragraph, start, end }) => textIn(paragraph).slice(start, end)).join(''),
      );
      expect(html.all(`.words [id="${fact.id}"]`), fact.id).toHaveLength(1);
    }
  });

  it('says 未载明 where the text is silent, and why a value is inferred', () => {
    const fields = html.all('.facts .field.named').map((field) => textOf(field));
    expect(fields.some((text) => text.startsWith('运往'))).toBe(true);
    const silent = fields.filter((text) => text.endsWith('未载明'));
    const empty = [one.channels, one.ports, one.brands, one.holders, one.parties, one.bodies];
    expect(silent.length).toBeGreaterThanOrEqual(empty.filter((list) => list.length === 0).length);
    for (const { id, note } of one.facts.filter(({ basis }) => basis === 'inferred')) {
      expect(textOf(html.one(`#fact-${id}`)), id).toContain('推断');
      if (!id.startsWith('events-')) expect(textOf(html.one(`#fact-${id}`)), id).toContain(note);
    }
  });

  it('keeps the proposed readings out of the text', () => {
    const text = html.all('article#text p').map(textOf).join('\n');
    for (const { exact, reading, kind, paragraph } of one.notes) {
      if (paragraph !== 'title') expect(text).toContain(exact);
      if (kind === 'sic' && reading !== undefined && !exact.includes(reading)) {
        expect(text.includes(reading), reading).toBe(textIn('all').includes(reading));
      }
    }
  });

  it('has a data file that follows its schema, with evidence at the right places', () => {
    const json: unknown = JSON.parse(
      readFileSync(join(sites.root.dir, `cases/${id}.json`), 'utf8'),
    );
    const data = publishedCase.parse(json);
    expect(data.url).toBe(`https://casebook.example/cases/${id}/`);
    const texts = new Map(
      data.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => [p.url, p.text])),
    );
    expect(data.annotations).toHaveLength(
      one.facts.filter(({ evidence }) => evidence.length > 0).length,
    );
    for (const { target, id: address, body } of data.annotations) {
      expect(html.all(`[id="${address.split('#')[1]}"]`), address).toHaveLength(1);
      const pointed = body
        .slice(1)
        .split('/')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
      expect(pointed, body).toBeTypeOf('object');
      for (const { source, selector } of target) {
        const text = texts.get(source) ?? data.title;
        const [quote, position] = selector;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
          throw new Error(address);
        expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      }
    }
  });

  function textIn(paragraph: string): string {
    const all = one.sections.flatMap(({ paragraphs }) => paragraphs);
    if (paragraph === 'title') return one.title;
    if (paragraph === 'all') return all.map(({ text }) => text).join('\n');
    return all.find((other) => other.id === paragraph)?.text ?? '';
  }

  function order(paragraph: string): number {
    return [
      'title',
      ...one.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.id)),
    ].indexOf(paragraph);
  }
});

it('the published JSON Schema accepts every data file and refuses a spoilt one', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(sites.root.dir, path), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(read('data/case.schema.json'));
  for (const { id } of book.cases) {
    expect(validate(read(`cases/${id}.json`)), ajv.errorsText(validate.errors)).toBe(true);
  }
  const spoilt = read('cases/2016-04.json');
  spoilt.figures[0].hedge = 'maybe';
  expect(validate(spoilt)).toBe(false);
});

describe('the data dictionary', () => {
  it('explains every field of the front matter', () => {
    const page = parseHtml(pages.get('data/dictionary/') ?? '');
    const rows = page
      .all('tbody tr')
      .map((row) => row.children.map((cell) => textOf(cell as Element)));
    expect(rows.length).toBeGreaterThan(60);
    const unexplained = rows.filter(
      ([path = '', , , meaning]) => !path.includes('[].') && !path.includes('.') && !meaning,
    );
    expect(
      unexplained.map(([path]) => path).filter((path) => !/^(?:\$schema)$/.test(path ?? '')),
    ).toEqual([]);
  });
});
