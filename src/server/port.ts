import { createServer } from 'node:net';

/** Whether nothing listens on a port of the loopback interface. */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host: 'localhost' }, () => probe.close(() => done(true)));
  });
}
