import { type Machine, theMachine } from './machine.js';
import type { Register } from './register.js';
import { advance } from './tables.js';

/** The kernel wants eight bytes, for the register to enter; with that many it already wins. */
const SMALL = 8;
/** From this chunk on it pays to keep a message in the stage between updates. */
const LARGE = 2 ** 15;

// There is one stage. The register that its bytes belong to is its owner; who else needs it makes
// the owner's bytes into a register first.
let owner: Register | undefined;
/** How much of the stage is filled. */
let filled = 0;
/** Whether a full stage has been folded since the owner took it. */
let folded = false;
/** Who brought the latest large chunk: two in a row earn the stage, hashers taking turns never do. */
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

/** Makes `register` current and gives the stage back, if it has it. */
export function settle(register: Register): void {
  if (register !== owner) return;
  owner = undefined;
  const machine = theMachine();
  const rest = machine.stage.subarray(0, filled);
  if (folded) machine.finish(register);
  (filled < SMALL ? advance : machine.hash)(register, rest);
}

/** The same, and what `register` brought no longer counts. */
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

/** Takes in `count` bytes that stand in the stage after the others. */
function add(machine: Machine, count: number): void {
  filled += count;
  if (filled < machine.stage.length) return;
  machine.fold(owner!);
  folded = true;
  filled = 0;
}

/**
 * For who can read into memory (a file): the room in the stage, to be filled from its start, and the
 * function to call with how many bytes are there now. All of it before anything else is hashed in
 * this thread.
 */
export function openStage(register: Register): { room(): Uint8Array; add(count: number): void } {
  const machine = theMachine();
  take(register);
  return {
    room: () => machine.stage.subarray(filled),
    add: (count) => add(machine, count),
  };
}
