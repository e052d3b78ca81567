/** The signals by which a terminal, another program or the system asks a program to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often, in milliseconds, a program checks whether its parent is still there. */
const interval = 300;

/**
 * Runs an action when this program is asked to end, by a signal or by the end of the npm that started it. The shell
 * between the two does not pass on a signal that ends npm, so the program would keep running unseen.
 */
export function whenAskedToEnd(action: (signal: NodeJS.Signals) => void): void {
  // Ctrl+C may arrive twice, from the terminal and from another program of ours; the second must not cut the action off.
  for (const signal of signals) process.on(signal, action);
  // A program that npm did not start may outlive its shell.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    action('SIGTERM');
  }, interval);
  watch.unref();
}
