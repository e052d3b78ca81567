import { readdirSync, readFileSync } from 'node:fs';

/** Watches the memory of a process and of all that it started, on Linux. */
export interface MemoryWatch {
  /** Ends the watch and returns the largest sum of resident memory seen at one time, in bytes. */
  end(): number;
}

/** Starts a watch, which looks ten times a second. */
export function watchMemory(root: number): MemoryWatch {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(root));
  }, 100);
  return {
    end() {
      clearInterval(timer);
      return most;
    },
  };
}

function memoryOf(root: number): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statusOf(name) : []));
  const family = new Set([root]);
  // A child nearly always has a larger number than its parent: numbers seldom start again from 1.
  for (const { id, parent } of all.toSorted((a, b) => a.id - b.id)) {
    if (family.has(parent)) family.add(id);
  }
  return all.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function statusOf(id: string): { id: number; parent: number; bytes: number }[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const number = (field: string) =>
      Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ id: Number(id), parent: number('PPid'), bytes: number('VmRSS') * 1024 }];
  } catch {
    // The process has ended in the meantime.
    return [];
  }
}
