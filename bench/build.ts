import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { filesIn } from '../src/read/content-files.ts';
import { describeProblems } from '../src/read/problem.ts';
import { readContent } from '../src/site/read-content.ts';
import { writeSyntheticContent } from '../support/synthetic-content.ts';
import { watchMemory } from './memory-of.ts';

/**
 * Prints what the build costs at growing numbers of cases (the real ones repeated, see
 * `writeSyntheticContent`), without social cards: seconds of the content check alone, of the whole build on
 * the clock and in all processors, the peak of memory of all its processes together, pages, bytes, the heaviest page
 * with brotli; then how fast each grows (1.00 = with the number of cases); and, for each kind of page
 * that goes above a limit, its largest page and how many pages are above.
 * Usage: npm run bench:build -- [counts, as 10,100,1000] [cases per edition, 10] [limit in kB, 100]
 */
const [counts = '10,100,1000', perEdition = '10', limit = '100'] = process.argv.slice(2);

/** The measures at one number of cases. Those from `cases` to `dist` grow, and their growth is printed. */
interface Measures {
  cases: number;
  check: number;
  wall: number;
  cpu: number;
  memory: number;
  pages: number;
  dist: number;
  largest: number;
}

/** A page and its bytes as written and with brotli; `alike` counts the pages of its kind above the limit. */
interface PageSize {
  path: string;
  alike: number;
  plain: number;
  brotli: number;
}

const units: Readonly<Record<keyof Measures, string>> = {
  cases: 'cases',
  check: 'check s',
  wall: 'wall s',
  cpu: 'CPU s',
  memory: 'peak MB',
  pages: 'pages',
  dist: 'dist MB',
  largest: 'largest br kB',
};
const columns = Object.keys(units) as (keyof Measures)[];
const print = (cells: readonly string[]) =>
  console.log(cells.map((cell) => cell.padStart(14)).join(''));

print(columns.map((column) => units[column]));
let last: Measures | undefined;
for (const count of counts.split(',').map(Number)) {
  const { measures, heavy } = await measure(count);
  print(columns.map((column) => String(Math.round(measures[column] * 10) / 10)));
  if (last) {
    const step = Math.log(measures.cases / last.cases);
    const before = last;
    print(
      columns.map((column) =>
        column === 'cases'
          ? 'growth'
          : `^${(Math.log(measures[column] / before[column]) / step).toFixed(2)}`,
      ),
    );
  }
  for (const { path, plain, brotli, alike } of heavy) {
    const sizes = `${kilo(plain)} kB, ${kilo(brotli)} kB with brotli`;
    console.log(`  /${path}`.padEnd(48), `${sizes}; ${alike} such`);
  }
  last = measures;
}

async function measure(count: number): Promise<{ measures: Measures; heavy: PageSize[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  // Astro moves its files within the volume of the repository.
  const dist = join('node_modules', '.cache', 'casebook-bench');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  try {
    const cases = writeSyntheticContent('content', folder, count, Number(perEdition));
    const start = performance.now();
    const host = { origin: 'https://casebook.example', base: '/' };
    const { problems } = readContent(filesIn(folder), host);
    const check = (performance.now() - start) / 1000;
    if (problems.length > 0) throw new Error(describeProblems(problems.slice(0, 5)));
    const build = await runBuild({
      CONTENT_DIR: relative('.', folder),
      OUT_DIR: dist,
      CARDS: 'off',
    });
    const files = filesBelow(dist);
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map((path) => ({
        path,
        plain: sizeOf(dist, path),
        brotli: sizeOf(dist, `${path}.br`, path),
      }))
      .sort((a, b) => b.plain - a.plain);
    const above = pages.filter(({ plain }) => plain > Number(limit) * 1000);
    const kinds = [...Map.groupBy(above, ({ path }) => kindOf(path)).values()];
    return {
      measures: {
        cases,
        check,
        ...build,
        pages: pages.length,
        dist: files.reduce((sum, file) => sum + sizeOf(dist, file), 0) / 1e6,
        largest: Math.max(...pages.map(({ brotli }) => brotli)) / 1000,
      },
      heavy: kinds.flatMap(([page, ...rest]) =>
        page ? [{ ...page, alike: rest.length + 1 }] : [],
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(dist, { recursive: true, force: true });
  }
}

/**
 * Runs the site's own build and measures it.
 * @throws Error with what it printed if it fails
 */
function runBuild(
  variables: Record<string, string>,
): Promise<Pick<Measures, 'wall' | 'cpu' | 'memory'>> {
  // The shell adds up the processor time of all processes.
  const command = 'npm run build; code=$?; times; exit $code';
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-c', command], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const memory = watchMemory(child.pid ?? 0);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('close', (code) => {
      const most = memory.end();
      if (code !== 0) return fail(new Error(`The build failed:\n${output.slice(-4000)}`));
      const [, user = '', system = ''] =
        /^(?:\d+m[\d.]+s .*\n)(\d+m[\d.]+s) (\d+m[\d.]+s)$/m.exec(output) ?? [];
      done({
        wall: (performance.now() - start) / 1000,
        cpu: seconds(user) + seconds(system),
        memory: most / 1e6,
      });
    });
  });
}

/** Seconds of a time as the shell writes it, `1m2.34s`. */
function seconds(time: string): number {
  const [minutes = 0, rest = 0] = time.replace('s', '').split('m').map(Number);
  return minutes * 60 + rest;
}

/** The size, in bytes, of the first of these files that exists. */
function sizeOf(dir: string, ...paths: readonly string[]): number {
  const path = paths.find((one) => existsSync(join(dir, one)));
  return path === undefined ? 0 : statSync(join(dir, path)).size;
}

/** The path of a page with its ids left out, which pages of one kind share. */
function kindOf(path: string): string {
  return path.replace(/(brands|ports|customs|goods|topics)\/[^/]+\//, '$1/*/').replace(/\d+/g, '*');
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}
