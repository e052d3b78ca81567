import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/*
 * What has to hold on systems that these tests do not run on: Windows, whose shell knows neither `VAR=1 program` nor
 * `npm` as a program; old systems, whose Node can't run ours; folders whose names are not plain letters.
 */

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Each command of each script of ours. */
const commands = Object.entries(scripts).flatMap(([name, line]) =>
  line.split(' && ').map((command): [name: string, command: string] => [name, command]),
);

/** What is started before a program of ours. */
const guard = './src/commands/new-enough.cjs';

/** The files in which our programs stand. */
const sources = ['src', 'support', 'bench', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .concat('astro.config.mjs')
  .map((path): [path: string, text: string] => [path, readFileSync(path, 'utf8')]);

describe('the scripts of npm', () => {
  it.each(commands)('%s are the same in every shell: %s', (_, command) => {
    expect(command).toMatch(/^(?:node|npm run|biome|vitest) [\w./: -]+$/);
  });

  it.each(commands)('%s start only what is there: %s', (_, command) => {
    const [, script] = /^npm run (\S+)$/.exec(command) ?? [];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    for (const [path] of command.matchAll(/\S+\.(?:c?ts|cjs)\b/g)) {
      expect(existsSync(path), path).toBe(true);
    }
  });

  it('start every program of ours behind the check of its Node', () => {
    for (const [name, command] of commands) {
      if (command.startsWith('node ')) expect(command, name).toContain(`node -r ${guard} `);
    }
  });
});

describe('a Node that can’t run our programs', () => {
  it('ends in one sentence that says what to do', () => {
    const old = ['--no-experimental-strip-types', '-r', guard, 'src/commands/check.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, old, { encoding: 'utf8' });
    expect(stderr.trimEnd()).toMatch(
      /^Node [\d.]+ can't run .*\. Install Node 24 or newer, or .*$/,
    );
    expect([status, stdout]).toEqual([1, '']);
  });

  it('can read the check itself', () => {
    expect(readFileSync(guard, 'utf8')).not.toMatch(/\?\.|\?\?|\bimport\b|\bawait\b|\bnode:/);
  });
});

describe('our programs', () => {
  it('start each other by the Node that runs them, never by a name that needs a shell', () => {
    for (const [path, text] of sources.filter(([name]) => name.startsWith('src'))) {
      for (const [, program] of text.matchAll(
        /\b(?:spawn|spawnSync|execFile\w*|fork)\(([^,]+),/g,
      )) {
        expect(program, path).toBe('process.execPath');
      }
    }
  });

  it('take the path of a file from its address by the function for it', () => {
    for (const [path, text] of sources) {
      expect(text, path).not.toMatch(/import\.meta\.url\)\s*\.(?:pathname|href\.)/);
    }
  });
});

describe('the files in Git', () => {
  it('have the same line ends on every system, and the sources those they came with', () => {
    const rules = readFileSync('.gitattributes', 'utf8').split('\n');
    expect(rules).toContain('* text=auto eol=lf');
    expect(rules.indexOf('/content/sources/* -text')).toBeGreaterThan(
      rules.indexOf('* text=auto eol=lf'),
    );
  });
});

describe('the workflows', () => {
  const step = z.object({ run: z.string().optional(), uses: z.string().optional() });
  const workflow = z.object({
    jobs: z.record(
      z.string(),
      z.object({
        uses: z.string().optional(),
        needs: z.string().optional(),
        strategy: z
          .object({ matrix: z.object({ os: z.array(z.string()), node: z.array(z.number()) }) })
          .optional(),
        steps: z.array(step).default([]),
      }),
    ),
  });
  const read = (name: string) =>
    workflow.parse(parse(readFileSync(join('.github', 'workflows', name), 'utf8'))).jobs;

  it('run the checks on Linux, Windows and macOS', () => {
    const { checks } = read('checks.yml');
    expect(checks?.strategy?.matrix).toMatchObject({
      os: ['ubuntu-latest', 'windows-latest', 'macos-latest'],
      node: [20, 24],
    });
    expect(checks?.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
  });

  it('publish only what has passed them', () => {
    const { checks, build, publish } = read('pages.yml');
    expect(checks?.uses).toBe('./.github/workflows/checks.yml');
    expect([build?.needs, publish?.needs]).toEqual(['checks', 'build']);
  });
});
