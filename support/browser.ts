import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** The paths of an installed Chromium or Chrome on Debian, Ubuntu and others. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Our own flags, because those of the package switch web security off. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium with fonts of its own: the one named by `CHROME`, else the one that a development dependency ships, else
 * one installed on the system. It may be given further flags.
 * @throws Error that says what to do where none can be had
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return launchChromium(await findBrowser(), more);
}

/** The Chromium or Chrome that is installed on the system, if one is. It has the whole of a desktop's browser round it. */
export function installedBrowser(): string | undefined {
  return installed.find((path) => existsSync(path));
}

/** Starts the Chromium at a path, with the same fonts. */
export async function launchChromium(
  executablePath: string,
  more: readonly string[] = [],
): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-browser-'));
  const browser = await chromium.launch({
    executablePath,
    args: [...flags, ...more],
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    chromiumSandbox: false,
    env: { ...processEnv(), FONTCONFIG_FILE: writeFontConfig(folder) },
  });
  // The folder is removed, because a day's tests would fill the disk.
  browser.once('disconnected', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  );
  return browser;
}

/** Whether there is room for what the processes of Chromium share; else Playwright has them share files, which is slower. */
function hasSharedMemory(): boolean {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2 ** 30;
}

/** A running Chromium for a program that brings its own driver. */
export interface DrivenBrowser {
  /** The port for the driver, on the loopback interface. */
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the same Chromium for a program that brings its own driver, without Playwright's settings.
 * @throws Error with what it printed if it ends before it listens
 */
export async function startBrowser(): Promise<DrivenBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-browser-'));
  const program = await findBrowser();
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const child = spawn(program, [...flags, profile, '--remote-debugging-port=0'], {
    env: { ...processEnv(), FONTCONFIG_FILE: writeFontConfig(folder) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await new Promise<number>((done, fail) => {
    let output = '';
    child.stderr.on('data', (data) => {
      output += data;
      const listening = /^DevTools listening on ws:\/\/[^/]+:(\d+)\//m.exec(output);
      if (listening) done(Number(listening[1]));
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`Chromium ended before it listened:\n${output}`)));
  });
  return {
    port,
    async close() {
      // `kill` returns false if the browser has ended already.
      if (child.kill()) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The program to start. The packaged one comes before one that is installed, because everybody has the same, and it has
 * no desktop's browser round it, which takes a quarter of the time of the tests; `CHROME=packaged` asks for no other.
 * It is unpacked first: once, before any test, because two that unpack at the same time would start a half-written file.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME ?? '';
  if (named !== '' && named !== 'packaged') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME names "${named}", which does not exist. Correct it or unset it.`);
  }
  try {
    return await packagedBrowser();
  } catch (error) {
    const found = installedBrowser();
    if (found !== undefined && named === '') return found;
    throw new Error(
      'No Chromium could be started. Run "npm ci" again, install Chromium, or name one: CHROME=/path/to/chromium npm test',
      { cause: error },
    );
  }
}

/** The browser of @sparticuz/chromium, with the libraries that a bare system lacks. */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packaged Chromium runs on Linux on x64 alone.');
  }
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder('@sparticuz/chromium'), 'package.json'), 'utf8'),
  );
  const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    // It is unpacked beside its place and then moved, so that a half-written file is never taken for the browser.
    const part = `${folder}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    await unpackInto(part);
    renameSync(part, folder);
  }
  const libraries = join(folder, 'al2023', 'lib');
  const before = process.env.LD_LIBRARY_PATH;
  if (before === undefined) process.env.LD_LIBRARY_PATH = libraries;
  else if (!before.startsWith(libraries)) process.env.LD_LIBRARY_PATH = `${libraries}:${before}`;
  return join(folder, 'chromium');
}

/** Lets the package unpack into a folder. It reads `TMPDIR` and changes the environment, which is restored after. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  // This value of AWS_LAMBDA_JS_RUNTIME makes it unpack its own libnspr4, libnss3 and libexpat1 as well.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
  }
}

/**
 * A fontconfig file with the fonts of development dependencies and none of the system's: how a page is laid out depends
 * on no machine. Those for Latin are wide ones among the families that our styles name.
 */
export function writeFontConfig(folder: string): string {
  const file = join(folder, 'fonts.conf');
  // Where no locale is set, Chromium reads no font below a folder with a Chinese name.
  const folders = fontFolders().map((from, at) => {
    const to = join(folder, `fonts-${at}`);
    symlinkSync(from, to, 'dir');
    return `<dir>${to}</dir>`;
  });
  const generic = [
    ['serif', 'Noto Serif'],
    ['sans-serif', 'Noto Sans'],
  ].map(
    ([any, one]) =>
      `<alias><family>${any}</family><prefer><family>${one}</family></prefer></alias>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${[...folders, ...generic].join('\n')}
<cachedir>${join(folder, 'fontcache')}</cachedir>
</fontconfig>`,
  );
  return file;
}

/** The folders of the fonts for Latin and for Chinese. */
export function fontFolders(): string[] {
  const families = ['noto-serif', 'noto-sans', 'noto-sans-sc'];
  return families
    .map((name) => packageFolder(`@expo-google-fonts/${name}`))
    .flatMap((family) => [join(family, '400Regular'), join(family, '700Bold')]);
}

function packageFolder(name: string): string {
  const found = findPackageJSON(name, import.meta.url);
  if (found === undefined) throw new Error(`${name} is not installed. Run "npm ci" again.`);
  return dirname(found);
}

/**
 * Starts the oldest Chromium that the site is made for, from a development dependency.
 * @throws Error if it does not start
 */
export async function launchOldBrowser(): Promise<Browser> {
  // On a bare system this gives it the libraries that it needs.
  await findBrowser();
  const packed = join(packageFolder('chromium-109'), 'bin', 'chromium.br');
  const program = join(process.cwd(), 'node_modules', '.cache', 'chromium-109', 'chromium');
  if (!existsSync(program)) {
    mkdirSync(dirname(program), { recursive: true });
    const part = `${program}.${process.pid}`;
    writeFileSync(part, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(part, program);
  }
  return launchChromium(program);
}

/** The environment variables that are set. */
export function processEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
