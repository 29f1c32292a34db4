/** The reason with which the signal of `interruptible` aborts. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  /**
   * The exit code that shells report for a process that a signal ended: 128 plus the signal's
   * number.
   */
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted');
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/** Runs a task whose signal Ctrl-C or SIGTERM aborts. A second Ctrl-C ends the process at once. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const listeners = names.map(
    (name) => [name, () => controller.abort(new Interrupted(name))] as const,
  );
  for (const [name, listener] of listeners) process.once(name, listener);
  try {
    return await run(controller.signal);
  } finally {
    for (const [name, listener] of listeners) process.off(name, listener);
  }
}
