import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './casebook/content-files.ts';
import { describeProblems } from './casebook/problem.ts';
import { checkContent } from './casebook/read-files.ts';
import { englishFolder } from './exports/languages.ts';
import { siteAddress } from './site-address.ts';

/**
 * Builds the whole site, its two languages at once, beside the last one, and puts it in its place only when it is
 * complete: a build that fails or is interrupted leaves the last good site as it was, and none where there was none.
 * Usage: npm run build, with the variables of `siteAddress`
 */
const { base, contentDir, outDir } = siteAddress(process.env);
// Beside the folder, since only within one volume is a folder renamed at once.
const building = `${outDir}.building`;
const english = `${outDir}.building-en`;
const last = `${outDir}.last`;

// A build that was interrupted between the two renamings.
if (existsSync(last) && !existsSync(outDir)) renameSync(last, outDir);
for (const folder of [building, english]) rmSync(folder, { recursive: true, force: true });

/** One language's build. */
interface Run {
  status: number;
  output: string;
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

/** Starts one language's build; `begun` is done when it has read the content, or has ended. */
function build(
  variables: Record<string, string>,
  stdio: 'inherit' | 'pipe',
): { begun: Promise<unknown>; ended: Promise<Run> } {
  const child = spawn('astro', ['build', '--force'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', stdio, stdio, 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
    });
  }
  const ended = new Promise<Run>((done) => {
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
  const begun = new Promise((done) => child.once('message', done));
  return { begun: Promise.race([begun, ended]), ended };
}

// What is wrong with the content is said once, and before anything is begun.
const { problems } = checkContent(filesIn(contentDir));
if (problems.length > 0) fail(describeProblems(problems));

// What the second prints waits, so that the lines of the two do not mix.
const first = build({ SITE_LANGUAGE: 'zh', OUT_DIR: building }, 'inherit');
await first.begun;
const second = build(
  { SITE_LANGUAGE: 'en', OUT_DIR: english, BASE_PATH: base + englishFolder },
  'pipe',
);
const [chinese, translated] = await Promise.all([first.ended, second.ended]);
if (chinese.status === 0) process.stdout.write(translated.output);
if (chinese.status !== 0 || translated.status !== 0) fail();
renameSync(english, join(building, englishFolder));
rmSync(last, { recursive: true, force: true });
if (existsSync(outDir)) renameSync(outDir, last);
renameSync(building, outDir);
rmSync(last, { recursive: true, force: true });
