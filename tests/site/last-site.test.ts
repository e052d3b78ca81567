import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildProgram,
  builds,
  cache,
  listFiles,
  runBuild,
  variablesFor,
  variablesOf,
} from '../support/sites.ts';

const dir = join(cache, 'last-site');
const page = join(dir, 'index.html');
const variables = {
  ...variablesOf(builds.root),
  OUT_DIR: dir,
  TZ: 'Pacific/Kiritimati',
  PRECOMPRESS: 'off',
};
const wrong = { ...variables, CONTENT_DIR: 'tests' };

beforeEach(() => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(page, 'the last good site');
});
afterEach(() => {
  for (const folder of [dir, `${dir}.building`, `${dir}.last`]) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Starts a build, ends it with a signal when it has come so far, and gives its exit code. */
async function interrupt(
  signal: NodeJS.Signals,
  comesSoFar: (stdout: Readable) => Promise<void>,
): Promise<number | null> {
  const child = spawn(process.execPath, [buildProgram], {
    env: variablesFor(variables),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  await Promise.race([comesSoFar(child.stdout), closed]);
  child.kill(signal);
  const [code] = await closed;
  return code;
}

/** Pages are being written, beside the site, by several threads. */
async function writesPages(stdout: Readable): Promise<void> {
  for await (const data of stdout) if (String(data).includes('Writing the pages.')) return;
}

/** The first files lie beside the site: one that is killed cleans nothing up, whenever that is. */
async function hasBegun(): Promise<void> {
  while (!existsSync(join(`${dir}.building`, 'data'))) await setTimeout(20);
}

describe('the last good site', () => {
  it('stays when a build fails', async () => {
    const { code, output } = await runBuild(wrong);
    expect(code).not.toBe(0);
    expect(output).toContain(`The site was not built; ${dir} holds the last one that was.`);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');
    expect(existsSync(`${dir}.building`)).toBe(false);
  });

  it('comes back when a build was interrupted between taking it away and putting the new one', async () => {
    renameSync(dir, `${dir}.last`);
    await runBuild(wrong);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');
  });

  it('stays when a build is asked to end, and nothing of the new one is left', async () => {
    expect(await interrupt('SIGTERM', writesPages)).toBe(143);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');
    expect(existsSync(`${dir}.building`)).toBe(false);
  });

  it('stays when a build is killed in its midst, and the next build has the same bytes as in another time zone and folder', async () => {
    expect(await interrupt('SIGKILL', hasBegun)).toBe(null);
    expect(existsSync(`${dir}.building`)).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');

    const { code, output } = await runBuild(variables);
    expect(code, output).toBe(0);
    const { dir: root } = builds.root;
    const files = listFiles(root).filter((file) => !/\.(?:br|gz)$/.test(file));
    expect(listFiles(dir)).toEqual(files);
    for (const file of files) {
      const [one, other] = [root, dir].map((folder) => readFileSync(join(folder, file)));
      expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true);
    }
    expect(existsSync(`${dir}.building`) || existsSync(`${dir}.last`)).toBe(false);
  }, 180_000);
});
