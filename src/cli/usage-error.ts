/** The command line or the environment asks for what cannot be: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
