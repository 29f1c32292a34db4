import { deref, everySchema, routesOf, type Document, type Schema } from '../document.js';
import { pointerSteps, SpecError, type Source, type Step } from '../source.js';

/**
 * Stops at schemas of which types, checks and validators would not say the same.
 *
 * @throws SpecError that names file, line, and what to write instead
 */
export function checkSchemas(document: Document, source: Source): void {
  for (const [at, schema] of everySchema(document)) {
    const refuse = (step: Step, problem: string): never => {
      throw new SpecError(source.locate([...at, ...[step].filter(Boolean)]), problem);
    };
    checkAllOf(document, schema, refuse);
    checkAlternatives(schema, refuse);
    checkRequired(document, schema, at, refuse);
    checkWords(schema, refuse);
  }
  checkDirections(document, source);
}

type Refuse = (step: Step, problem: string) => never;

/** A schema that is part of itself has no type. */
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

/** Beside members, alternatives are required members alone, or `oneOf` and `allOf` of objects. */
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

/** Every required member has a schema: a type cannot have a member that it does not have. */
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

function checkWords(schema: Schema, refuse: Refuse): void {
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

/** What one side only reads is not demanded of it: one type serves both directions. */
function checkDirections(document: Document, source: Source): void {
  for (const route of routesOf(document)) {
    const { request, responses } = route;
    if (request) {
      const at = [...request.at, 'schema'];
      demand(request.media.schema, at, 'readOnly', 'a request must have it');
    }
    for (const { media, at } of responses) {
      demand(media.schema, [...at, 'schema'], 'writeOnly', 'an answer must have it');
    }
  }

  function demand(
    schema: Schema | undefined,
    at: Step[],
    word: 'readOnly' | 'writeOnly',
    because: string,
    seen = new Set<unknown>(),
  ): void {
    if (!schema || seen.has(schema)) return;
    seen.add(schema);
    const { $ref } = schema;
    if ($ref) {
      return demand(deref(document, { $ref }), pointerSteps($ref), word, because, seen);
    }
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (schema.required?.includes(name) && deref(document, member)[word]) {
        throw new SpecError(
          source.locate([...at, 'properties', name]),
          `${name} is ${word} and required, but ${because}: take it out of required, or write a schema for each direction`,
        );
      }
      demand(member, [...at, 'properties', name], word, because, seen);
    }
    if (schema.items) demand(schema.items, [...at, 'items'], word, because, seen);
    for (const list of ['allOf', 'anyOf', 'oneOf'] as const) {
      for (const [index, part] of (schema[list] ?? []).entries()) {
        demand(part, [...at, list, index], word, because, seen);
      }
    }
    if (typeof schema.additionalProperties === 'object') {
      demand(schema.additionalProperties, [...at, 'additionalProperties'], word, because, seen);
    }
  }
}
