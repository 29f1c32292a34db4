/**
 * The service's CRC-64 of the stored bytes is not that of the local bytes: the files differ.
 *
 * Both values are unsigned decimal strings, the form of `crc64_hash`.
 */
export class Crc64MismatchError extends Error {
  override name = 'Crc64MismatchError';
  /** CRC-64 of the local bytes. */
  readonly expected: string;
  /** CRC-64 that the service reports. */
  readonly actual: string;

  constructor(expected: string, actual: string) {
    super(`CRC-64 mismatch: expected ${expected}, the service has ${actual}`);
    this.expected = expected;
    this.actual = actual;
  }
}
