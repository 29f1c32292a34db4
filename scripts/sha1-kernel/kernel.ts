import {
  type Code,
  type Func,
  get,
  i32,
  i32x4,
  module,
  operations,
  set,
  shuffle,
  vectors,
  whileDo,
} from '../wasm.js';

/** Bytes that are hashed at a time. They fit into 256 KiB of cache beside what reading a file needs. */
const CAPACITY = 128 * 1024;

/** Addresses in the memory, and its size in pages of 64 KiB. */
export const layout = {
  state: 0,
  /** The words of the schedule, with the constants of their rounds. */
  words: 64,
  data: 1024,
  capacity: CAPACITY,
  pages: Math.ceil((1024 + CAPACITY) / 65536),
};

// FIPS 180-4, section 5.3.1: the state before the first block.
const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
// Section 4.2.1: the constant of each 20 rounds.
const K = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

const ROUNDS = 80;
const BLOCK = 64;
/** How many vectors of four words are scheduled before the first round. Measured: 3 to 6 are alike. */
const AHEAD = 4;
/** Vectors that the schedule looks back to. */
const RING = 8;

// Parameters and locals of `hash`: integers first, then vectors.
const [at, end] = [0, 1];
const state = [2, 3, 4, 5, 6];
const before = [7, 8, 9, 10, 11];
const ring = Array.from({ length: RING }, (_, n) => 12 + n);
const [mixed, first] = [20, 21];
const LOCALS = { i32: 10, lane: [10, vectors] as [number, typeof vectors] };

const { load, store, xor } = operations(vectors);
const START = i32.const(0);

/** (from, end): takes the blocks from one address up to the other into the state. */
function hash(): Func {
  const eachWord = <T>(make: (n: number) => T) => state.map((_, n) => make(n));
  return {
    name: 'hash',
    params: 2,
    locals: LOCALS,
    body: [
      ...eachWord((n) => set(state[n]!, i32.load(START, layout.state + 4 * n))),
      whileDo(
        i32.below(get(at), get(end)),
        ...eachWord((n) => set(before[n]!, get(state[n]!))),
        ...block(),
        // After 80 rounds, a multiple of 5, each word is in its own local again.
        ...eachWord((n) => set(state[n]!, i32.add(get(state[n]!), get(before[n]!)))),
        set(at, i32.add(get(at), i32.const(BLOCK))),
      ),
      ...eachWord((n) => i32.store(START, get(state[n]!), layout.state + 4 * n)),
    ],
  };
}

/** The rounds, four at a time, and between them the words that later rounds need. */
function* block(): Generator<Code> {
  for (let n = 0; n < AHEAD; n++) yield schedule(n);
  for (let t = 0; t < ROUNDS; t++) {
    if (t % 4 === 0 && t / 4 + AHEAD < ROUNDS / 4) yield schedule(t / 4 + AHEAD);
    yield round(t);
  }
}

/** Section 6.1.2, step 3, for round `t`. The words move by renaming: no local is copied. */
function round(t: number): Code {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((n) => state[(n + ROUNDS - t) % 5]!);
  const sum = i32.add(
    get(e!),
    i32.load(START, layout.words + 4 * t), // with K
    mix(t, get(b!), get(c!), get(d!)),
    i32.rotl(get(a!), 5), // last, since `a` is known last
  );
  return [...set(e!, sum), ...set(b!, i32.rotl(get(b!), 30))];
}

/** Section 4.1.1: Ch, Parity, Maj, Parity, in the forms with the fewest steps after `b` is known. */
function mix(t: number, b: Code, c: Code, d: Code): Code {
  const differ = i32.xor(c, d);
  if (t < 20) return i32.xor(i32.and(differ, b), d);
  if (t < 40 || t >= 60) return i32.xor(differ, b);
  return i32.add(i32.and(c, d), i32.and(differ, b)); // no bit is in both
}

/** Computes words 4n to 4n + 3, and stores them with K of their rounds added. */
function schedule(n: number): Code {
  const words = (back: number) => get(ring[(n - back) % RING]!);
  /** Words that begin two later than those of a vector. */
  const shifted = (back: number) => shuffle(words(back), words(back - 1), lanes(2, 3, 4, 5));
  const own = ring[n % RING]!;
  let code: Code;
  if (n < 4) {
    // The block itself, big-endian.
    const bytes = load(get(at), 16 * n);
    code = set(own, shuffle(bytes, bytes, [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12]));
  } else if (n < 8) {
    // W[t] = (W[t-3] ^ W[t-8] ^ W[t-14] ^ W[t-16]) <<< 1. For lane 3, W[t-3] is lane 0 of the
    // same vector: it is 0 at first, and what it contributes is XORed in at the end.
    const zero = i32x4.splat(0);
    code = [
      ...set(
        mixed,
        xor(words(4), shifted(4), words(2), shuffle(words(1), zero, lanes(1, 2, 3, 4))),
      ),
      ...set(mixed, rotl(mixed, 1)),
      ...set(first, shuffle(zero, get(mixed), lanes(1, 2, 3, 4))),
      ...set(own, xor(get(mixed), rotl(first, 1))),
    ];
  } else {
    // The same, applied twice: W[t] = (W[t-6] ^ W[t-16] ^ W[t-28] ^ W[t-32]) <<< 2.
    code = [
      ...set(mixed, xor(words(8), words(7), words(4), shifted(2))),
      ...set(own, rotl(mixed, 2)),
    ];
  }
  const k = i32x4.splat(K[Math.floor((4 * n) / 20)]!);
  return [...code, ...store(START, i32x4.add(get(own), k), layout.words + 16 * n)];
}

const rotl = (local: number, bits: number): Code =>
  i32x4.or(i32x4.shl(get(local), bits), i32x4.shr(get(local), 32 - bits));

/** The bytes of four of the eight i32 of two vectors. */
const lanes = (...numbers: number[]) =>
  numbers.flatMap((number) => [0, 1, 2, 3].map((byte) => 4 * number + byte));

const start = (): Func => ({
  params: 0,
  body: INITIAL.map((word, n) => i32.store(START, i32.const(word), layout.state + 4 * n)),
});

/** The module; its instance begins with the initial state. */
export const kernel = (): Uint8Array => module(layout.pages, [hash(), start()], 1);
