import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { cache, runBuild } from '../support/sites.ts';

const content = join(cache, 'wrong-content');
const dir = join(cache, 'wrong');

afterEach(() => {
  for (const folder of [content, dir]) rmSync(folder, { recursive: true, force: true });
});

it.each([
  [
    'a case',
    'cases/2016-04.md',
    'value: export',
    'value: exprot',
    /content\/cases\/2016-04\.md:\d+ direction\.value: found "exprot"\. Allowed: import, export\./,
  ],
  [
    'a translation',
    'translations/en/2016-04.md',
    'USD 27,346',
    'USD 27,364',
    /content\/translations\/en\/2016-04\.md:\d+ .*27,?364/,
  ],
] as const)(
  'a mistake in %s ends the build, is named, and leaves nothing',
  async (_, file, was, now, message) => {
    cpSync('content', content, { recursive: true });
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(was);
    writeFileSync(path, text.replace(was, now));
    const { code, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: dir });
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).toContain('The site was not built.');
    for (const folder of [dir, `${dir}.building`, `${dir}.last`]) {
      expect(existsSync(folder), folder).toBe(false);
    }
  },
);
