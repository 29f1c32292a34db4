import type { Document, Schema } from './document.js';
import { mapSchemas } from './schemas.js';

/**
 * The document in the form that any generator can read; generated/openapi.json holds it. Two keywords
 * become extensions, because other generators misread them:
 *
 * - `anyOf: [{ required: [a] }, { required: [b, c] }]` becomes `x-pds-required-any: [[a], [b, c]]`.
 *   The alternatives have no members, so other generators make the whole type unknown.
 * - `format: uint64` of a string becomes `x-pds-format: uint64`. Some generators make it a BigInt.
 */
export function portable(document: Document): Document {
  return mapSchemas(document, (schema) => {
    const { anyOf, format, ...rest } = schema;
    const groups = requiredAnyOf(schema);
    const isText = [schema.type].flat().includes('string');
    return {
      ...rest,
      ...(groups ? { 'x-pds-required-any': groups } : anyOf && { anyOf }),
      ...(format === 'uint64' && isText ? { 'x-pds-format': format } : format && { format }),
    };
  });
}

/**
 * The groups of members of which at least one must be complete, whether `anyOf` or
 * `x-pds-required-any` lists them.
 */
export function requiredAnyOf(schema: Schema): string[][] | undefined {
  const { anyOf = [] } = schema;
  const isGroup = (one: Schema) =>
    one.required !== undefined &&
    Object.keys(one).every((key) => ['required', 'description', 'title'].includes(key));
  if (anyOf.length === 0 || !anyOf.every(isGroup)) {
    return schema['x-pds-required-any']?.map((group) => [...group]);
  }
  return anyOf.map(({ required = [] }) => [...required]);
}
