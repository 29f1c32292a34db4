import { deref, type Document, type Parameter, type Step } from '../document.js';
import type { Route } from '../routes.js';
import { merged, typesOf } from '../schemas.js';
import type { Source } from '../source.js';

/** Headers that are not parameters (OpenAPI 3.1, "Parameter Object"), and those of the signature. */
const OWN_HEADERS = /^(?:accept|content-type|authorization|date|content-md5|host|x-acs-.*)$/i;

/** Refuses parameters that a call could not send as they are written. */
export function checkParameters(
  document: Document,
  route: Route,
  at: Step[],
  source: Source,
): void {
  const { parameters, path, request } = route;
  const refuseAt = (one: Parameter, problem: string): never =>
    source.refuse(placeOf(document, route, one), `parameter ${one.name}: ${problem}`);
  for (const one of parameters) {
    const { name, in: place, schema } = one;
    if (place === 'cookie') {
      refuseAt(one, 'browsers do not let a page send a cookie: write `in: header` or `in: query`');
    }
    if (!['path', 'query', 'header'].includes(place)) {
      refuseAt(one, `in must be path, query or header, not ${JSON.stringify(place)}`);
    }
    if (typeof name !== 'string' || name === '') refuseAt(one, 'name must be a text');
    if (!schema) refuseAt(one, 'write a `schema`');
    if (place === 'header' && OWN_HEADERS.test(name)) {
      refuseAt(one, 'the client sets this header itself: leave the parameter out');
    }
    checkStyle(document, one, (problem) => refuseAt(one, problem));
    if (place === 'path' && !path.includes(`{${name}}`)) {
      refuseAt(one, `the path ${path} has no {${name}}: write it into the path`);
    }
    if (place === 'path' && one.required !== true) {
      refuseAt(one, 'a part of the path is always required: write `required: true`');
    }
    const isTwin = (other: Parameter) => other.in === 'query' && other.name === name;
    if (!request && place === 'path' && parameters.some(isTwin)) {
      refuseAt(
        one,
        'the path and the query both have it, and the method takes both as one object: rename one',
      );
    }
  }
  for (const [, name] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!parameters.some((one) => one.in === 'path' && one.name === name)) {
      source.refuse(
        at,
        `the path has {${name}}: write a parameter with \`name: ${name}\` and \`in: path\``,
      );
    }
  }
}

/** Refuses a style of OpenAPI that is not sent. It depends on the place and the type of the value. */
function checkStyle(document: Document, one: Parameter, refuse: (problem: string) => never): void {
  const { in: place, style = place === 'query' ? 'form' : 'simple', explode } = one;
  const types = typesOf(document, one.schema ?? {});
  const isList = types.includes('array');
  const isObject = types.includes('object');
  if (place !== 'query') {
    if (isList || isObject)
      refuse(`a list or an object in the ${place} is not understood: write \`type: string\``);
    if (style !== 'simple')
      refuse(`style ${style} in the ${place} is not understood: leave it out`);
    return;
  }
  const allowed = isObject
    ? ['deepObject']
    : isList
      ? ['form', 'spaceDelimited', 'pipeDelimited']
      : ['form'];
  if (!allowed.includes(style)) {
    const what = isObject ? 'an object' : isList ? 'a list' : 'a single value';
    refuse(
      `style ${style} of ${what} is not understood: write \`style: ${allowed.join('` or `')}\``,
    );
  }
  if (isObject && explode === false) refuse('deepObject is always exploded: leave `explode` out');
  if (style.endsWith('Delimited') && explode !== false) {
    refuse(`style ${style} joins the items: write \`explode: false\` beside it`);
  }
  const { items = {}, properties = {} } = merged(document, one.schema ?? {});
  const inside = (isList ? [items] : Object.values(properties)).flatMap((schema) =>
    typesOf(document, schema),
  );
  if (inside.includes('array') || inside.includes('object')) {
    refuse('lists and objects inside a query are not understood: write texts and numbers');
  }
}

/** The place of a parameter: the operation, or its path. */
function placeOf(document: Document, { path, method, operation }: Route, one: Parameter): Step[] {
  const find = (list: readonly Parameter[] = []) =>
    list.findIndex((given) => {
      const { name, in: place } = deref(document, given);
      return name === one.name && place === one.in;
    });
  const index = find(operation.parameters);
  if (index >= 0) return ['paths', path, method.toLowerCase(), 'parameters', index];
  return ['paths', path, 'parameters', find(document.paths[path]!.parameters)];
}
