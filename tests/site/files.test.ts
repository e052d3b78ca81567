import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/files.ts';
import { withPolicy } from '../../src/finish/content-policy.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { isFile } from '../support/head.ts';
import { builds, builtSite, listFiles, listFilesOf } from '../support/sites.ts';

const sites = [builds.root, builds.sub].flatMap((build) =>
  languages.map((language) => builtSite(build, language)),
);

describe.each(sites)('the folder $dir', ({ build, language, dir, ...place }) => {
  it('holds the files that are no pages, byte for byte, and nothing else but pages and what they load', async () => {
    const made = await filesOf(readSites(build, build.content)[language], {
      cards: build === builds.root,
    });
    for (const [path, file] of made) {
      const bytes = Buffer.from(await file.bytes());
      // Whatever is HTML is finished with its policy.
      const finished = isFile(path) ? Buffer.from(withPolicy(bytes.toString('utf8'))) : bytes;
      expect(finished.equals(readFileSync(join(dir, path))), path).toBe(true);
    }
    const shared = language === 'zh' ? listFiles('public') : [];
    const others = listFilesOf({ build, language, dir, ...place }).filter(
      (path) => !made.has(path) && !shared.includes(path) && !/\.(?:br|gz)$/.test(path),
    );
    const unknown = others.filter(
      (path) =>
        !/(?:^|\/)(?:index|404)\.html$/.test(path) &&
        !/^_astro\/[^/]+\.(?:js|css|woff2)$/.test(path),
    );
    expect(unknown).toEqual([]);
  });
});

it('the English pages have no scripts of their own', () => {
  expect(readdirSync(builtSite(builds.root, 'en').dir)).not.toContain('_astro');
});
