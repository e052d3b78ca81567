import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeWorkbook } from '../../src/exports/workbook.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';
import { makeFiles } from '../support/made-files.ts';
import { childrenOf, parseXml, type XmlElement } from '../support/xml.ts';

type Cell = string | number | null;

/** The parts of a workbook as text, by their paths in it. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]),
  );
}

/** All text of an element that has text or elements, not both. */
function textIn(element: XmlElement): string {
  return element.text + element.children.map(textIn).join('');
}

/** The sheets of a workbook by name: its rows, text as text and numbers as numbers. */
function sheetsOf(bytes: Uint8Array): Map<string, Cell[][]> {
  const parts = partsOf(bytes);
  const part = (path: string) => parseXml(parts.get(path) ?? '');
  const shared = childrenOf(part('xl/sharedStrings.xml'), 'si').map(textIn);
  const [list] = childrenOf(part('xl/workbook.xml'), 'sheets');
  const named = list ? childrenOf(list, 'sheet') : [];
  return new Map(
    named.map(({ attributes }, index) => {
      const [data] = childrenOf(part(`xl/worksheets/sheet${index + 1}.xml`), 'sheetData');
      const rows = (data ? childrenOf(data, 'row') : []).map((row) => {
        const cells: Cell[] = [];
        for (const cell of childrenOf(row, 'c')) {
          const letters = /^[A-Z]+/.exec(cell.attributes.r ?? '')?.[0] ?? '';
          const column =
            [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
          const { t } = cell.attributes;
          const value = textIn(cell);
          expect(['s', 'n', undefined]).toContain(t);
          if (value !== '')
            cells[column] = t === 's' ? (shared[Number(value)] ?? null) : Number(value);
        }
        return cells;
      });
      return [attributes.name ?? '', rows];
    }),
  );
}

describe.each(languages)('the workbook in %s', (language) => {
  const site = realSites[language];
  afterEach(() => vi.useRealTimers());

  it('has each table as a sheet, its text as text and its numbers as numbers', {
    tags: ['long'],
  }, async () => {
    const { json } = await makeFiles(site);
    const sheets = sheetsOf(await writeWorkbook(site));
    expect([...sheets.keys()]).toEqual([
      'cases',
      'figures',
      'brands',
      'places',
      'organisations',
      'events',
      'outcomes',
      'reasons',
      'evidence',
      'notes',
    ]);
    for (const [name, [header = [], ...rows]] of sheets) {
      const table = await json<Record<string, Cell | string[]>[]>(`data/${name}.json`);
      expect(header.toSorted()).toEqual(Object.keys(table[0] ?? {}).toSorted());
      const read = rows.map((cells) =>
        Object.fromEntries(header.map((column, index) => [column, cells[index] ?? null])),
      );
      const flat = table.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            Array.isArray(value) ? value.join(';') : value,
          ]),
        ),
      );
      expect(read, name).toEqual(flat);
    }
    expect(sheets.get('cases')?.[1]?.[0]).toBe('2016-01');
  });

  it('has the same bytes whenever it is written', { tags: ['long'] }, async () => {
    const now = await writeWorkbook(site);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.compare(now, await writeWorkbook(site))).toBe(0);
  });
});
