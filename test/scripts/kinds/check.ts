import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, make, typeErrors, workshop, yamlOf, type Kind, type Made } from './harness.js';

/** Tests each of these kinds: it works as its types say, or is refused with file and line. */
export function testKinds(kinds: readonly Kind[]): void {
  const shop = workshop();
  const made = new Map<string, Made>();
  afterAll(shop.remove);
  beforeAll(async () => {
    for (const kind of kinds) made.set(kind.name, await make(kind, shop.folder));
  }, 120_000);

  test('the generated types and the code that calls them compile', () => {
    const understood = [...made.values()].filter(({ refusal }) => refusal === undefined);
    expect(typeErrors(understood)).toEqual([]);
  }, 60_000);

  describe('works', () => {
    test.for(kinds.filter(({ refused }) => !refused))('$name', async (kind) => {
      const one = made.get(kind.name)!;
      expect(one.refusal).toBeUndefined();
      const { sent, gives } = await call(one);
      if (kind.sent) expect(sent).toEqual(kind.sent);
      if (kind.gives instanceof RegExp) expect(gives).toMatch(kind.gives);
      else if ('gives' in kind) expect(gives).toEqual(kind.gives);
      else expect(gives === undefined || typeof gives === 'object').toBe(true);
    });
  });

  describe('is refused', () => {
    test.for(kinds.filter(({ refused }) => refused))('$name', (kind) => {
      const { refused = '', refusedIn = 'openapi.yaml' } = kind;
      const line =
        yamlOf(kind)
          .split('\n')
          .findIndex((text) => text.endsWith('# here')) + 1;
      const { refusal = 'not refused' } = made.get(kind.name)!;
      expect(refusal).toContain(refused);
      expect(refusal).not.toContain('\n');
      if (refusedIn !== 'any') {
        expect(refusal).toContain(`openapi/${refusedIn}:${line || 1}: `);
      }
    });
  });
}
