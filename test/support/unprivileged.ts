/** The user `nobody` of most systems. */
const NOBODY = 65_534;

/** Runs something without the rights of root, to whom every file is readable. */
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
