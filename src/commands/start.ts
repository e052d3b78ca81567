import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { portIsFree } from '../server/port.ts';
import { serveSite } from '../server/static-server.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { whenAskedToEnd } from './when-asked-to-end.ts';

// npm start: builds the site and serves it on this machine.
const { base, outDir, port } = readEnvironmentOrEnd(process.env);
if (!(await portIsFree(port))) {
  console.error(
    `Port ${port} is taken by another program. Name another one in the variable PORT, for example ${port + 1}.`,
  );
  process.exit(1);
}

// The build is a process of its own, so that its memory is free while the server runs.
const build = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], {
  stdio: 'inherit',
});
let stop = (signal: NodeJS.Signals): unknown => build.kill(signal);
whenAskedToEnd((signal) => stop(signal));
const [code] = await once(build, 'close');
if (code !== 0) process.exit(typeof code === 'number' ? code : 1);

const { url, close } = await serveSite(outDir, base, port);
stop = async () => {
  await close();
  process.exit(0);
};
console.log(`The casebook is at ${url} (Ctrl+C stops it).`);
