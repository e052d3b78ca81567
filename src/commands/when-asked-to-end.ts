/** What asks a program to end, from a terminal, another program or the system. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often, in milliseconds, a program looks whether what started it is still there. */
const interval = 300;

/**
 * Has an action answer what asks this program to end: a signal, or the end of the npm that started it. The shell
 * between the two does not hand on a signal that ends npm, and the program would run on unseen.
 */
export function whenAskedToEnd(action: (signal: NodeJS.Signals) => void): void {
  // Ctrl+C may come twice, from the terminal and from another program of ours: the second must not cut the answer off.
  for (const signal of signals) process.on(signal, action);
  // A program that npm did not start may outlive the shell that it was started in.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    action('SIGTERM');
  }, interval);
  watch.unref();
}
