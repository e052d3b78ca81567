import { findBrowser } from './browser.ts';
import { type BuiltSite, buildSite, sites } from './sites.ts';

/** Makes the browser ready and builds the sites, one after another, before any test runs. */
export default async function setup(): Promise<void> {
  await findBrowser();
  for (const site of Object.values<BuiltSite>(sites)) {
    const { code, output } = await buildSite({
      SITE_URL: site.origin,
      BASE_PATH: site.base,
      OUT_DIR: site.dir,
      TZ: site.timeZone,
    });
    if (code !== 0) throw new Error(`The site did not build for ${site.base}:\n${output}`);
  }
}
