import { readFileSync } from 'node:fs';

/** What the tests read from the bundled document. */
export const document = JSON.parse(
  readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'),
) as {
  paths: Record<string, { post: Operation }>;
  components: {
    schemas: Record<string, { properties?: Record<string, unknown> }>;
    examples: Record<string, Example>;
    responses: Record<string, Response>;
  };
};
export interface Operation {
  operationId: string;
  summary: string;
  requestBody: Response;
  responses: Record<string, Response | Ref>;
}
export interface Response {
  content?: Record<string, { examples?: Record<string, Example | Ref> }>;
}
export interface Example {
  summary: string;
  value: unknown;
}
export interface Ref {
  $ref: string;
}

/** The examples of a request or an answer. */
export const examplesOf = ({ content = {} }: Response): Example[] =>
  Object.values(content).flatMap(({ examples = {} }) =>
    Object.values(examples).map((example) =>
      '$ref' in example ? document.components.examples[example.$ref.split('/').at(-1)!]! : example,
    ),
  );

/** The response that a reference points to. */
export const resolved = (response: Response | Ref): Response =>
  '$ref' in response ? document.components.responses[response.$ref.split('/').at(-1)!]! : response;

/** Names and plain values in a JSON text, as they are written. */
export function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [plain(value)];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...leaves(inner)]);
}

/** Makes texts comparable: some places show quotes and escapes, others do not, and forms are percent-encoded. */
export const plain = (text: unknown) =>
  String(text)
    .replaceAll(/["\\]/g, '')
    .replaceAll(/%[0-9A-F]{2}/g, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
