import { deref, type Document, type Example, type OperationObject } from '../generate/document.js';
import type { Route } from '../generate/routes.js';
import type { SampleCall } from './samples.js';

/** A request example of the document as a call. */
export interface ExampleCall extends SampleCall {
  /** The example's key in the document; empty if the operation has no examples. */
  readonly key: string;
}

/** The calls of an operation's request examples; at least one. */
export function callsOf(document: Document, route: Route): ExampleCall[] {
  const { id, method, path, operation, request } = route;
  const examples: [string, Example][] = Object.entries(request?.media.examples ?? {});
  if (examples.length === 0) examples.push(['', request?.required ? { value: {} } : {}]);
  const params = parametersOf(document, route);
  return examples.map(([key, example]) => {
    const { summary, description, value } = deref(document, example);
    return {
      key,
      id,
      method,
      path,
      service: serviceOf(document, operation),
      ...(request && { contentType: request.type }),
      ...(value !== undefined && { body: value }),
      ...(Object.keys(params).length > 0 && { params }),
      auth: authOf(document, operation, value),
      ...(summary && { title: summary }),
      ...(description && { note: description.trim() }),
    };
  });
}

/** The address of the service with the default values of its variables. */
export function serviceOf(document: Document, operation?: OperationObject): SampleCall['service'] {
  const { url, variables = {} } = (operation?.servers ?? document.servers)![0]!;
  const domainId = variables['domain_id']?.default;
  return {
    url: url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]!.default),
    ...(domainId !== undefined && { domainId }),
  };
}

/** Bearer, unless the operation is anonymous or a member of the body calls for another scheme. */
function authOf(document: Document, operation: OperationObject, body: unknown): SampleCall['auth'] {
  const wanted = operation.security ?? document.security ?? [];
  if (wanted.length === 0) return { kind: 'anonymous' };
  for (const name of wanted.flatMap(Object.keys)) {
    const scheme = document.components?.securitySchemes?.[name];
    const member = scheme?.['x-pds-with-member'];
    if (member && scheme.name && Object.hasOwn(Object(body) as object, member)) {
      return { kind: 'header', name: scheme.name };
    }
  }
  return { kind: 'bearer' };
}

/** The parameters that are required, and those that have an example. */
function parametersOf(
  document: Document,
  { parameters }: Route,
): NonNullable<SampleCall['params']> {
  const params: NonNullable<SampleCall['params']> = {};
  for (const { name, in: place, required, schema, examples = {} } of parameters) {
    const [example] = Object.values(examples);
    if (!required && !example) continue;
    const value = example
      ? deref(document, example).value
      : schema && deref(document, schema).examples?.[0];
    (params[place as keyof typeof params] ??= {})[name] = value ?? name;
  }
  return params;
}
