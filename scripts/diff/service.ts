import { isDeepStrictEqual } from 'node:util';
import type { Document, SecurityScheme } from '../generate/document.js';
import { change, pairs, type Change } from './change.js';

/** Compares what all calls share: the version of the API, its hosts, its security schemes. */
export function* compareDocuments(before: Document, after: Document): Generator<Change> {
  const [was, is] = [before.info.version, after.info.version];
  if (was !== is) {
    const text = `The version of the API was ${was}, is ${is}: signed calls name it.`;
    yield change('major', text, ['info', 'version']);
  }
  for (const [name, was, is] of pairs(hostsOf(before), hostsOf(after))) {
    const at = ['servers', (is ?? was)!.index];
    if (!was) yield change('minor', `The ${name} is new.`, at);
    else if (!is)
      yield change('major', `The ${name} is gone: clients that choose it fail.`, at, true);
    else if (is.url !== was.url) {
      yield change('major', `The ${name} was ${was.url}, is ${is.url}.`, at);
    }
  }
  for (const [name, was, is] of pairs(schemesOf(before), schemesOf(after))) {
    const at = ['components', 'securitySchemes', name];
    if (!was) yield change('minor', `The security scheme ${name} is new.`, at);
    else if (!is) yield change('major', `The security scheme ${name} is gone.`, at, true);
    else if (!isDeepStrictEqual(onTheWire(was), onTheWire(is))) {
      yield change('major', `The security scheme ${name} works in another way.`, at);
    } else if (!isDeepStrictEqual(was, is)) {
      yield change('minor', `The extensions of the security scheme ${name} changed.`, at);
    }
  }
}

/** The servers by their networks; one without a network goes by its URL. */
const hostsOf = ({ servers = [] }: Document): Record<string, { url: string; index: number }> =>
  Object.fromEntries(
    servers.map(({ url, 'x-pds-network': network }, index) => [
      network ? `network ${network}` : `server ${url}`,
      { url, index },
    ]),
  );

/** The security schemes without their descriptions. */
const schemesOf = ({ components }: Document): Record<string, SecurityScheme> =>
  Object.fromEntries(
    Object.entries(components?.securitySchemes ?? {}).map(
      ([name, { description: _, ...scheme }]) => [name, scheme],
    ),
  );

/** A security scheme without extensions: what a call sends. */
const onTheWire = (scheme: SecurityScheme): unknown =>
  Object.fromEntries(Object.entries(scheme).filter(([name]) => !name.startsWith('x-')));
