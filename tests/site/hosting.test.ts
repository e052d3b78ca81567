import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cacheControlOf,
  caching,
  hashedFolder,
  securityHeaders,
} from '../../src/server/headers.ts';
import { serveSite } from '../../src/server/static-server.ts';
import { mediaTypeOf, mediaTypes } from '../../src/site/media-types.ts';
import { builds, listFiles } from '../support/sites.ts';

/** An answer as it came over the wire. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A server of the built site; its address ends with the path the site was built for. */
interface Host {
  url: string;
  close(): Promise<void> | void;
}

const { dir } = builds.root;
const files = listFiles(dir);
const written = files.filter((file) => !/\.(?:br|gz)$/.test(file));
const nginxConf = readFileSync('deploy/nginx.conf', 'utf8');
const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');

/** Asks for a path as it is written: no redirect is followed, nothing decompressed. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const [, origin = '', path = '/'] = /^(https?:\/\/[^/]+)(.*)$/.exec(url) ?? [];
    const { hostname, port } = new URL(origin);
    const sent = request(
      { hostname, port, path, method, headers, agent: false, timeout: 10_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`${url} does not answer`)));
    sent.on('error', fail);
    sent.end();
  });
}

const same = (type: string | undefined) => type?.toLowerCase().replaceAll(' ', '');

/** One file for each line of the list of types. */
const samples = mediaTypes.flatMap(([ending]) => {
  const file = written.find((name) => {
    const first = mediaTypes.find(([other]) => `/${name}`.endsWith(other));
    return first?.[0] === ending && name !== '404.html';
  });
  return file === undefined ? [] : [file];
});

function expectHeaders(answer: Answer, of: string): void {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers[name.toLowerCase()], `${name} of ${of}`).toBe(value);
  }
}

