import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { type RunningServer, serveSite } from '../../src/server/static-server.ts';
import { readSites } from '../../support/real-sites.ts';
import { textOf } from '../support/html.ts';
import { pageOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const run = promisify(execFile);
const sites = readSites(builds.root);
/**
 * The case of each value of goods that the texts of 2016 state in renminbi; an amount involved (涉案金额) is none, and case 3 names no
 * currency.
 */
const valued = ['01', '02', '05', '05', '06', '07', '07', '08'].map((one) => `2016-${one}`);
let server: RunningServer;
let folder: string;
beforeAll(async () => {
  server = await serveSite(builds.root.dir, '/', 0);
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

describe.each(languages)('the examples of the data page in %s', (language) => {
  const { book } = sites[language];
  const commands = pageOf(builtSite(builds.root, language), 'data/').all('pre').map(textOf);

  async function output(index: number): Promise<string[]> {
    const command = prelude + commands[index]?.replaceAll('https://casebook.example/', server.url);
    const { stdout } = await run('bash', ['-c', command], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        NO_PROXY: 'localhost',
        no_proxy: 'localhost',
        FETCH_FILE: fetchFile,
        UNPACK: unpack,
      },
    });
    return stdout.trimEnd().split('\n');
  }

  it('are five', () => {
    expect(commands).toHaveLength(5);
  });

  it('list the cases', async () => {
    expect(await output(0)).toEqual(
      book.cases.map(({ id, direction, title }) => [id, direction?.value, title].join('\t')),
    );
  });

  it('join brands and customs', async () => {
    const name = (id: string) => book.customs.get(id)?.[language];
    expect(await output(1)).toEqual(
      book.cases
        .filter(({ brands }) => brands.some(({ id }) => id === 'nike'))
        .flatMap((one) => one.customs.map(({ id }) => `${one.id} ${name(id)}`)),
    );
  });

  it('list the values in yuan', async () => {
    const lines = await output(2);
    const of2016 = lines.filter((line) => line.startsWith('2016-'));
    expect(of2016.map((line) => line.slice(0, 7))).toEqual(valued);
    expect(lines).toEqual(
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
    const one = book.casesById.get('2016-04');
    const lines = await output(3);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines).toEqual(
      one?.facts
        .filter(({ list }) => list === 'outcomes')
        .flatMap(({ evidence }) => evidence)
        .map(
          ({ exact, paragraph }) =>
            `${exact} https://casebook.example/cases/2016-04/${paragraph === 'title' ? '' : `#${paragraph}`}`,
        ),
    );
  });

  it('fetch the archive and check it', async () => {
    const lines = await output(4);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
    rmSync(join(folder, 'customs-ip-casebook'), { recursive: true });
  });
});
