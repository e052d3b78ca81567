import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inTurn } from '../../src/commands/in-turn.ts';

const folder = mkdtempSync(join(tmpdir(), 'turns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that takes its turn, says "taken", and ends when it is told to. */
function holder(file: string) {
  const module = JSON.stringify(new URL('../../src/commands/in-turn.ts', import.meta.url).href);
  const code = `import { inTurn } from ${module};
    await inTurn(${JSON.stringify(file)});
    console.log('taken');
    process.stdin.once('data', () => process.exit(0));`;
  const args = ['--input-type=module', '-e', code];
  return spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
}

describe('a turn', { tags: ['long'] }, () => {
  it('goes from one program to the next and leaves nothing behind', async () => {
    const file = join(folder, 'made', 'in-use');
    const first = holder(file);
    await once(first.stdout, 'data');
    const waiting = inTurn(file);
    const second = holder(file);
    first.stdin.write('end');
    await once(first, 'exit');
    (await waiting)();
    await once(second.stdout, 'data');
    second.stdin.write('end');
    await once(second, 'exit');
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });

  it('is held by one at a time', async () => {
    const file = join(folder, 'in-use');
    let inside = 0;
    let most = 0;
    const work = async () => {
      const giveBack = await inTurn(file);
      most = Math.max(most, ++inside);
      await new Promise(setImmediate);
      inside -= 1;
      giveBack();
    };
    const other = holder(file);
    await once(other.stdout, 'data');
    const all = work();
    expect(most).toBe(0);
    other.stdin.write('end');
    await all;
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('of a program that was killed is taken over', async () => {
    const file = join(folder, 'killed');
    const killed = holder(file);
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(existsSync(file)).toBe(true);
    (await inTurn(file))();
    expect(existsSync(file)).toBe(false);
  });
});
