/** The first of these signals; a second SIGTERM or SIGINT ends the process at once, as it always does. */
export function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    // A terminal that is closed sends several: its own, and that of the shell in it.
    process.on('SIGHUP', () => resolve());
  });
}
