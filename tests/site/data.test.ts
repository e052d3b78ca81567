import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { csvParse, csvParseRows } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBook } from '../../src/casebook/read-files.ts';
import { archiveFolder } from '../../src/exports/archive.ts';
import type {
  DataPackage,
  FieldDescription,
  ResourceDescription,
} from '../../src/exports/data-package.ts';
import { tableNames } from '../../src/exports/tables/table.ts';
import { paths } from '../../src/paths.ts';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { sites } from '../support/sites.ts';

const book = readBook('content');
const run = promisify(execFile);
const bytesOf = (path: string) => readFileSync(join(sites.root.dir, path));
const described: DataPackage = JSON.parse(bytesOf(paths.dataPackage).toString('utf8'));
const page = parseHtml(bytesOf('data/index.html').toString('utf8'));

type Row = Record<string, unknown>;
const json = (name: string): Row[] => JSON.parse(bytesOf(`data/${name}.json`).toString('utf8'));

/** A table's CSV, without its byte order mark. */
function csvOf(name: string): string {
  const text = bytesOf(`data/${name}.csv`).toString('utf8');
  expect(text.startsWith('\uFEFF'), name).toBe(true);
  return text.slice(1);
}

/** A value of CSV as Table Schema says it is to be read. */
function readValue(text: string, { type, delimiter: between = ',' }: FieldDescription): unknown {
  if (text === '') return null;
  if (type === 'list') return text.split(between);
  if (type === 'integer' || type === 'number') {
    expect(text).toMatch(type === 'integer' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/);
    return Number(text);
  }
  return text;
}

/** The rows of a table as its CSV and its schema give them. */
function rowsOf({ name, schema }: ResourceDescription): Row[] {
  return csvParse(csvOf(name)).map((row) =>
    Object.fromEntries(
      schema.fields.map((field) => [field.name, readValue(row[field.name] ?? '', field)]),
    ),
  );
}

const keyOf = (row: Row, fields: readonly string[]) =>
  fields.some((field) => row[field] === null)
    ? undefined
    : JSON.stringify(fields.map((field) => row[field]));

describe('the data package', () => {
  it('says what it is, by the rules of version 2', () => {
    expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(described.name).toMatch(/^[a-z0-9]+(?:[-._/][a-z0-9]+)*$/);
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(described.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(described.homepage).toBe('https://casebook.example/data/');
    expect(described.sources.length).toBe(book.editions.length);
    expect(described.contributors.length).toBeGreaterThan(1);
    expect(described.resources.map(({ name }) => name)).toEqual([...tableNames]);
  });

  it.each(described.resources.map((one) => [one.name, one] as const))(
    'describes the table %s as it is',
    (name, resource) => {
      const { schema } = resource;
      const bytes = bytesOf(`data/${resource.path}`);
      expect(bytes.length).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
      expect(resource).toMatchObject({
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
      });
      expect(schema.missingValues).toEqual(['']);

      const text = csvOf(name);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [header, ...lines] = csvParseRows(text);
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header?.length]));

      const rows = rowsOf(resource);
      expect(rows).toEqual(json(name));
      expect(rows.length).toBeGreaterThan(0);
      for (const { name: column, type, format, constraints, description } of schema.fields) {
        expect(description, column).not.toBe('');
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
    },
  );

  it('has a row for every foreign key', () => {
    const tables = new Map(described.resources.map((one) => [one.name, rowsOf(one)]));
    let found = 0;
    for (const { name, schema } of described.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          tables.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
        );
        for (const row of tables.get(name) ?? []) {
          const key = keyOf(row, fields);
          if (key === undefined) continue;
          found += 1;
          expect(known.has(key), `${name}: ${key}`).toBe(true);
        }
      }
    }
    expect(found).toBeGreaterThan(book.cases.length);
  });

  it('holds every fact of the book that has a table, and all its words', () => {
    expect(json('cases').map(({ id }) => id)).toEqual(book.cases.map(({ id }) => id));
    const listed = new Set(
      ['figures', 'brands', 'places', 'organisations', 'events', 'outcomes', 'reasons']
        .flatMap(json)
        .map((row) => `${row.case_id} ${row.fact_id}`),
    );
    const inCases = ['direction', 'rights', 'channels', 'detection', 'goods', 'identifiers'];
    const missing = book.cases.flatMap((one) =>
      one.facts
        .filter(({ list }) => !inCases.includes(list))
        .map(({ id }) => `${one.id} ${id}`)
        .filter((key) => !listed.has(key)),
    );
    expect(missing).toEqual([]);
    expect(json('evidence')).toHaveLength(
      book.cases.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence)).length,
    );
    expect(json('casebook').map(({ id }) => id)).toEqual(book.cases.map(({ id }) => id));
  });
});

