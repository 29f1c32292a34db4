import { type Machine, theMachine } from './machine.js';
import type { Register } from './register.js';
import { advance } from './tables.js';

/**
 * The kernel needs eight bytes to XOR the register into. From that length on it is the faster way.
 */
const SMALL = 8;
/** From this length of a chunk on, keeping a message in the stage between updates is faster. */
const LARGE = 2 ** 15;

// There is one stage. Its owner is the register whose bytes it holds. Before another register uses
// the stage, these bytes are hashed into the owner.
let owner: Register | undefined;
/** How many bytes the stage holds. */
let filled = 0;
/** Whether a full stage was folded since it got its present owner. */
let folded = false;
/**
 * The register of the latest large chunk. A register gets the stage with two large chunks in a row,
 * so hashes that take turns do not keep moving the stage between them.
 */
let latest: Register | undefined;

/** Advances `register` over `bytes`, on the tier that suits their length. */
export function update(register: Register, bytes: Uint8Array): void {
  const { length } = bytes;
  if (register === owner) return append(theMachine(), bytes);
  if (length < SMALL) return advance(register, bytes);
  const machine = theMachine();
  if (length < LARGE) return machine.hash(register, bytes);
  if (length >= machine.long || register === latest) {
    take(register);
    append(machine, bytes);
  } else {
    machine.hash(register, bytes);
  }
  latest = register;
}

/** If `register` owns the stage: hashes the bytes of the stage into it and frees the stage. */
export function settle(register: Register): void {
  if (register !== owner) return;
  owner = undefined;
  const machine = theMachine();
  const rest = machine.stage.subarray(0, filled);
  if (folded) machine.finish(register);
  (filled < SMALL ? advance : machine.hash)(register, rest);
}

/** The same; the next large chunk of `register` then counts as its first one. */
export function release(register: Register): void {
  settle(register);
  if (register === latest) latest = undefined;
}

function take(register: Register): void {
  if (register === owner) return;
  if (owner) release(owner);
  owner = register;
  filled = 0;
  folded = false;
}

function append(machine: Machine, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    const part = bytes.subarray(at, at + machine.stage.length - filled);
    machine.stage.set(part, filled);
    at += part.length;
    add(machine, part.length);
  }
}

/** Counts `count` bytes that were written to the stage after the others; folds a full stage. */
function add(machine: Machine, count: number): void {
  filled += count;
  if (filled < machine.stage.length) return;
  machine.fold(owner!);
  folded = true;
  filled = 0;
}

/**
 * For a reader that reads into memory (of a file, for example). `room` is the free part of the stage,
 * to be filled from its start. `add` takes the number of bytes written there. Nothing else may be
 * hashed in this thread meanwhile.
 */
export function openStage(register: Register): { room(): Uint8Array; add(count: number): void } {
  const machine = theMachine();
  take(register);
  return {
    room: () => machine.stage.subarray(filled),
    add: (count) => add(machine, count),
  };
}
