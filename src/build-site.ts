import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { filesIn, fingerprint } from './casebook/content-files.ts';
import { describeProblems } from './casebook/problem.ts';
import { checkContent } from './casebook/read-files.ts';
import { englishFolder } from './exports/languages.ts';
import { siteAddressOrEnd } from './site-address.ts';

/**
 * Builds the whole site, its two languages at once, beside the last one, and puts it in its place only when it is
 * complete: a build that fails or is interrupted leaves the last good site as it was, and none where there was none.
 * Usage: npm run build, with the variables of `siteAddress`
 */
const { base, contentDir, outDir } = siteAddressOrEnd(process.env);
// Beside the folder, since only within one volume is a folder renamed at once.
const building = `${outDir}.building`;
const english = `${outDir}.building-en`;
const last = `${outDir}.last`;

// A build that was interrupted between the two renamings.
if (existsSync(last) && !existsSync(outDir)) renameSync(last, outDir);
for (const folder of [building, english]) rmSync(folder, { recursive: true, force: true });

/** What Astro prints of each of hundreds of files, and that it forgets what it read before, as it is asked to. */
const noise = /[├└]─|^\s*\(\+\d+m?s\)\s*$|data store cleared \(force\)/;

/** One language's build. */
interface Build {
  /** Done when it has read the content, or has ended. */
  begun: Promise<unknown>;
  /** Done when it has ended, with its exit code. */
  ended: Promise<number>;
  /** Prints what it has printed so far, and all that follows. */
  show(): void;
  stop(): void;
}

/** Ends without a site, and says what is left of the last one. */
function fail(reason = ''): never {
  for (const folder of [building, english]) rmSync(folder, { recursive: true, force: true });
  const left = existsSync(outDir)
    ? `The site was not built; ${outDir} holds the last one that was.`
    : 'The site was not built.';
  console.error([reason, left].filter((part) => part !== '').join('\n'));
  process.exit(1);
}

/** Starts one language's build, which trusts that the content is checked here. */
function build(variables: Record<string, string>): Build {
  const child = spawn('astro', ['build', '--force'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_CHECK: 'off', ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const begun = new Promise((done) => child.once('message', done));
  let shown = false;
  let held = '';
  const printed = [child.stdout, child.stderr].flatMap((stream) => {
    if (stream === null) return [];
    const lines = createInterface({ input: stream });
    lines.on('line', (line) => {
      if (noise.test(line)) return;
      if (shown) console.log(line);
      else held += `${line}\n`;
    });
    return once(lines, 'close');
  });
  // The last lines may come after the end.
  const ended = Promise.all([once(child, 'close'), ...printed]).then(([[status]]) =>
    typeof status === 'number' ? status : 1,
  );
  return {
    begun: Promise.race([begun, ended]),
    ended,
    show() {
      shown = true;
      process.stdout.write(held);
    },
    stop: () => child.kill(),
  };
}

const before = fingerprint(contentDir);
const first = build({ SITE_LANGUAGE: 'zh', OUT_DIR: building });
// While the first reads the content, it is checked; what is wrong with it is all that is said then.
const { problems } = checkContent(filesIn(contentDir));
if (problems.length > 0) {
  first.stop();
  await first.ended;
  fail(describeProblems(problems));
}
first.show();
await first.begun;
const second = build({
  SITE_LANGUAGE: 'en',
  OUT_DIR: english,
  BASE_PATH: base + englishFolder,
});
const chinese = await first.ended;
if (chinese !== 0) {
  second.stop();
  await second.ended;
  fail();
}
// What the second prints waits, so that the lines of the two do not mix.
second.show();
if ((await second.ended) !== 0) fail();
if (fingerprint(contentDir) !== before) {
  fail('The content was changed while the site was built. Build it again.');
}
renameSync(english, join(building, englishFolder));
rmSync(last, { recursive: true, force: true });
if (existsSync(outDir)) renameSync(outDir, last);
renameSync(building, outDir);
rmSync(last, { recursive: true, force: true });