describe('the archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-data-'));
  const files = unzipSync(bytesOf(paths.dataZip));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens into one folder whose checksums sha256sum accepts', async () => {
    for (const [name, bytes] of Object.entries(files)) {
      expect(name.startsWith(`${archiveFolder}/`)).toBe(true);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const { stdout } = await run('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
      cwd: join(folder, archiveFolder),
    });
    expect(stdout.match(/: OK$/gm)).toHaveLength(Object.keys(files).length - 1);
  });

  it('holds the files of the site, byte for byte', () => {
    for (const name of [
      ...tableNames.flatMap((one) => [`${one}.csv`, `${one}.json`]),
      'datapackage.json',
    ]) {
      const inside = files[`${archiveFolder}/${name}`];
      expect(bytesOf(`data/${name}`).equals(inside ?? Buffer.alloc(0)), name).toBe(true);
    }
    expect(Object.keys(files).filter((name) => /\/cases\/.*\.md$/.test(name))).toHaveLength(
      book.cases.length,
    );
  });

  it('says how to cite it, what to mind, and how much it holds', () => {
    const readme = Buffer.from(files[`${archiveFolder}/README.md`] ?? []).toString('utf8');
    expect(readme).toContain(
      '海关总署. 2016年中国海关知识产权保护典型案例[EB/OL]. （2017-04-20）. https://casebook.example/cases/.',
    );
    for (const heading of ['引用', '文件', '使用须知', '权利']) {
      expect(readme).toContain(`\n## ${heading}\n`);
    }
    for (const name of tableNames) {
      expect(readme).toMatch(new RegExp(`\`${name}\\.csv\`.*，${json(name).length}行。`));
    }
  });
});

describe('the examples of /data/', () => {
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    server = await serveSite(sites.root.dir, '/', 0);
    folder = mkdtempSync(join(tmpdir(), 'casebook-examples-'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  // A bare system may lack them: the examples are what is tested, not the system.
  const fetchFile = `fetch(process.argv.at(-1)).then((r) => r.arrayBuffer()).then((b) => process.argv.includes('-sO') ? require('fs').writeFileSync(process.argv.at(-1).split('/').at(-1), Buffer.from(b)) : process.stdout.write(Buffer.from(b)))`;
  const unpack = `const fs = require('fs'); for (const [name, bytes] of Object.entries(require('${resolve('node_modules/fflate')}').unzipSync(fs.readFileSync(process.argv.at(-1))))) { fs.mkdirSync(require('path').dirname(name), { recursive: true }); fs.writeFileSync(name, bytes) }`;
  const prelude = `command -v curl > /dev/null || curl() { node -e "$FETCH_FILE" -- "$@"; }
command -v unzip > /dev/null || unzip() { node -e "$UNPACK" -- "$@"; }
set -e
`;

  async function output(index: number): Promise<string[]> {
    const command = textOf(page.all('pre code')[index] ?? page.one('pre code'));
    const { stdout } = await run(
      'bash',
      ['-c', prelude + command.replaceAll('https://casebook.example/', server.url)],
      {
        cwd: folder,
        env: {
          ...process.env,
          PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
          NO_PROXY: 'localhost',
          no_proxy: 'localhost',
          FETCH_FILE: fetchFile,
          UNPACK: unpack,
        },
      },
    );
    return stdout.trimEnd().split('\n');
  }

  it('are five', () => {
    expect(page.all('pre code')).toHaveLength(5);
  });

  it('list the cases', async () => {
    expect(await output(0)).toEqual(
      book.cases.map(({ id, direction, title }) => [id, direction.value, title].join('\t')),
    );
  });

  it('join brands and customs', async () => {
    expect(await output(1)).toEqual(
      book.cases
        .filter(({ brands }) => brands.some(({ id }) => id === 'nike'))
        .flatMap((one) => one.customs.map(({ id }) => `${one.id} ${book.customs.get(id)?.zh}`)),
    );
  });

  it('list the values in yuan', async () => {
    expect(await output(2)).toEqual(
      book.cases.flatMap((one) =>
        one.figures
          .filter(
            ({ kind, unit, basis }) => kind === 'value' && unit === 'CNY' && basis === 'stated',
          )
          .map(({ value, hedge, label }) => [one.id, value, hedge, label].join('\t')),
      ),
    );
  });

  it('lead from outcomes to their words', async () => {
    const one = book.cases.find(({ id }) => id === '2016-04');
    expect(await output(3)).toEqual(
      one?.facts
        .filter(({ list }) => list === 'outcomes')
        .flatMap(({ evidence }) => evidence)
        .map(({ exact, paragraph }) =>
          [
            exact,
            `https://casebook.example/cases/2016-04/${paragraph === 'title' ? '' : `#${paragraph}`}`,
          ].join(' '),
        ),
    );
  });

  it('fetch the archive and check it', async () => {
    const lines = await output(4);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
  });
});
