import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often, in milliseconds, a program looks whether its turn has come. */
const interval = 50;

/**
 * Waits until no other program holds a file, and holds it until this program gives it back or ends. Who holds it is
 * told by the number of its process, so that one which was killed keeps nobody waiting.
 * @param file a file that need not exist; its folder is made
 * @returns gives the file back, once
 * @throws an Error of Node if the file can't be written
 */
export async function inTurn(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  // A link is made in one step, so that nobody finds the file without the number in it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    while (!makeLink(own, file)) {
      if (isHeldByNobody(file)) rmSync(file, { force: true });
      else await wait(interval);
    }
  } finally {
    rmSync(own, { force: true });
  }
  const giveBack = () => {
    process.off('exit', giveBack);
    rmSync(file, { force: true });
  };
  process.on('exit', giveBack);
  return giveBack;
}

/** Makes a second name of a file, unless that name is taken. */
function makeLink(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote a file has ended. */
function isHeldByNobody(file: string): boolean {
  let holder: number;
  try {
    holder = Number(readFileSync(file, 'utf8'));
  } catch {
    // It was given back in this moment.
    return false;
  }
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