/** What every server must answer, whatever it runs on. */
function checkHost(
  start: () => Promise<Host>,
  { skip = false, encodings = ['br', 'gzip'] }: { skip?: boolean; encodings?: string[] } = {},
): void {
  const test = it.skipIf(skip);
  let host: Host;
  beforeAll(async () => {
    if (!skip) host = await start();
  });
  afterAll(async () => {
    if (!skip) await host?.close();
  });

  test('sends each kind of file with its type, caching and headers', async () => {
    const pagefind = written.find((file) => file.startsWith('pagefind/index/'));
    const hashed = written.find((file) => `/${file}`.startsWith(hashedFolder));
    for (const file of [...samples, pagefind, hashed, 'search/names.json']) {
      if (file === undefined) throw new Error('The built folder lacks a kind of file.');
      const answer = await ask(host.url + file);
      expect(answer.status, file).toBe(200);
      expect(same(answer.headers['content-type']), file).toBe(same(mediaTypeOf(file)));
      expect(answer.headers['cache-control'], file).toBe(cacheControlOf(`/${file}`));
      expect(answer.headers['content-encoding'], file).toBeUndefined();
      expect(answer.body.equals(readFileSync(join(dir, file))), file).toBe(true);
      expectHeaders(answer, file);
    }
  });

  test('sends the compressed file to those who take it', async () => {
    const wanted = ['index.html', 'cases/2016-04/index.html', 'cases/2016-04.md', 'feed.xml'];
    for (const file of [...wanted, 'search/names.json', 'data/cases.csv']) {
      for (const [asked, encoding] of [
        ['gzip', 'gzip'],
        ['gzip, deflate, br, zstd', encodings[0]],
      ]) {
        const path = file.replace(/index\.html$/, '');
        const answer = await ask(host.url + path, { 'Accept-Encoding': asked ?? '' });
        expect(answer.headers['content-encoding'], file).toBe(encoding);
        expect(answer.headers.vary, file).toMatch(/accept-encoding/i);
        expect(same(answer.headers['content-type']), file).toBe(same(mediaTypeOf(file)));
        const plain =
          encoding === 'br' ? brotliDecompressSync(answer.body) : gunzipSync(answer.body);
        expect(plain.equals(readFileSync(join(dir, file))), file).toBe(true);
      }
    }
  });

  test('asks again only for what has changed', async () => {
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const { etag = '' } = (await ask(host.url, headers)).headers;
      expect(etag).not.toBe('');
      const again = await ask(host.url, { ...headers, 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe(caching.other);
      expect(again.body).toHaveLength(0);
    }
  });

  test('answers what is not there with the page for it', async () => {
    const lost = ['nothing', 'nothing/', 'cases/nothing.md', '_astro/nothing.js', 'cards/'];
    for (const path of [...lost, ...lost.map((one) => `en/${one}`)]) {
      const page = readFileSync(join(dir, path.startsWith('en/') ? 'en/404.html' : '404.html'));
      const answer = await ask(host.url + path);
      expect(answer.status, path).toBe(404);
      expect(same(answer.headers['content-type']), path).toBe('text/html;charset=utf-8');
      expect(answer.headers['cache-control'], path).toBe(caching.other);
      expect(answer.body.equals(page), path).toBe(true);
      expectHeaders(answer, path);
    }
  });

  test('adds the missing last slash, and stays on its host', async () => {
    for (const path of ['cases/2016-04', 'cases/2016-04?q=1', 'search?q=%E5%8E%A6', '/cases']) {
      const answer = await ask(host.url + path);
      expect([301, 302, 307, 308], path).toContain(answer.status);
      const to = new URL(answer.headers.location ?? '', host.url);
      const [name, query] = path.replace(/^\//, '').split('?');
      const expected = `${host.url}${name}/${query ? `?${query}` : ''}`;
      expect(to.href, path).toBe(expected);
      expectHeaders(answer, path);
    }
  });

  test('gives nothing from outside the folder', async () => {
    for (const path of [
      '../package.json',
      '..%2fpackage.json',
      '%2e%2e/package.json',
      '%00',
      '%',
    ]) {
      const { status } = await ask(host.url + path);
      expect(status, path).toBeGreaterThanOrEqual(400);
    }
  });

  test('answers a question for the headers without a body', async () => {
    const answer = await ask(host.url, {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
    expect((await ask(host.url, {}, 'POST')).status).toBe(405);
  });
}

/** Whether a program is installed; says so where it is not, because its tests are then skipped. */
function installed(program: string, argument: string): boolean {
  const found = spawnSync(program, [argument], { stdio: 'ignore', timeout: 10_000 }).status === 0;
  if (!found) console.info(`${program} is not installed: what it sends is not checked.`);
  return found;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}

/**
 * Starts a server with a file of settings in a folder of its own, and waits until it answers.
 * @param settings the file's text for a port and a folder for what the server keeps
 */
async function startServer(
  program: string,
  argumentsFor: (file: string) => string[],
  settings: (port: number, folder: string) => string,
): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-host-'));
  const port = await freePort();
  const file = join(folder, 'settings');
  writeFileSync(file, settings(port, folder));
  const child = spawn(program, argumentsFor(file), {
    // Whatever happens to the tests, it ends.
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  const closed = once(child, 'close');
  const close = async () => {
    child.kill('SIGTERM');
    await closed;
    rmSync(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answered = await ask(url).catch(() => undefined);
    if (answered !== undefined) return { url, close };
    await wait(100);
  }
  await close();
  throw new Error(`${program} does not start:\n${said}`);
}

describe('the list of headers', () => {
  it('lets a browser keep for ever what has its bytes in its name, and ask for all else', () => {
    expect(cacheControlOf('/_astro/search.BED8tBEJ.js')).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['/', '/cases/2016-04/', '/search/names.json', '/favicon.svg']) {
      expect(cacheControlOf(path)).toBe('no-cache');
    }
  });
});

describe('the static server', () => {
  checkHost(() => serveSite(dir, '/', 0));
});

describe('the static server under a sub-path', () => {
  checkHost(async () => {
    const { url, close } = await serveSite(dir, '/casebook/', 0);
    return { url, close };
  });

  it('leads to the site from its path without the last slash, and knows nothing above', async () => {
    const { url, close } = await serveSite(builds.sub.dir, builds.sub.base, 0);
    const { origin } = new URL(url);
    const bare = await ask(`${origin}/casebook?q=1`);
    expect([bare.status, bare.headers.location]).toEqual([308, '/casebook/?q=1']);
    expect((await ask(`${origin}/`)).status).toBe(404);
    expect((await ask(`${origin}/cases/`)).status).toBe(404);
    await close();
  });
});

describe('nginx', () => {
  checkHost(
    () =>
      startServer(
        'nginx',
        (file) => ['-c', file, '-e', 'stderr'],
        (port, folder) => `
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${nginxConf.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/casebook', resolve(dir))}
}`,
      ),
    // Its own packages have no module for Brotli.
    { skip: !installed('nginx', '-v'), encodings: ['gzip'] },
  );

  it('is told the headers, caching and types of the list', () => {
    const headers = [...nginxConf.matchAll(/add_header (\S+) "(.*)" always;/g)];
    expect(Object.fromEntries(headers.map(([, name, value]) => [name, value]))).toEqual(
      securityHeaders,
    );
    expect(nginxConf).toContain(`default    "${caching.other}";`);
    expect(nginxConf).toContain(`~^${hashedFolder} "${caching.hashed}";`);
    const told = nginxConf.slice(nginxConf.indexOf('    types {'));
    const encoded = /charset_types ([^;]*);/.exec(nginxConf)?.[1]?.split(/\s+/);
    for (const [ending, full] of mediaTypes) {
      const [type = '', charset] = full.split('; ');
      const escaped = ending.replaceAll('.', '\\.');
      const line = /^\.\w+$/.test(ending)
        ? new RegExp(`^ +${RegExp.escape(type)} +${ending.slice(1)};$`, 'm')
        : new RegExp(
            `(?:= ${RegExp.escape(ending)}|~ ${RegExp.escape(escaped)}\\$) +\\{ types \\{\\} default_type ${RegExp.escape(type)}; \\}`,
          );
      expect(told).toMatch(line);
      expect(type === 'text/html' || encoded?.includes(type), type).toBe(charset !== undefined);
    }
  });
});

describe('Caddy', () => {
  checkHost(
    () =>
      startServer(
        'caddy',
        (file) => ['run', '--adapter', 'caddyfile', '--config', file],
        (port) => `
{
	admin off
	auto_https off
}
${caddyfile.replace('casebook.example {', `http://127.0.0.1:${port} {`).replace('/srv/casebook', resolve(dir))}`,
      ),
    { skip: !installed('caddy', 'version') },
  );

  it('is told the headers, caching and types of the list', () => {
    const block = /\theader \{\n([^}]*)\t\}/.exec(caddyfile)?.[1] ?? '';
    const headers = [...block.matchAll(/^\t\t([\w-]+) "(.*)"$/gm)];
    expect(Object.fromEntries(headers.map(([, name, value]) => [name, value]))).toEqual(
      securityHeaders,
    );
    expect(caddyfile).toContain(`@hashed path ${hashedFolder}*\n`);
    expect(caddyfile).toContain(`header @hashed Cache-Control "${caching.hashed}"`);
    expect(caddyfile).toContain(`header @other Cache-Control "${caching.other}"`);
    for (const [, type] of mediaTypes) expect(caddyfile).toContain(`Content-Type "${type}"`);
  });
});

describe('the headers file', () => {
  const rules = readFileSync(join(dir, '_headers'), 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const headers = lines
        .filter((line) => line.trim() !== '')
        .map((line): [string, string] => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
          return [name, value];
        });
      const pattern = path.split('*').map((part) => RegExp.escape(part));
      return { path, pattern: new RegExp(`^${pattern.join('.*')}$`), headers };
    });

  it('names the headers of the list for every path', () => {
    expect(Object.fromEntries(rules.find(({ path }) => path === '/*')?.headers ?? [])).toEqual(
      securityHeaders,
    );
  });

  it('says nothing twice for any file, and nothing else than the list', () => {
    const hashed: string[] = [];
    for (const file of written) {
      const path = `/${file}`;
      const found = rules.filter(({ pattern }) => pattern.test(path)).flatMap((one) => one.headers);
      const names = found.map(([name]) => name.toLowerCase());
      expect(new Set(names).size, path).toBe(names.length);
      const { 'Content-Type': type, 'Cache-Control': cache } = Object.fromEntries(found);
      if (type !== undefined) expect(type, path).toBe(mediaTypeOf(path));
      if (cache !== undefined) hashed.push(path);
      // Without one, the hosts guess the encoding, or don't know the type.
      if (/\.(?:md|csv|bib|ris|txt|csl\.json)$/.test(path)) expect(type, path).toBeDefined();
      expect(cache, path).toBe(path.startsWith(hashedFolder) ? caching.hashed : undefined);
    }
    expect(hashed).not.toEqual([]);
  });

  it('has no rule with two wild cards, which Cloudflare refuses', () => {
    for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });
});

describe('the compressed files', () => {
  it('stand beside every text file of more than 1 KB, are smaller, and hold the same', () => {
    const beside = new Set(files);
    for (const file of written) {
      const plain = readFileSync(join(dir, file));
      const text = /\.(?:html|css|js|json|xml|svg|txt|csv|webmanifest|md|bib|ris)$/.test(file);
      for (const [ending, unpack] of [
        ['.br', brotliDecompressSync],
        ['.gz', gunzipSync],
      ] as const) {
        const name = file + ending;
        if (!text || plain.length <= 1024) {
          expect(beside.has(name), name).toBe(false);
        } else if (beside.has(name)) {
          const packed = readFileSync(join(dir, name));
          expect(packed.length, name).toBeLessThan(plain.length);
          expect(unpack(packed).equals(plain), name).toBe(true);
        }
      }
    }
    for (const name of ['index.html.br', 'index.html.gz', 'search/names.json.br']) {
      expect(beside.has(name), name).toBe(true);
    }
  });

  it('say nothing of the time or the system they were made on', () => {
    for (const file of files.filter((name) => name.endsWith('.gz'))) {
      const head = [...readFileSync(join(dir, file)).subarray(4, 10)];
      expect([head.slice(0, 4), head[5]], file).toEqual([[0, 0, 0, 0], 255]);
    }
  });
});
