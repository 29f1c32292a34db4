const MAX = '18446744073709551615';

const below = (digit: string) => (digit === '1' ? '0' : `[0-${Number(digit) - 1}]`);

// Every number up to 2^64-1: all shorter numbers, and those whose first different digit is smaller.
// Leading zeros are allowed.
const uint64 = [
  `\\d{1,${MAX.length - 1}}`,
  ...[...MAX].map((digit, index) => {
    const rest = MAX.length - index - 1;
    return digit === '0'
      ? ''
      : `${MAX.slice(0, index)}${below(digit)}${rest > 0 ? `\\d{${rest}}` : ''}`;
  }),
  MAX,
]
  .filter(Boolean)
  .join('|');

const date = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?';

/**
 * Formats as regular expressions, which ajv writes into its standalone code. A format that is not
 * here is not checked: in JSON Schema 2020-12, formats are annotations.
 *
 * A date-time may be empty or end in `Z07:00`, as in samples of the documentation
 * ("2006-01-02T15:04:05.000Z07:00", a layout of Go's time package).
 */
export const formats: Record<string, RegExp> = {
  uint64: new RegExp(`^0*(?:${uint64})$`),
  'date-time': new RegExp(`^(?:${date}T${time}(?:Z(?:07:00)?|[+-]\\d\\d:\\d\\d))?$`),
};
