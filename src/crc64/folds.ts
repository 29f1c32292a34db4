/**
 * Sparse multiples of P. The sum of x^(8e) over the exponents e of each list is 0 modulo P, so XORing
 * a byte of a message into the places that lie at the others' distances from the first takes it away
 * and keeps the remainder. Squaring doubles exponents: the same lists hold with 32-bit words, or
 * vectors of 16 bytes, in place of bytes. The test of the algebra checks each.
 *
 * P = (x+1)^2 * (three factors of degree 15, minimal polynomials of a, a^3 and a^5: a BCH code of
 * length 32767) * (a primitive factor of degree 17). Hence no multiple has an odd weight, and none of
 * weight 2, 4 or 6 reaches less than 32767; a shorter reach costs more terms. FAR is for JavaScript
 * alone (machine.ts), the others are for the kernel.
 */
export const FAR = [0, 15347, 48114, 65534] as const;
export const NEAR = [0, 588, 674, 758, 1159, 1923, 1969, 3530] as const;
export const SHORT = [0, 48, 97, 167, 168, 180, 232, 245, 259, 302, 359, 533] as const;

/**
 * The lengths of the rings that a long message is wound round, which are the orders of x^8 modulo P's
 * factors: x^(8 * WIDE) is 1 modulo the one of degree 17, x^(8 * NARROW) modulo the product of the
 * others.
 */
export const WIDE = 131_071;
export const NARROW = 32_767;
/** A sparse multiple of the factor of degree 17 alone. */
export const WIDE_FOLD = [0, 183, 857] as const;
