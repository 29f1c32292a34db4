import { deref, pointerSteps, type Document, type Schema, type Step } from '../document.js';
import { routesOf } from '../routes.js';
import { everySchema, innerSchemas } from '../schemas.js';
import type { Source } from '../source.js';

/**
 * Refuses schemas for which types, checks and validators would disagree.
 *
 * @throws SpecError that names file, line, and what to write instead
 */
export function checkSchemas(document: Document, source: Source): void {
  for (const [at, schema] of everySchema(document)) {
    const refuse: Refuse = (keyword, problem) => source.refuse([...at, keyword], problem);
    checkAllOf(document, schema, refuse);
    checkAlternatives(schema, refuse);
    checkRequired(document, schema, at, refuse);
    checkKeywords(schema, refuse);
  }
  checkDirections(document, source);
}

type Refuse = (keyword: string, problem: string) => never;

/** Refuses a schema that is a part of itself: it has no type. */
function checkAllOf(document: Document, schema: Schema, refuse: Refuse): void {
  const above: Schema[] = [];
  const visit = (inner: Schema): void => {
    const target = deref(document, inner);
    const parts = target.allOf ?? [];
    if (parts.length === 0) return;
    if (above.some((one) => one.allOf === target.allOf)) {
      refuse('allOf', 'allOf leads back to this schema: take the schema out of its own allOf');
    }
    above.push(target);
    for (const part of parts) visit(part);
    above.pop();
  };
  visit(schema);
}

/** Refuses alternatives that types cannot express beside the members of the schema. */
function checkAlternatives(schema: Schema, refuse: Refuse): void {
  const { anyOf = [], oneOf = [] } = schema;
  const bare = (one: Schema) => one.required !== undefined && !one.properties && !one.allOf;
  if (oneOf.some(bare)) {
    refuse(
      'oneOf',
      'oneOf with required alone is not understood: write `anyOf: [{ required: [...] }, ...]`',
    );
  }
  if (anyOf.some(bare)) {
    refuse(
      'anyOf',
      'anyOf with required alone beside other alternatives is not understood: give every one required alone, or none',
    );
  }
  if (anyOf.length > 0 && (schema.properties || schema.allOf || oneOf.length > 0)) {
    refuse(
      'anyOf',
      'anyOf beside properties is not understood: write `allOf: [{ properties: ... }, { anyOf: [...] }]`',
    );
  }
}

/** Refuses a required member without a schema: the type would not have it. */
function checkRequired(document: Document, schema: Schema, at: Step[], refuse: Refuse): void {
  const { allOf, required = [], additionalProperties } = schema;
  const groups = schema['x-pds-required-any'];
  const within = at.some((step) => step === 'allOf');
  if (within || additionalProperties) return;
  const known = new Set<string>();
  const collect = (one: Schema): void => {
    const target = deref(document, one);
    for (const name of Object.keys(target.properties ?? {})) known.add(name);
    for (const part of [...(target.allOf ?? []), ...(target.oneOf ?? [])]) collect(part);
  };
  collect({ ...schema, ...(allOf && { allOf }) });
  for (const name of required) {
    if (!known.has(name))
      refuse('required', `required names ${name}, which is not among properties`);
  }
  for (const name of groups?.flat() ?? []) {
    if (!known.has(name)) refuse('anyOf', `anyOf requires ${name}, which is not among properties`);
  }
}

const TYPE_OF: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Refuses formats, patterns and known values that do not fit the type. */
function checkKeywords(schema: Schema, refuse: Refuse): void {
  const { type, format, pattern, $ref } = schema;
  const types = [type ?? []].flat();
  if (format === 'uint64') {
    refuse(
      'format',
      `format: uint64 of ${types.join(' or ') || 'any type'} loses digits in JavaScript: write type: string`,
    );
  }
  if (pattern !== undefined) {
    try {
      new RegExp(pattern, 'u');
    } catch (error) {
      refuse(
        'pattern',
        `pattern is not a regular expression with the u flag: ${(error as Error).message}`,
      );
    }
  }
  const known = schema['x-extensible-enum'];
  if (known !== undefined && !Array.isArray(known))
    refuse('x-extensible-enum', 'x-extensible-enum must be a list');
  for (const keyword of ['x-extensible-enum', 'enum']) {
    for (const value of (schema[keyword] ?? []) as unknown[]) {
      const fits = types.length === 0 || types.some((one) => TYPE_OF[one]?.(value));
      const simple = keyword === 'enum' || typeof value === 'string' || typeof value === 'number';
      if (fits && simple) continue;
      refuse(
        keyword,
        `${keyword}: ${JSON.stringify(value)} is not ${types.join(' or ') || 'a string'}: write a value of the schema's type, or change the type`,
      );
    }
  }
  if (known && !$ref && types.length === 0)
    refuse('x-extensible-enum', 'x-extensible-enum needs a type: write `type: string`');
}

/**
 * Refuses a required member that one side never writes: one type serves requests and answers, so a
 * request cannot require a readOnly member, nor an answer a writeOnly one.
 */
function checkDirections(document: Document, source: Source): void {
  for (const { request, responses } of routesOf(document)) {
    if (request) visit(request.media.schema, [...request.at, 'schema'], 'readOnly');
    for (const { media, at } of responses) visit(media.schema, [...at, 'schema'], 'writeOnly');
  }

  function visit(
    schema: Schema | undefined,
    at: readonly Step[],
    word: 'readOnly' | 'writeOnly',
    seen = new Set<Schema>(),
  ): void {
    if (!schema || seen.has(schema)) return;
    seen.add(schema);
    const { $ref, required = [], properties = {} } = schema;
    if ($ref) return visit(deref(document, { $ref }), pointerSteps($ref), word, seen);
    for (const name of required) {
      if (!deref(document, properties[name] ?? {})[word]) continue;
      const side = word === 'readOnly' ? 'a request' : 'an answer';
      const advice = 'take it out of required, or write a schema for each direction';
      source.refuse(
        [...at, 'properties', name],
        `${name} is ${word} and required, but ${side} must have it: ${advice}`,
      );
    }
    for (const [steps, inner] of innerSchemas(schema)) visit(inner, [...at, ...steps], word, seen);
  }
}
