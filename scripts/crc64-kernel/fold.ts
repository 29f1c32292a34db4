import {
  call,
  type Func,
  get,
  i32,
  type Lane,
  memoryCopy,
  operations,
  set,
  when,
  whileDo,
} from '../wasm.js';
import { layout, reach } from './layout.js';

/**
 * (from, to, shift): reduces a range to a few bytes at `target`; callers pass shift 0. `self` is the
 * number of this function.
 *
 * Each lane XORs in, in place, what the lanes before it contribute. The last bytes (as many as the
 * fold reaches) are folded as well and contribute past the end, so each of them also holds what those
 * before it among the last bytes contributed. The same XOR removes that again: the function calls
 * itself once on a copy of the last bytes with zeros before it, and that call writes its result
 * `shift` bytes further on instead of in place.
 */
export function fold(exponents: readonly number[], lane: Lane, self: number, target: number): Func {
  const [q, end, shift] = [0, 1, 2];
  const { lone } = layout;
  const { load, store, xor } = operations(lane);
  const span = reach(exponents);
  // q is the address that the fold reaches back to: the exponents are the offsets of the loads.
  const [first, ...rest] = [...exponents].reverse().map((e) => load(get(q), e));
  return {
    params: 3,
    body: [
      set(q, i32.sub(get(q), i32.const(span))),
      set(end, i32.sub(get(end), i32.const(span))),
      whileDo(
        i32.below(get(q), get(end)),
        store(i32.add(get(q), get(shift)), xor(first!, ...rest), span),
        set(q, i32.add(get(q), i32.const(lane.bytes))),
      ),
      when(
        i32.below(get(shift), i32.const(1)),
        memoryCopy(i32.const(lone), get(end), i32.const(span)),
        call(self, i32.const(lone), i32.const(lone + span), i32.const(target - lone)),
      ),
    ],
  };
}
