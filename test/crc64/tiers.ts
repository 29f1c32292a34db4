import { vi } from 'vitest';
import type * as Crc64Module from '../../src/crc64/index.js';

export type Tier = 'simd' | 'scalar' | 'plain';
export const tiers: Tier[] = ['simd', 'scalar', 'plain'];

/** Loads a new copy of the module and makes it use a tier, as an engine or a page's CSP would. */
export async function load(tier: Tier): Promise<typeof Crc64Module> {
  const { Module } = WebAssembly;
  let refusals = { simd: 0, scalar: 1, plain: Infinity }[tier];
  vi.resetModules();
  vi.stubGlobal('WebAssembly', {
    Instance: WebAssembly.Instance,
    Module: function (code: BufferSource) {
      if (refusals-- > 0) throw new WebAssembly.CompileError('refused by the test');
      return new Module(code);
    },
  });
  const loaded = await import('../../src/crc64/index.js');
  loaded.crc64(new Uint8Array(1000)); // the module chooses its tier here
  vi.unstubAllGlobals();
  return loaded;
}
