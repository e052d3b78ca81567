import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../support/sites.ts';

const dir = join('node_modules', '.cache', 'casebook', 'last-site');
const page = join(dir, 'index.html');
const variables = { OUT_DIR: dir, CARDS: 'off', PRECOMPRESS: 'off' };
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

describe('the last good site', () => {
  it('stays when a build fails', async () => {
    const { code, output } = await buildSite(wrong);
    expect(code).not.toBe(0);
    expect(output).toContain(`The site was not built; ${dir} holds the last one that was.`);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');
    expect(existsSync(`${dir}.building`)).toBe(false);
  });

  it('comes back when a build was interrupted between taking it away and putting the new one', async () => {
    renameSync(dir, `${dir}.last`);
    await buildSite(wrong);
    expect(readFileSync(page, 'utf8')).toBe('the last good site');
  });

  it('stays when a build is killed in its midst, and the next build is whole', async () => {
    const child = spawn('npm', ['run', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...variables },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    for await (const data of child.stdout) {
      // Pages are being written, beside the site.
      if (String(data).includes('generating static routes')) break;
    }
    expect(existsSync(`${dir}.building`)).toBe(true);
    if (child.pid === undefined) throw new Error('The build did not start.');
    process.kill(-child.pid, 'SIGKILL');
    await once(child, 'close');
    expect(readFileSync(page, 'utf8')).toBe('the last good site');

    const { code } = await buildSite(variables);
    expect(code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('</html>');
    expect(existsSync(`${dir}.building`) || existsSync(`${dir}.last`)).toBe(false);
  }, 180_000);
});
