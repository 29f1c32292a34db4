import { readFileSync } from 'node:fs';

interface Vector {
  name: string;
  length: number;
  expected: string;
  hex?: string;
  gen?: string;
  byte?: number;
  seed?: number;
  at?: number;
}
interface Combination {
  crcA: string;
  crcB: string;
  lenB: string;
  expected: string;
}

/** vectors.json: CRC-64/XZ of given bytes and of generated ones; its `generators` say how. */
export const { vectors, combine } = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
) as { vectors: Vector[]; combine: Combination[] };

/** Marsaglia's xorshift32, the low byte of each state. */
export function xorshift(length: number, seed = 2654435769): Uint8Array<ArrayBuffer> {
  let s = seed;
  return Uint8Array.from({ length }, () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return s & 255;
  });
}

export function bytesOfVector({
  hex,
  gen,
  length,
  byte = 0,
  seed,
  at,
}: Vector): Uint8Array<ArrayBuffer> {
  if (hex !== undefined) return Uint8Array.from(Buffer.from(hex, 'hex'));
  switch (gen) {
    case 'fill':
      return new Uint8Array(length).fill(byte);
    case 'inc':
      return Uint8Array.from({ length }, (_, i) => i & 255);
    case 'dec':
      return Uint8Array.from({ length }, (_, i) => 255 - (i & 255));
    case 'xs32':
      return xorshift(length, seed);
    case 'onehot':
      return new Uint8Array(length).fill(byte, at!, at! + 1);
    default:
      throw new Error(`no generator ${gen}`);
  }
}

/** The definition, bit by bit on bigints: slow and beyond doubt. */
export function oracle(bytes: Uint8Array, previous = 0n): bigint {
  const all = 0xffff_ffff_ffff_ffffn;
  let register = previous ^ all;
  for (const byte of bytes) {
    register ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++)
      register = register & 1n ? (register >> 1n) ^ 0xc96c5795d7870f42n : register >> 1n;
  }
  return register ^ all;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let register = BigInt(byte);
  for (let bit = 0; bit < 8; bit++)
    register = register & 1n ? (register >> 1n) ^ 0xc96c5795d7870f42n : register >> 1n;
  return [Number(register & 0xffff_ffffn), Number(register >> 32n)] as const;
});

/** The same a byte at a time, for megabytes; itself checked against the definition. */
export function byteOracle(bytes: Uint8Array): bigint {
  let lo = -1;
  let hi = -1;
  for (let i = 0; i < bytes.length; i++) {
    const [a, b] = table[(lo ^ bytes[i]!) & 255]!;
    lo = ((lo >>> 8) | (hi << 24)) ^ a;
    hi = (hi >>> 8) ^ b;
  }
  return (BigInt(~hi >>> 0) << 32n) | BigInt(~lo >>> 0);
}
