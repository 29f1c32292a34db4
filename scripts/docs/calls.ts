import { resolve, type Document, type Example, type Operation } from './page-types.js';
import type { SampleCall } from './samples.js';

/** A request example of the document as the call that it stands for. */
export interface ExampleCall extends SampleCall {
  /** The example's key in the document; empty where the operation has none. */
  readonly key: string;
}

/** The calls that an operation's request examples stand for; at least one. */
export function callsOf(
  document: Document,
  { path, method, operation }: { path: string; method: string; operation: Operation },
): ExampleCall[] {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const [contentType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const examples = Object.entries(media?.examples ?? {}).map(
    ([key, example]) => [key, resolve<Example>(document, example)] as const,
  );
  if (examples.length === 0) examples.push(['', body?.required ? { value: {} } : {}]);
  const params = parametersOf(document, path, operation);
  const server = (operation.servers ?? document.servers)[0]!;
  const domainId = server.variables?.['domain_id']?.default;
  return examples.map(([key, { summary, description, value }]) => ({
    key,
    id: operation.operationId,
    method,
    path,
    service: {
      url: server.url.replaceAll(/\{(\w+)\}/g, (_, name) => server.variables![name]!.default),
      ...(domainId !== undefined && { domainId }),
    },
    ...(contentType && { contentType }),
    ...(value !== undefined && { body: value }),
    ...(Object.keys(params).length > 0 && { params }),
    auth: authOf(document, operation, value),
    ...(summary && { title: summary }),
    ...(description && { note: description.trim() }),
  }));
}

/** Bearer, unless the operation is anonymous or the body says that another scheme is meant. */
function authOf(document: Document, operation: Operation, body: unknown): SampleCall['auth'] {
  const wanted = operation.security ?? document.security ?? [];
  if (wanted.length === 0) return { kind: 'anonymous' };
  for (const name of wanted.flatMap(Object.keys)) {
    const scheme = document.components.securitySchemes?.[name];
    const member = scheme?.['x-pds-with-member'];
    if (member && scheme.name && Object.hasOwn(Object(body), member)) {
      return { kind: 'header', name: scheme.name };
    }
  }
  return { kind: 'bearer' };
}

/** Parameters that are required, or whose example is written out. */
function parametersOf(document: Document, path: string, operation: Operation) {
  const shared = (document.paths[path] as { parameters?: Operation['parameters'] }).parameters;
  const params: NonNullable<SampleCall['params']> = {};
  for (const given of [...(shared ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, given);
    const place = parameter.in as keyof typeof params;
    if (!['path', 'query', 'header'].includes(place)) continue;
    const [example] = Object.values(parameter.examples ?? {});
    if (!parameter.required && !example) continue;
    const schema = parameter.schema && resolve(document, parameter.schema);
    const value = example ? resolve<Example>(document, example).value : schema?.examples?.[0];
    (params[place] ??= {})[parameter.name] = value ?? parameter.name;
  }
  return params;
}
