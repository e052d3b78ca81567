import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { portIsFree } from '../../src/server/port.ts';
import { serveSite } from '../../src/server/static-server.ts';

const ipv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

/** A folder whose name has what addresses write otherwise. */
const dir = join(mkdtempSync(join(tmpdir(), 'casebook-server-')), '我的 网站 50%');
mkdirSync(dir);
writeFileSync(join(dir, 'index.html'), 'the site');
writeFileSync(join(dir, '404.html'), 'not here');
afterAll(() => rmSync(join(dir, '..'), { recursive: true }));

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

describe('the server', () => {
  it.skipIf(!ipv6)('answers on both addresses of the loopback interface alike', async () => {
    const { url, close } = await serveSite(dir, '/', 0);
    const { port } = new URL(url);
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      expect(await (await fetch(`http://${host}:${port}/`)).text(), host).toBe('the site');
      expect((await fetch(`http://${host}:${port}/nothing`)).status, host).toBe(404);
    }
    await close();
    expect(await portIsFree(Number(port))).toBe(true);
  });

  it.each(['127.0.0.1', ...(ipv6 ? ['::1'] : [])])(
    'takes no port that another program has on %s',
    async (host) => {
      const other = createServer();
      const port = await listen(other, 0, host);
      expect(await portIsFree(port)).toBe(false);
      await expect(serveSite(dir, '/', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
      await new Promise((done) => other.close(done));
      expect(await portIsFree(port)).toBe(true);
    },
  );
});
