import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  firefox,
} from 'playwright-core';
import { fontFolders, processEnv, writeFontConfig } from '../../support/browser.ts';

/** A browser that was started, the process that would end it, and its home. */
interface Running {
  browser: Browser;
  guard: ChildProcess;
  home: string;
}

/** The browsers of a file of tests: one with scripts, one without. */
const running = new Map<boolean, Promise<Running>>();

/** Opens a context, with storage of its own, in a Firefox that all tests of a file share. */
export async function openFirefox(
  executablePath: string,
  { javaScriptEnabled = true, ...options }: BrowserContextOptions,
): Promise<BrowserContext> {
  let starting = running.get(javaScriptEnabled);
  if (starting === undefined) {
    starting = start(executablePath, javaScriptEnabled);
    running.set(javaScriptEnabled, starting);
  }
  const { browser } = await starting;
  return browser.newContext(options);
}

/** Ends what was started. */
export async function closeFirefox(): Promise<void> {
  const all = [...running.values()];
  running.clear();
  for (const starting of all) {
    const { browser, guard, home } = await starting;
    await browser.close();
    guard.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Starts a stock Firefox, driven over WebDriver BiDi, with a profile, a home and fonts of its own. */
async function start(executablePath: string, scripts: boolean): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'casebook-firefox-'));
  // These libraries are for the packaged Chromium.
  const { LD_LIBRARY_PATH: _, ...env } = processEnv();
  const browser = await firefox.launch({
    // The name of a way to drive it; the path says which Firefox it is.
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: {
      'javascript.enabled': scripts,
      // Readers have older ones, too: a link to words must lead to their paragraph there.
      'dom.text_fragments.enabled': false,
      // Its pages may read fonts of the system only, where nothing else is said.
      'security.sandbox.content.read_path_whitelist': fontFolders()
        .map((folder) => `${folder}/`)
        .join(),
      // It does not tell when a page that it kept is shown again, for which goBack would wait.
      'browser.sessionhistory.max_total_viewers': 0,
    },
    env: { ...env, HOME: home, FONTCONFIG_FILE: writeFontConfig(home) },
  });
  const { pid, session } = insides(browser);
  mendCommands(session);
  return { browser, guard: guardOf(pid), home };
}

/** What sends the commands of WebDriver BiDi. */
interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

/** What Playwright's own side of a browser knows, and tells no one. */
function insides(browser: Browser): { pid: number; session: Session } {
  const { options, _browserSession } = (
    Reflect.get(browser, '_connection') as {
      toImpl(of: Browser): {
        options: { browserProcess: { process: ChildProcess } };
        _browserSession: Session;
      };
    }
  ).toImpl(browser);
  const { pid } = options.browserProcess.process;
  if (pid === undefined) throw new Error('Firefox did not start.');
  return { pid, session: _browserSession };
}

/**
 * Mends two commands for which Playwright has no option. It sets the media features of every context,
 * which Firefox 153 does not know how to do and need not; and it opens windows, which takes twice as
 * long as tabs.
 */
function mendCommands(session: Session): void {
  const send = session.send.bind(session);
  session.send = async (method, parameters) => {
    if (method === 'emulation.setMediaFeaturesOverride') return {};
    if (method === 'browsingContext.create') return send(method, { ...parameters, type: 'tab' });
    return send(method, parameters);
  };
}

/** Starts what ends a browser and its processes where the tests are cut off: its input closes then. */
function guardOf(pid: number): ChildProcess {
  const end = `process.stdin.on('close', () => process.kill(-${pid}, 'SIGKILL')).resume()`;
  return spawn(process.execPath, ['-e', end], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}
