import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server and the address of the site on it. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface.
 * @param dir the built folder
 * @param base the path the site was built for, with a slash at both ends
 * @param port 0 for any free one
 * @throws Error with the code EADDRINUSE if the port is taken
 */
export async function serveSite(dir: string, base: string, port: number): Promise<RunningServer> {
  const files = sirv(dir, { dev: true, etag: true });
  const notFound = readFileSync(join(dir, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const { url = '/' } = request;
    if (`${url}/` === base) response.writeHead(308, { Location: base }).end();
    else if (!url.startsWith(base)) missing();
    else {
      request.url = url.slice(base.length - 1);
      files(request, response, missing);
    }
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: 'localhost' }, () => done());
  });
}
