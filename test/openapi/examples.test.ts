import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import type { Body, MediaType, OperationObject, Schema } from '../../scripts/generate/document.js';
import { document, follow, problems, readData, resolve, schemas } from './document.js';

interface Example {
  readonly value: unknown;
}

const operations = Object.values(document.paths).map((item) => item['post'] as OperationObject);
const bodyOf = (body: Body): Body => (body.$ref ? (resolve(body.$ref) as Body) : body);
const nameOf = (schema: Schema): string => schema.$ref!.split('/').at(-1)!;
const valueOf = (example: { $ref?: string; value?: unknown }): unknown =>
  example.$ref ? (resolve(example.$ref) as Example).value : example.value;

/** Every request and response body by its name, such as `createFile 201`. A 204 has none. */
const media: [string, MediaType][] = operations.flatMap((operation) =>
  [['request', operation.requestBody!] as const, ...Object.entries(operation.responses)].flatMap(
    ([kind, body]) =>
      Object.values(bodyOf(body).content ?? {}).map((type): [string, MediaType] => [
        `${operation.operationId} ${kind}`,
        type,
      ]),
  ),
);

describe('the examples of the operations', () => {
  it.each(media)('%s', (_, { schema, examples }) => {
    expect(Object.keys(examples ?? {})).not.toHaveLength(0);
    for (const [name, example] of Object.entries(examples!)) {
      expect(`${name}: ${problems(nameOf(schema!), valueOf(example))}`).toBe(`${name}: `);
    }
  });

  it('include a File with all 60 members', () => {
    const { value } = resolve('#/components/examples/FileAllMembers') as Example;
    const sample = readData('complete-file.sample.json') as object;
    expect(Object.keys(value as object).sort()).toEqual(Object.keys(sample).sort());
  });

  it('have the size and the hashes of a real content', () => {
    const digits = new TextEncoder().encode('123456789');
    const { value } = resolve('#/components/examples/FilePlain') as Example;
    expect(value).toMatchObject({
      size: digits.length,
      crc64_hash: formatCrc64(crc64(digits)),
      content_hash: createHash('sha1').update(digits).digest('hex').toUpperCase(),
    });
  });

  it('have no secret that could be real', () => {
    const text = JSON.stringify(document.components!['examples']);
    expect(text).not.toMatch(/STS\.|LTAI|security-token=(?!xxx)|Signature=(?!xxx)/);
  });
});

describe('the examples of the members', () => {
  const members = Object.entries(schemas).flatMap(([type, schema]) =>
    Object.entries(schema.properties ?? {}).map(
      ([name, property]): [string, string, string, Schema] => [
        `${type}.${name}`,
        type,
        name,
        property,
      ],
    ),
  );

  it('have the type of their member', () => {
    const wrong = members.flatMap(([place, type, name, { examples = [] }]) =>
      examples.flatMap((value) => {
        // Errors about other members do not count, since this object has only one member.
        const text = problems(type, { [name]: value });
        const own = text.split(', ').filter((it) => it.startsWith(`${type}/${name}`));
        return own.length > 0 ? [`${place}: ${own.join(', ')}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('exist for all members, and so do descriptions', () => {
    const count = (has: (property: Schema) => boolean) =>
      members.filter(([, , , property]) => has(property)).length;
    expect(members.length).toBeGreaterThan(250);
    expect(count((it) => Boolean(it.description?.trim()))).toBe(members.length);
    expect(count(isShown)).toBe(members.length);
  });
});

/** Whether a member has an example, or has a type whose members have examples. */
function isShown(property: Schema): boolean {
  if ((property.examples?.length ?? 0) > 0) return true;
  const inner = property.items ?? property.additionalProperties;
  const type = property.$ref ? property : typeof inner === 'object' ? inner : undefined;
  if (!type?.$ref) return false;
  const { properties } = follow(type);
  return properties !== undefined && Object.values(properties).every(isShown);
}
