import { rmSync } from 'node:fs';
import { writeSyntheticContent } from '../../bench/synthetic-content.ts';
import { findBrowser } from './browser.ts';
import { type BuiltSite, buildSite, sites } from './sites.ts';

/** Makes the browser ready and builds the sites, one after another, before any test runs. */
export default async function setup(): Promise<void> {
  await findBrowser();
  rmSync(sites.years.content, { recursive: true, force: true });
  // The latest year is not translated to its end.
  writeSyntheticContent('content', sites.years.content, 50, 10, 3);
  for (const site of Object.values<BuiltSite>(sites)) {
    const { code, output } = await buildSite({
      SITE_URL: site.origin,
      BASE_PATH: site.base,
      OUT_DIR: site.dir,
      TZ: site.timeZone,
      ...(site.content && { CONTENT_DIR: site.content, CARDS: 'off', PRECOMPRESS: 'off' }),
    });
    if (code !== 0) throw new Error(`The site did not build for ${site.base}:\n${output}`);
  }
}
