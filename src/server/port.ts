import { createServer, type Server } from 'node:net';

/** The addresses of the loopback interface: programs that ask for `localhost` take either, and some take only one. */
const loopback = ['127.0.0.1', '::1'] as const;

/**
 * Starts one server for each address of the loopback interface, all on the same port. On a system without IPv6,
 * only the first is started.
 * @param make makes a server that is ready to listen
 * @param port 0 for any free one
 * @returns those that listen, and their port
 * @throws Error with the code EADDRINUSE if the port is taken on one of the addresses
 */
export async function listenOnLoopback<Kind extends Server>(
  make: () => Kind,
  port: number,
): Promise<{ servers: Kind[]; port: number }> {
  // A port that is free on one address may be taken on the other.
  for (let tries = port === 0 ? 20 : 1; ; tries -= 1) {
    try {
      return await listenOnBoth(make, port);
    } catch (error) {
      if (tries === 1 || codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
}

/** Whether nothing listens on a port of the loopback interface. */
export async function portIsFree(port: number): Promise<boolean> {
  try {
    const { servers } = await listenOnLoopback(() => createServer(), port);
    await Promise.all(servers.map(close));
    return true;
  } catch {
    return false;
  }
}

/** Closes a server that no one is connected to. */
export function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}

async function listenOnBoth<Kind extends Server>(
  make: () => Kind,
  port: number,
): Promise<{ servers: Kind[]; port: number }> {
  const servers: Kind[] = [];
  let taken = port;
  for (const host of loopback) {
    const server = make();
    try {
      taken = await listen(server, taken, host);
      servers.push(server);
    } catch (error) {
      const code = codeOf(error);
      if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await Promise.all(servers.map(close));
      throw error;
    }
  }
  return { servers, port: taken };
}

/** Gives the port that a server listens on. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host }, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
