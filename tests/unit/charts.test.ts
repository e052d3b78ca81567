import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Book, Case } from '../../src/casebook/book.ts';
import { readBook } from '../../src/casebook/read-files.ts';
import { drawPanels, type Panel, panelsOf, statedByUnit } from '../../src/charts/bars.ts';
import { officesOf } from '../../src/charts/districts.ts';
import { widths } from '../../src/charts/figure.ts';
import { resultsOf, waysOf } from '../../src/charts/flow.ts';
import { figuresOf } from '../../src/charts/index.ts';
import { type Drawing, type Mark, textWidth } from '../../src/charts/marks.ts';
import { placesOf } from '../../src/charts/places.ts';
import { pageStyle, renderSvg } from '../../src/charts/render-svg.ts';
import { lightStyle, standaloneSvg } from '../../src/charts/standalone.ts';
import { lanesOf, spanOf } from '../../src/charts/timeline.ts';
import { topicRows } from '../../src/charts/topics.ts';
import { inEdition } from '../../src/facts/pages.ts';

const book = readBook('content');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sizes = Object.values(widths);

/** The marks of a drawing where they stand, out of their groups. */
function flat(marks: readonly Mark[], dx = 0, dy = 0): Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group'
      ? flat(mark.marks, dx + mark.x, dy + mark.y)
      : 'x' in mark
        ? [{ ...mark, x: mark.x + dx, y: mark.y + dy }]
        : [mark],
  );
}

function textsOf({ marks }: Pick<Drawing, 'marks'>) {
  return flat(marks).flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { text, x, y, size = 12, anchor = 'start' } = mark;
    const width = textWidth(text, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return [{ text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 }];
  });
}

/** The book with a second year of the same cases, to see that nothing counts on ten of one year. */
function twoYears(): Book {
  const next = (one: Case): Case => ({ ...one, id: `x${one.id}`, edition: '2017' });
  const editions = book.editions.flatMap((edition) => [
    edition,
    { ...edition, id: '2017', cases: edition.cases.map(next) },
  ]);
  return { ...book, editions, cases: editions.flatMap(({ cases }) => cases) };
}

describe.each([
  ['value', 'currency'],
  ['quantity', 'unit'],
] as const)('the figure of each %s', (kind, unit) => {
  const groups = statedByUnit(book, kind);
  const panels = panelsOf(groups, (name) => name);
  const stated = book.cases.flatMap((one) =>
    one.figures
      .filter((figure) => figure.kind === kind && figure.basis !== 'computed')
      .map(({ id, value, unit: own, hedge }) => `${one.id} ${id} ${value} ${own} ${hedge}`),
  );

  it(`never puts two of a ${unit} on one axis`, () => {
    for (const panel of panels) {
      expect(new Set(panel.bars.map(({ figure }) => figure.unit))).toEqual(new Set([panel.unit]));
    }
  });

  it('holds every number that a text states, as it states it, and no computed one', () => {
    const held = panels.flatMap(({ bars }) =>
      bars.map(
        ({ one, figure: { id, value, unit: own, hedge } }) =>
          `${one.id} ${id} ${value} ${own} ${hedge}`,
      ),
    );
    expect([...new Set(held)].sort()).toEqual([...stated].sort());
    const figure = figuresOf(book).find(
      ({ id }) => id === (kind === 'value' ? 'values' : 'quantities'),
    );
    expect(figure?.rows).toHaveLength(stated.length);
  });

  it.each(sizes)(
    'names the one unit on every number of an axis, and begins at zero, at %i px',
    (width) => {
      const written = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元' } as Record<
        string,
        string
      >;
      for (const panel of panels) {
        const drawing = drawPanels([panel], width);
        const numbers = textsOf(drawing)
          .map(({ text }) => text)
          .filter((text) => /^约?\d/.test(text) && text !== '0');
        expect(numbers.length).toBeGreaterThan(panel.bars.length);
        const unitWord = written[panel.unit] ?? panel.unit;
        for (const number of numbers) {
          expect(number).toMatch(new RegExp(`[\\d万亿余]${unitWord}$`));
        }
        expect(textsOf(drawing).some(({ text }) => text === '0')).toBe(true);
      }
    },
  );

  it('draws bars as long as their numbers, from one line', () => {
    for (const panel of panels) expect(ratiosOf(panel).spread).toBeLessThan(0.01);
  });
});

