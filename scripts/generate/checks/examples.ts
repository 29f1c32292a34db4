import {
  deref,
  pointerSteps,
  type Document,
  type MediaType,
  type Schema,
  type Step,
} from '../document.js';
import { routesOf } from '../routes.js';
import { everySchema } from '../schemas.js';
import type { Source } from '../source.js';
import { compiler, read, valid, type Reading } from '../validators.js';

/**
 * Checks every example against its schema. Examples of requests and schemas must match the schema as
 * it is written; those of responses may differ from it as far as a client accepts that.
 *
 * @throws SpecError that names file, line, and what is wrong
 */
export function checkExamples(document: Document, source: Source): void {
  const ajv = compiler(document, source);
  const check = (schema: Schema, reading: Reading, value: unknown, at: Step[]) => {
    const validate = valid(ajv, source, at, () => ajv.compile(read(schema, reading)));
    if (validate(value)) return;
    const { instancePath = '', message = 'is wrong', params } = validate.errors?.[0] ?? {};
    const steps = pointerSteps(instancePath);
    const where = steps.length > 0 ? ` at ${steps.join('.')}` : '';
    const detail =
      params && 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
    const problem = `the example breaks its schema${where}: it ${message.replaceAll(',', ' or ')}${detail}`;
    source.refuse([...at, ...steps], problem);
  };
  for (const [at, schema] of everySchema(document)) {
    for (const [index, value] of (schema.examples ?? []).entries()) {
      check(schema, 'strict', value, [...at, 'examples', index]);
    }
    if (schema.default !== undefined) check(schema, 'strict', schema.default, [...at, 'default']);
  }
  for (const [at, media, reading] of everyMedia(document)) {
    const { schema = {}, examples = {} } = media;
    if ('example' in media) check(schema, reading, media.example, [...at, 'example']);
    for (const [name, given] of Object.entries(examples)) {
      const example = deref(document, given);
      if ('value' in example)
        check(schema, reading, example.value, [...at, 'examples', name, 'value']);
    }
  }
}

function* everyMedia(document: Document): Generator<[Step[], MediaType, Reading]> {
  const contents = (holder: { content?: Record<string, MediaType> } | undefined, at: Step[]) =>
    Object.entries(holder?.content ?? {}).map(([type, media]): [Step[], MediaType] => [
      [...at, 'content', type],
      media,
    ]);
  for (const { operation, method, path } of routesOf(document)) {
    const at = ['paths', path, method.toLowerCase()];
    const request = operation.requestBody && deref(document, operation.requestBody);
    for (const [way, media] of contents(request, [...at, 'requestBody']))
      yield [way, media, 'strict'];
    for (const [status, given] of Object.entries(operation.responses ?? {})) {
      const response = deref(document, given);
      for (const [way, media] of contents(response, [...at, 'responses', status])) {
        yield [way, media, 'tolerant'];
      }
    }
  }
}
