import { afterAll, describe } from 'vitest';
import { engine } from '../support/engine.ts';
import { findFirefox } from '../support/find-firefox.ts';
import { closeFirefox } from '../support/firefox.ts';

const found = findFirefox();
const missing = 'missing' in found ? found.missing : undefined;
if (missing !== undefined) console.info(`Firefox ${missing}: no page is tried in it.`);

// The tests of the other files, but for those of markup and colours, which no browser changes. They are
// one file here, because a Firefox takes longer to start than a test to run.
describe.skipIf(missing !== undefined)(
  `in Firefox${missing ? `, which ${missing}` : ''}`,
  async () => {
    if ('path' in found) engine.firefox = found.path;
    afterAll(closeFirefox);
    await import('./pages.test.ts');
    await import('./search.test.ts');
    await import('./facts.test.ts');
    await import('./tools.test.ts');
    await import('./overview.test.ts');
    await import('./without-script.test.ts');
  },
);
