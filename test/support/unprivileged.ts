/** The user `nobody` of most systems. */
const NOBODY = 65_534;

/** Runs a function without the rights of root, who can read every file. */
export async function unprivileged<T>(run: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0) return run();
  seteuid!(NOBODY);
  try {
    return await run();
  } finally {
    seteuid!(0);
  }
}
