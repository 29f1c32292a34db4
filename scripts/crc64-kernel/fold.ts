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
} from './wasm.js';
import { layout, reach } from './layout.js';

/**
 * (from, to, shift): brings a stretch down to the few bytes at `target`, with shift 0. `self` is the
 * number of this function.
 *
 * Each lane takes in what the lanes before it push to it, in place. The last bytes, as many as the
 * fold reaches, are folded too and push past the end, so each holds also what those of them before it
 * pushed. That is taken back by the same XOR, once, on what they are: hence the call of itself on a
 * copy with zeros before it, which writes `shift` bytes further on instead of in place.
 */
export function fold(exponents: readonly number[], lane: Lane, self: number, target: number): Func {
  const [q, end, shift] = [0, 1, 2];
  const { lone } = layout;
  const { load, store, xor } = operations(lane);
  const span = reach(exponents);
  // q is where the fold reaches back to, so that the exponents are the loads' offsets.
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
