import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { csvParse, csvParseRows } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type {
  DataPackage,
  FieldDescription,
  ResourceDescription,
} from '../../src/exports/data-package.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';
import { makeFiles } from '../support/made-files.ts';

const run = promisify(execFile);

/** Made once a language: the tables are named when the tests are collected. */
const made = {
  zh: await readPackage('zh'),
  en: await readPackage('en'),
};

async function readPackage(language: Language) {
  const files = await makeFiles(realSites[language]);
  return { ...files, described: await files.json<DataPackage>('data/datapackage.json') };
}

/** The tables that the package promises. */
const tables = [
  'cases',
  'figures',
  'evidence',
  'notes',
  'brands',
  'places',
  'organisations',
  'events',
  'outcomes',
  'reasons',
];

type Row = Record<string, unknown>;

/** A value of CSV as Table Schema says it is to be read. */
function readValue(text: string, { type }: FieldDescription): unknown {
  if (text === '') return null;
  if (type === 'integer' || type === 'number') {
    expect(text).toMatch(type === 'integer' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/);
    return Number(text);
  }
  return text;
}

const keyOf = (row: Row, fields: readonly string[]) =>
  fields.some((field) => row[field] === null)
    ? undefined
    : JSON.stringify(fields.map((field) => row[field]));

describe.each(languages)('the data package in %s', (language) => {
  const { book, root } = realSites[language];
  const { bytes, text, json, described } = made[language];

  const csvOf = (name: string) => text(`data/${name}.csv`);

  /** The rows of a table as its CSV and its schema give them. */
  async function rowsOf({ name, schema }: ResourceDescription): Promise<Row[]> {
    return csvParse(await csvOf(name)).map((row) =>
      Object.fromEntries(
        schema.fields.map((field) => [field.name, readValue(row[field.name] ?? '', field)]),
      ),
    );
  }

  it('says what it is, by the rules of version 2', () => {
    expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(described.name).toMatch(/^[a-z0-9]+(?:[-._/][a-z0-9]+)*$/);
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(described.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(described.homepage).toBe(`${root}data/`);
    expect(described.sources).toHaveLength(book.editions.length);
    expect(described.contributors.length).toBeGreaterThan(1);
    expect(described.resources.map(({ name }) => name).toSorted()).toEqual(tables.toSorted());
  });

  it.each(described.resources)('describes the table $name as it is', async (resource) => {
    const { name, schema } = resource;
    const file = await bytes(`data/${resource.path}`);
    expect(file.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(resource.hash);
    expect(resource).toMatchObject({
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
    });
    expect(schema.missingValues).toEqual(['']);

    const csv = await csvOf(name);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header, ...lines] = csvParseRows(csv);
    expect(header).toEqual(schema.fields.map((field) => field.name));
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header?.length]));

    const rows = await rowsOf(resource);
    // In CSV a list is text, its values between semicolons.
    const inJson = await json<Row[]>(`data/${name}.json`);
    const flat = (value: unknown) => (Array.isArray(value) ? value.join(';') : value);
    expect(rows).toEqual(
      inJson.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, flat(value)])),
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { name: column, type, format, constraints, description } of schema.fields) {
      expect(description, column).not.toBe('');
      const allowed = constraints?.enum ?? [];
      expect(new Set(allowed).size, column).toBe(allowed.length);
      for (const row of rows) {
        const value = row[column];
        if (constraints?.required) expect(value, column).not.toBeNull();
        if (value === null) continue;
        if (constraints?.enum) expect(constraints.enum).toContain(value);
        if (type === 'date') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (format === 'uri') expect(URL.canParse(String(value))).toBe(true);
      }
    }
    const keys = rows.map((row) => keyOf(row, schema.primaryKey));
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  // What frictionless 5 does: it takes the bytes as they are, knows these types, and looks for every key that is not
  // empty as a whole.
  it('is what released programs for data packages accept', async () => {
    const types = ['string', 'integer', 'number', 'date', 'boolean', 'year', 'yearmonth', 'array'];
    const shown = new Map<string, Row[]>();
    for (const resource of described.resources) {
      const { name, path, schema } = resource;
      expect(Buffer.from((await bytes(`data/${path}`)).subarray(0, 3)).toString('latin1')).toMatch(
        /^[\x21-\x7e]{3}$/,
      );
      for (const { name: column, type } of schema.fields) {
        expect(types, `${name}.${column}`).toContain(type);
        if (/(?:^|_)id$/.test(column)) expect(type, `${name}.${column}`).toBe('string');
      }
      shown.set(name, await rowsOf(resource));
    }
    for (const { name, schema } of described.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const cells = (row: Row, columns: readonly string[]) => columns.map((one) => row[one]);
        const known = new Set(
          shown.get(reference.resource)?.map((row) => JSON.stringify(cells(row, reference.fields))),
        );
        for (const row of shown.get(name) ?? []) {
          const own = cells(row, fields);
          if (own.some((cell) => cell !== null)) expect(known).toContain(JSON.stringify(own));
        }
      }
    }
    for (const { title: _, ...licence } of described.licenses ?? []) {
      expect(Object.keys(licence)).not.toEqual([]);
    }
  });

  it('names only brands that have a row of the same case', async () => {
    const brands = await json<Row[]>('data/brands.json');
    const known = new Set(brands.map(({ case_id, id }) => `${case_id} ${id}`));
    const naming = [
      ...(await json<Row[]>('data/figures.json')),
      ...(await json<Row[]>('data/organisations.json')),
    ].filter(({ brand_id }) => brand_id !== null);
    expect(naming.length).toBeGreaterThan(0);
    for (const { case_id, brand_id } of naming) expect(known).toContain(`${case_id} ${brand_id}`);
  });

  it('has a row for every foreign key', async () => {
    const all = new Map<string, Row[]>();
    for (const resource of described.resources) all.set(resource.name, await rowsOf(resource));
    let found = 0;
    for (const { name, schema } of described.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          all.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
        );
        for (const row of all.get(name) ?? []) {
          const key = keyOf(row, fields);
          if (key === undefined) continue;
          found += 1;
          expect(known.has(key), `${name}: ${key}`).toBe(true);
        }
      }
    }
    expect(found).toBeGreaterThan(book.cases.length);
  });

  it('holds every fact of the book that has a table, and all its words', async () => {
    const rows = (name: string) => json<Row[]>(`data/${name}.json`);
    expect((await rows('cases')).map(({ id }) => id)).toEqual(book.cases.map(({ id }) => id));
    const listed = new Set<string>();
    const ofFacts = ['figures', 'brands', 'places', 'organisations', 'events', 'outcomes'];
    for (const name of [...ofFacts, 'reasons']) {
      for (const row of await rows(name)) listed.add(`${row.case_id} ${row.fact_id}`);
    }
    const inCases = ['direction', 'rights', 'channels', 'detection', 'goods', 'identifiers'];
    const missing = book.cases.flatMap((one) =>
      one.facts
        .filter(({ list }) => !inCases.includes(list))
        .map(({ id }) => `${one.id} ${id}`)
        .filter((key) => !listed.has(key)),
    );
    expect(missing).toEqual([]);
    expect(await rows('evidence')).toHaveLength(
      book.cases.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence)).length,
    );
    expect((await rows('casebook')).map(({ id }) => id)).toEqual(book.cases.map(({ id }) => id));
  });
});

