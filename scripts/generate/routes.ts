import {
  deref,
  METHODS,
  readingOf,
  type Body,
  type BodyKind,
  type Document,
  type MediaType,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Step,
} from './document.js';

/** One operation, with everything that a method of the client needs to know. */
export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  /** Its own base URL, if the operation or its path has `servers`. */
  readonly server: string | undefined;
  /** Those of the path and of the operation; one of the operation replaces its namesake. */
  readonly parameters: readonly Parameter[];
  /** The one media type that the request is sent as; undefined without a body. */
  readonly request: RouteBody | undefined;
  /** The successful answers in the order of the document: 2xx and promised redirects. */
  readonly responses: readonly RouteAnswer[];
}

export interface RouteBody {
  readonly type: string;
  readonly media: MediaType;
  readonly required: boolean;
  readonly at: Step[];
}

export interface RouteAnswer {
  /** `200`, or `2XX` for every status that is not named. */
  readonly status: string;
  readonly as: BodyKind;
  readonly description: string;
  /** The one media type of the body; undefined without a body. */
  readonly type: string | undefined;
  readonly media: MediaType;
  readonly at: Step[];
}

/** The operations in the order of the document. */
export function routesOf(document: Document): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) =>
      routeOf(document, path, item, method),
    ),
  );
}

/** A copy of the document in which `change` gives each operation. */
export function mapOperations(document: Document, change: (route: Route) => object): Document {
  const paths = structuredClone(document.paths);
  for (const route of routesOf(document)) {
    paths[route.path]![route.method.toLowerCase()] = change(route);
  }
  return { ...document, paths };
}

function routeOf(document: Document, path: string, item: PathItem, method: string): Route {
  const operation = item[method] as OperationObject;
  const at = ['paths', path, method];
  const body = operation.requestBody && deref(document, operation.requestBody);
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  return {
    id: operation.operationId!, // checkOperations demands it
    method: method.toUpperCase(),
    path,
    operation,
    server: (operation.servers ?? item.servers)?.[0]?.url,
    parameters: parametersOf(document, item, operation),
    request:
      type && media
        ? {
            type,
            media,
            required: body?.required ?? false,
            at: [...at, 'requestBody', 'content', type],
          }
        : undefined,
    responses: Object.entries(operation.responses ?? {})
      .filter(([status]) => /^[23]/.test(status))
      .map(([status, given]) => answerOf(document, status, given, [...at, 'responses', status])),
  };
}

function parametersOf(document: Document, item: PathItem, operation: OperationObject): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    deref(document, parameter),
  );
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function answerOf(document: Document, status: string, given: Body, at: Step[]): RouteAnswer {
  const { description = '', content = {} } = deref(document, given);
  const [type, media = {}] = Object.entries(content)[0] ?? [];
  const place = type === undefined ? at : [...at, 'content', type];
  return { status, as: readingOf(type), description, type, media, at: place };
}
