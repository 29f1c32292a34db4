/**
 * `Retry-After` in milliseconds: whole seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param now the clock, for a date in an answer that does not tell the server's own
 * @returns undefined if the header is absent or neither form
 */
export function retryAfterOf(headers: Headers, now: () => Date): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  // The server's own clock where it tells it: ours may be off.
  const from = Date.parse(headers.get('date') ?? '') || now().getTime();
  return Number.isNaN(date) ? undefined : Math.max(0, date - from);
}
