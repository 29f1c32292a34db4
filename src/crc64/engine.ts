import { type Machine, theMachine } from './machine.js';
import { enter, type Register } from './register.js';
import { advance } from './tables.js';

/** The kernel wants eight bytes, for the register to enter; with that many it already wins. */
const SMALL = 8;
/** From this chunk on it pays to keep a message in the stage between updates. */
const LARGE = 2 ** 15;

// There is one stage. The register that its bytes belong to is its owner; who else needs it makes
// the owner's bytes into a register first.
let owner: Register | undefined;
let folded = 0;
let filled = 0;
/** Nothing has come since the owner took the stage: its register is still to be entered. */
let fresh = false;
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
    take(machine, register);
    append(machine, bytes);
  } else {
    machine.hash(register, bytes);
  }
  latest = register;
}

/** Makes `register` current: what it has in the stage is hashed, and may go on being added to. */
export function settle(register: Register, into = register): Register {
  if (register !== owner) return register;
  const machine = theMachine();
  machine.fold(folded, filled);
  folded = filled;
  machine.finish(into, filled);
  return into;
}

/** Makes `register` current and gives the stage back, if it has it. */
export function release(register: Register): void {
  settle(register);
  if (register === owner) owner = undefined;
  if (register === latest) latest = undefined;
}

function take(machine: Machine, register: Register): void {
  if (register === owner) return;
  if (owner) release(owner);
  owner = register;
  fresh = true;
  folded = filled = machine.stage;
  machine.bytes.fill(0, filled - machine.reach, filled);
}

function append(machine: Machine, bytes: Uint8Array): void {
  const end = machine.stage + machine.capacity;
  for (let at = 0; at < bytes.length;) {
    const part = bytes.subarray(at, at + end - filled);
    machine.bytes.set(part, filled);
    at += part.length;
    add(machine, part.length);
  }
}

/** Takes in `count` bytes that stand in the stage after the others. */
function add(machine: Machine, count: number): void {
  const { stage, capacity, reach, bytes, view } = machine;
  if (fresh) enter(owner!, view, filled);
  fresh = false;
  filled += count;
  if (filled < stage + capacity) return;
  machine.fold(folded, filled);
  bytes.copyWithin(stage - reach, filled - reach, filled);
  folded = filled = stage;
}

/**
 * For who can read into memory (a file): the room in the stage, to be filled from its start, and the
 * function to call with how many bytes are there now, at the first call at least 8. All of it before
 * anything else is hashed in this thread.
 */
export function openStage(register: Register): { room(): Uint8Array; add(count: number): void } {
  const machine = theMachine();
  take(machine, register);
  return {
    room: () => machine.bytes.subarray(filled, machine.stage + machine.capacity),
    add: (count) => add(machine, count),
  };
}