function ratiosOf(panel: Panel) {
  const bars = flat(drawPanels([panel], widths.wide).marks).flatMap((mark) =>
    mark.kind === 'rect' && mark.height === 12 && mark.fill === 'accent' && mark.x === 1
      ? [mark]
      : [],
  );
  expect(bars).toHaveLength(panel.bars.length);
  // A bar is never thinner than a pixel: the shortest may be longer than it should.
  const ratios = bars.flatMap(({ width }, index) =>
    width > 1 ? [width / (panel.bars[index]?.figure.value ?? 1)] : [],
  );
  return { spread: Math.max(...ratios) / Math.min(...ratios) - 1 };
}

describe('the other figures', () => {
  it('hold every dated event', () => {
    const events = lanesOf(book).flatMap(({ dates }) => dates.flatMap((date) => date.events));
    expect(events).toHaveLength(book.cases.flatMap((one) => one.events).length);
  });

  it('place a date as exactly as it is written and no more', () => {
    expect(spanOf('2016')).toEqual({ from: 2016, to: 2017, open: false, day: false });
    expect(spanOf('2016-12')).toMatchObject({ to: 2017, day: false });
    expect(spanOf('2016-12-31')).toMatchObject({ to: 2017, day: true });
    expect(spanOf('2016-01-01')).toMatchObject({ from: 2016, day: true });
    expect(spanOf('2016-03/2016-04')).toMatchObject({ open: false, day: false });
    expect(spanOf('2016/..')).toMatchObject({ from: 2016, open: true });
  });

  it('hold every customs office of every case with its role', () => {
    const held = officesOf(book).flatMap(({ office, roles }) =>
      roles.map(({ one, role }) => `${one.id} ${office.id} ${role}`),
    );
    const declared = book.cases.flatMap((one) =>
      one.customs.map(({ id, role }) => `${one.id} ${id} ${role}`),
    );
    expect(held.sort()).toEqual(declared.sort());
  });

  it('hold every reason under its topics', () => {
    const held = topicRows(book).flatMap(({ topic, cells }) =>
      cells.flatMap(({ one, paragraphs }) => paragraphs.map((id) => `${one.id} ${id} ${topic.id}`)),
    );
    const declared = book.cases.flatMap((one) =>
      one.reasons.flatMap(({ paragraph, topics }) =>
        topics.map(({ id }) => `${one.id} ${paragraph} ${id}`),
      ),
    );
    expect(held.sort()).toEqual(declared.sort());
  });

  it('hold each way of finding and each outcome of a case once, and no earlier penalty', () => {
    const ways = waysOf(book).flatMap(({ value, cases }) =>
      cases.map(({ id }) => `${id} ${value}`),
    );
    expect(ways.sort()).toEqual(
      book.cases.flatMap((one) => one.detection.map(({ value }) => `${one.id} ${value}`)).sort(),
    );
    const results = resultsOf(book).flatMap(({ value, sphere, cases }) =>
      cases.map(({ id }) => `${id} ${value} ${sphere}`),
    );
    const declared = book.cases.flatMap((one) =>
      one.outcomes
        .filter(({ value }) => value !== 'prior-penalty')
        .map(({ value, sphere }) => `${one.id} ${value} ${sphere}`),
    );
    expect(results.sort()).toEqual([...new Set(declared)].sort());
  });

  it('place every office and port that a case names, with the number of its cases', () => {
    const { places, unplaced } = placesOf(book);
    expect(unplaced).toEqual([]);
    for (const { collection, id, cases } of places) {
      expect(cases).toBe(
        book.cases.filter((one) => one[collection].some((own) => own.id === id)).length,
      );
    }
    const named = new Set(
      book.cases.flatMap((one) => [
        ...one.customs.map(({ id }) => `customs ${id}`),
        ...one.ports.map(({ id }) => `ports ${id}`),
      ]),
    );
    expect(new Set(places.map(({ collection, id }) => `${collection} ${id}`))).toEqual(named);
  });

  it('leave out what has no coordinates, and say so', () => {
    const [[id, office] = []] = [...book.customs];
    if (!id || !office) throw new Error('There is no customs office.');
    const customs = new Map(book.customs).set(id, { ...office, at: undefined });
    const places = figuresOf({ ...book, customs }).find((figure) => figure.id === 'places');
    expect(places?.sentence).toContain(office.zh);
    expect(places?.rows.some(([head]) => head?.text === office.zh)).toBe(false);
  });
});

