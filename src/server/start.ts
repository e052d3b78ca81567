import { spawnSync } from 'node:child_process';
import { siteAddressOrEnd } from '../site-address.ts';
import { portIsFree } from './port.ts';
import { serveSite } from './static-server.ts';

const { base, outDir } = siteAddressOrEnd(process.env);
const port = Number(process.env.PORT ?? '4321');

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
  process.exit(1);
}
if (!(await portIsFree(port))) {
  console.error(
    `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
const build = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const { url, close } = await serveSite(outDir, base, port);
console.log(`The casebook is at ${url} (Ctrl+C stops it).`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
