/**
 * A built-in module of Node (from 20.16 on), which Deno and Bun have too; undefined elsewhere.
 *
 * It is not an import: bundlers for browsers, and runtimes without the module, cannot resolve one.
 *
 * @example
 * const crypto = builtin<Pick<typeof import('node:crypto'), 'createHash'>>('node:crypto');
 */
export function builtin<T>(name: string): T | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown };
  };
  return process?.getBuiltinModule?.(name) as T | undefined;
}
