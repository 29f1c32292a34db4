import { deref, FORM, readingOf, type Body, type Document, type Step } from '../document.js';
import type { Route } from '../routes.js';
import { merged, typesOf } from '../schemas.js';
import type { Source } from '../source.js';

const NO_BODY = ['204', '205', '304'];

/** Refuses a request whose body a call could not send. */
export function checkRequest(document: Document, route: Route, at: Step[], source: Source): void {
  const { operation, method, request } = route;
  if (!operation.requestBody) return;
  const here = [...at, 'requestBody'];
  if (method === 'GET' || method === 'HEAD') {
    source.refuse(
      here,
      `fetch sends no body with ${method}: write parameters with \`in: query\`, or POST`,
    );
  }
  const body = deref(document, operation.requestBody);
  const types = Object.keys(body.content ?? {});
  if (!request) source.refuse(here, 'a requestBody needs `content` with one media type');
  if (types.length > 1) {
    source.refuse(
      [...here, 'content', types[1]!],
      `a request is sent in one form: take out ${types.slice(1).join(', ')}`,
    );
  }
  const isForm = request.type.split(';')[0]!.trim() === FORM;
  if (!isForm && readingOf(request.type) !== 'json') {
    source.refuse(
      request.at,
      `requests as ${request.type} are not understood: write application/json or ${FORM}`,
    );
  }
  const { schema } = request.media;
  if (!schema) source.refuse(request.at, `write a \`schema\` for ${request.type}`);
  if (!isForm) return;
  const { properties = {} } = merged(document, schema);
  if (Object.keys(properties).length === 0)
    source.refuse([...request.at, 'schema'], 'a form must be an object with properties');
  for (const [name, member] of Object.entries(properties)) {
    if (typesOf(document, member).some((type) => /array|object|any/.test(type))) {
      source.refuse(
        [...request.at, 'schema', 'properties', name],
        `${name}: a member of a form must be a text, a number or a boolean`,
      );
    }
  }
}

/** Refuses answers that a call could not read. */
export function checkResponses(document: Document, route: Route, at: Step[], source: Source): void {
  const { operation, method, responses } = route;
  const given = Object.entries(operation.responses ?? {});
  if (given.length === 0)
    source.refuse(at, 'an operation needs `responses`, with at least one success such as 200');
  for (const [status, answer] of given) {
    const here = [...at, 'responses', status];
    if (!/^(?:[2-5](?:\d\d|XX)|default)$/.test(status)) {
      source.refuse(
        here,
        `${status} is not a status of an answer: write 200 to 599, 2XX to 5XX, or default`,
      );
    }
    const { content = {} } = deref(document, answer as Body);
    const [type, more] = Object.keys(content);
    if (!/^[23]/.test(status)) continue;
    if (more)
      source.refuse(
        [...here, 'content', more],
        `an answer is read in one form: take out ${more}, or ${type}`,
      );
    if (type === undefined) continue;
    const place = [...here, 'content', type];
    if (method === 'HEAD' || NO_BODY.includes(status)) {
      source.refuse(
        place,
        `an answer ${method === 'HEAD' ? 'to HEAD' : status} has no body: take \`content\` out`,
      );
    }
    if (type.includes('*'))
      source.refuse(place, `${type} does not say how to read the answer: write one media type`);
    const { schema } = content[type]!;
    const kind = readingOf(type);
    if (kind === 'json') {
      if (!schema) source.refuse(place, `write a \`schema\` for ${type}`);
      continue;
    }
    const types = typesOf(document, schema ?? { type: 'string' });
    if (types.some((one) => one !== 'string')) {
      const what = kind === 'text' ? 'a text' : 'bytes';
      source.refuse(
        [...place, 'schema'],
        `${type} is read as ${what}: write \`type: string\`, or no schema`,
      );
    }
  }
  if (responses.length > 0) return;
  source.refuse(
    [...at, 'responses'],
    'the status of a success must be written: 200, another 2xx, 2XX, or a redirect; `default` means errors only',
  );
}
