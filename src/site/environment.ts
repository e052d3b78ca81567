import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The settings of a build, read from its variables. */
export interface Environment {
  /** The origin of the site, as `https://example.org`. */
  origin: string;
  /** Whether the origin was given; if not, it is the default for the local machine. */
  given: boolean;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** The content folder, from the root of the repository. */
  contentDir: string;
  /** The folder the site is built into, and which each build replaces. */
  outDir: string;
  /** The port of the local server. */
  port: number;
  /** Whether social cards are drawn. */
  drawCards: boolean;
  /** Whether `.br` and `.gz` files are written, for servers that send them as they are. */
  compress: boolean;
}

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables of a build: `SITE_URL` (an origin), `BASE_PATH`, `CONTENT_DIR`, `OUT_DIR`, `PORT`, and
 * `CARDS=off` and `PRECOMPRESS=off`. No other module knows them.
 * @throws Error with a full sentence if a value has another form
 */
export function readEnvironment(env: Variables): Environment {
  const { SITE_URL, BASE_PATH = '/', CONTENT_DIR = 'content', OUT_DIR = 'dist', PORT } = env;
  const port = readPort(PORT);
  const address = SITE_URL ?? `http://localhost:${port}`;
  const origin = originOf(address);
  if (origin === undefined) {
    throw new Error(
      `SITE_URL is "${address}"; it must be an origin such as https://example.org (a path goes into BASE_PATH).`,
    );
  }
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(BASE_PATH)) {
    throw new Error(
      `BASE_PATH is "${BASE_PATH}"; it must begin and end with a slash, such as /casebook/.`,
    );
  }
  const contentDir = withoutLastSlash(CONTENT_DIR);
  const outDir = withoutLastSlash(OUT_DIR);
  if ([contentDir, '.'].some((folder) => contains(outDir, folder))) {
    throw new Error(
      `OUT_DIR is "${OUT_DIR}"; it must be a folder of its own, such as dist, because each build replaces it.`,
    );
  }
  return {
    origin,
    given: SITE_URL !== undefined,
    base: BASE_PATH,
    contentDir,
    outDir,
    port,
    drawCards: isOn(env, 'CARDS'),
    compress: isOn(env, 'PRECOMPRESS'),
  };
}

/** The same for our commands: on an error it prints the sentence without a stack trace, and ends the program. */
export function readEnvironmentOrEnd(env: Variables): Environment {
  try {
    return readEnvironment(env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** The origin that an address consists of, as browsers write it; nothing if it has a path, a user or anything else. */
function originOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}

function isOn(env: Variables, name: string): boolean {
  const given = env[name] ?? 'on';
  if (given !== 'on' && given !== 'off') {
    throw new Error(`${name} is "${given}"; it must be off, or on, as it is without it.`);
  }
  return given === 'on';
}

function readPort(given = '4321'): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${given}"; it must be a number from 1 to 65535.`);
  }
  return port;
}

/** A folder's path without the slashes or back slashes at its end, but for the root of a disk. */
function withoutLastSlash(folder: string): string {
  return folder.replace(/(?<=[^\\/:])[\\/]+$/, '');
}

/** Whether a folder is another one or lies in it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
