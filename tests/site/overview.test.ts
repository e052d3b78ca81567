import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/casebook/read-files.ts';
import { figuresOf } from '../../src/charts/index.ts';
import { formatFigure } from '../../src/facts/format.ts';
import { compareCases, overviewColumns } from '../../src/facts/overview.ts';
import { inEdition } from '../../src/facts/pages.ts';
import { zh } from '../../src/i18n/zh/index.ts';
import { paths } from '../../src/paths.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { sites, wholeSites } from '../support/sites.ts';

const whole = readBook('content');
const latest = whole.editions.at(-1);
if (latest === undefined) throw new Error('The book has no edition.');
// The overview shows the latest year.
const book = inEdition(whole, latest);
const source = readFileSync(join(sites.root.dir, paths.overview, 'index.html'), 'utf8');
const page = parseHtml(source);
const figures = figuresOf(book);

describe('the comparison', () => {
  const rows = page.all('.overview-table tbody tr');

  it('has a row for each case and a cell for each column, none of them empty', () => {
    expect(rows).toHaveLength(book.cases.length);
    for (const [index, row] of rows.entries()) {
      const cells = row.children.filter((cell) => cell.type === 'element');
      expect(cells).toHaveLength(overviewColumns.length + 1);
      expect(textOf(row)).toContain(book.cases[index]?.title);
      for (const cell of cells) expect(textOf(cell).trim()).not.toBe('');
    }
  });

  it('links every value to its words and says where the text states none', () => {
    const links = page.all('.overview-table td a').map(({ properties }) => properties.href);
    const expected = compareCases(book).flatMap(({ one, cells }) =>
      overviewColumns.flatMap((column) =>
        cells[column].items.map(({ fact }) => `/${paths.fact(one.id, fact)}`),
      ),
    );
    expect(links).toEqual(expected);
    const empty = compareCases(book).flatMap(({ cells }) =>
      overviewColumns.filter((column) => cells[column].items.length === 0),
    );
    const absent = page.all('.overview-table td .absent').map(textOf);
    expect(absent).toEqual(empty.map(() => zh.notStated));
  });

  it('states each value and quantity as the case does, hedge and all', () => {
    for (const [index, one] of book.cases.entries()) {
      const text = textOf(rows[index] ?? page.one('table'));
      for (const figure of one.figures) {
        if (!['value', 'quantity'].includes(figure.kind) || figure.basis === 'computed') continue;
        expect(text).toContain(formatFigure(figure));
      }
    }
  });
});

describe('the figures', () => {
  it('stand each under its id with a title, a described drawing and a table of all its rows', () => {
    expect(page.all('figure.figure').map(({ properties }) => properties.id)).toEqual(
      figures.map(({ id }) => id),
    );
    for (const { id, title, rows } of figures) {
      expect(textOf(page.one(`#${id} h3`))).toBe(title);
      for (const svg of page.all(`#${id} svg`)) {
        expect(svg.properties.role).toBe('img');
        for (const name of ['ariaLabelledBy', 'ariaDescribedBy']) {
          const [target] = [svg.properties[name]].flat();
          expect(textOf(page.one(`#${target}`)), name).not.toBe('');
        }
      }
      const table = page.all(`#${id}-table tbody tr`);
      expect(table.map((row) => textOf(row).replace(/\s+/g, ''))).toEqual(
        rows.map((row) => row.map(({ text }) => text.replace(/\s+/g, '')).join('')),
      );
    }
  });

  it('take their colours from the tokens only', () => {
    for (const svg of source.match(/<svg.*?<\/svg>/gs) ?? []) {
      expect(svg).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|style=/i);
    }
  });

  it('can be had as files with the address of the figure', () => {
    for (const { id } of figures) {
      for (const site of Object.values(wholeSites)) {
        const file = join(site.dir, paths.figureFile(latest.id, id));
        expect(existsSync(file), file).toBe(true);
        expect(readFileSync(file, 'utf8')).toContain(
          site.origin + site.base + paths.figure(latest.id, id),
        );
      }
    }
  });
});

it('the page with all its scripts comes within 60 KB', () => {
  const compressed = (data: string | Buffer) => brotliCompressSync(data).length;
  const folder = join(sites.root.dir, '_astro');
  // A script that the page names, or that one of those does.
  const named = (text: string) => readdirSync(folder).filter((file) => text.includes(file));
  const scripts = new Set(named(source));
  for (const file of scripts) {
    for (const next of named(readFileSync(join(folder, file), 'utf8'))) scripts.add(next);
  }
  const total = [...scripts].reduce(
    (sum, file) => sum + compressed(readFileSync(join(folder, file))),
    compressed(source),
  );
  expect(total).toBeLessThan(60_000);
});