describe.each(figuresOf(book).map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it.each(sizes)('keeps its words on the sheet and apart from each other at %i px', (width) => {
    const drawing = figure.draw(width);
    const texts = textsOf(drawing);
    for (const [index, one] of texts.entries()) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(-1);
      expect(one.right, one.text).toBeLessThanOrEqual(drawing.width + 1);
      expect(one.top, one.text).toBeGreaterThanOrEqual(-1);
      expect(one.bottom, one.text).toBeLessThanOrEqual(drawing.height + 1);
      for (const other of texts.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.text} and ${other.text}`).toBe(true);
      }
    }
  });

  it('is a file of its own, in the light colours, with its citation', () => {
    const svg = standaloneSvg(figure, 'Title & site', tokens);
    const faults: Error[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => faults.push(error));
    parser.write(svg).close();
    expect(faults).toEqual([]);
    expect(svg).toContain('Title &amp; site');
    expect(svg).not.toMatch(/var\(|light-dark|undefined|NaN|href|<script/);
  });

  it('names itself, and has a table with an address in every row', () => {
    expect(renderSvg(figure.draw(widths.wide), figure, pageStyle)).toContain(`role="img"`);
    for (const row of figure.rows) expect(row.some(({ path }) => path !== undefined)).toBe(true);
  });
});

it('the figures of two years are whole and name the year', () => {
  for (const figure of figuresOf(twoYears())) {
    for (const width of sizes) {
      const svg = renderSvg(figure.draw(width), figure, pageStyle);
      expect(svg, figure.id).not.toMatch(/NaN|undefined|Infinity|="-\d+(?:\.\d+)?" height/);
    }
  }
  const topics = figuresOf(twoYears()).find(({ id }) => id === 'topics');
  expect(textsOf(topics?.draw(widths.wide) ?? { marks: [] }).map(({ text }) => text)).toContain(
    '2017',
  );
});

it('the light colours come from the tokens file', () => {
  const { ink, face } = lightStyle(tokens);
  expect(ink('paper')).toMatch(/^#[0-9a-f]{3,6}$/);
  expect(ink('on-seal')).toMatch(/^#[0-9a-f]{3,6}$/);
  expect(face(true)).toContain('Songti SC');
  expect(() => lightStyle('').ink('ink')).toThrow('The tokens file has no "--ink".');
});

/** A year of one case with as few facts of each kind as a case may have. */
function oneCase(one: Case, bare: boolean): Book {
  const edition = book.editions.find(({ id }) => id === one.edition);
  if (edition === undefined) throw new Error(`${one.id} is in no edition.`);
  const own = bare ? { ...one, detection: [], outcomes: [], events: [], figures: [] } : one;
  const year = { ...edition, id: '2099', cases: [own] };
  return inEdition({ ...book, editions: [edition, year] }, year);
}

describe('a year of a single case', () => {
  it.each(book.cases)('$id is drawn whole, however little it says', (one) => {
    for (const bare of [false, true]) {
      for (const figure of figuresOf(oneCase(one, bare))) {
        for (const width of sizes) {
          const svg = renderSvg(figure.draw(width), figure, pageStyle);
          expect(JSON.stringify(svg), figure.id).not.toMatch(/NaN|Infinity|undefined/);
        }
      }
    }
  });
});
