/** Why the signal of `interruptible` aborts. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  /** What shells give a process that a signal ended: 128 and its number. */
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted');
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/** Runs something that Ctrl-C (or SIGTERM) ends in good order; a second one ends it at once. */
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