it.each([
  [
    'zh',
    {
      fact_id: 'figures-heads-value',
      label: '查扣缝纫机头货值',
      kind: 'value',
      value: 27346,
      unit: 'USD',
      hedge: 'exact',
      basis: 'stated',
    },
  ],
  [
    'en',
    {
      fact_id: 'figures-prison-term',
      kind: 'prison-term',
      value: 18,
      hedge: 'exact',
      basis: 'stated',
    },
  ],
] as const)(
  'the table of figures says what the text of case 4 says, in %s',
  async (language, row) => {
    const figures = await made[language].json<Row[]>('data/figures.json');
    expect(figures).toContainEqual(expect.objectContaining({ case_id: '2016-04', ...row }));
  },
);

it('the table of places says what part a port has, as it does of countries', async () => {
  const places = await made.zh.json<Row[]>('data/places.json');
  const roleOf = (case_id: string, fact_id: string) =>
    places.find((row) => row.case_id === case_id && row.fact_id === fact_id)?.role;
  expect(roleOf('2016-01', 'ports-dongjiang')).toBe('arrived-at');
  expect(roleOf('2016-04', 'ports-ningbo')).toBe('earlier-route');
  expect(roleOf('2016-10', 'ports-gyirong')).toBe('mentioned');
  expect(roleOf('2016-06', 'countries-sg-destination')).toBe('destination');
});

describe.each(languages)('the archive in %s', (language) => {
  const { bytes, json, described } = made[language];
  const folder = mkdtempSync(join(tmpdir(), 'casebook-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const unpacked = (async () => unzipSync(await bytes('data/casebook.zip')))();
  const inside = async (name: string) =>
    Buffer.from((await unpacked)[`customs-ip-casebook/${name}`] ?? []);

  it('opens into one folder whose checksums sha256sum accepts', async () => {
    const files = Object.entries(await unpacked);
    for (const [name, content] of files) {
      expect(name.startsWith('customs-ip-casebook/')).toBe(true);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { stdout } = await run('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: join(folder, 'customs-ip-casebook'),
    });
    expect(stdout.match(/: OK$/gm)).toHaveLength(files.length - 1);
  });

  it('holds the files of the site, byte for byte', async () => {
    const names = tables.flatMap((table) => [`${table}.csv`, `${table}.json`]);
    for (const name of [...names, 'datapackage.json']) {
      expect((await bytes(`data/${name}`)).equals(await inside(name)), name).toBe(true);
    }
    const schema = JSON.parse((await inside('case.schema.json')).toString('utf8'));
    expect(schema).toEqual(await json('data/case.schema.json'));
    for (const { id } of realSites[language].book.cases) {
      for (const name of [`cases/${id}.json`, `cases/${id}.md`]) {
        expect((await bytes(name)).equals(await inside(name)), name).toBe(true);
      }
    }
  });

  it('says what to mind, and how much it holds', async () => {
    const readme = (await inside('README.md')).toString('utf8');
    const headings = {
      zh: ['引用', '文件', '使用须知', '权利'],
      en: ['Citing', 'Files', 'Before you use the data', 'Rights'],
    };
    for (const heading of headings[language]) expect(readme).toContain(`\n## ${heading}\n`);
    for (const { name } of described.resources) {
      const { length } = await json<Row[]>(`data/${name}.json`);
      const counted =
        language === 'zh' ? `，${length}行。` : `, ${length.toLocaleString('en')} rows.`;
      const line = readme.split('\n').find((one) => one.includes(`\`${name}.csv\``));
      expect(line).toContain(counted);
    }
  });
});
