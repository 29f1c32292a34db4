import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../generate/document.js';
import type { Change, Impact } from './change.js';

/** Compares what holds for every call: the version of the API, its hosts, its ways to sign. */
export function compareDocuments(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  const report = (impact: Impact, text: string, at: (string | number)[], gone = false) =>
    changes.push({ impact, text, at, gone });
  const [was, is] = [before.info.version, after.info.version];
  if (was !== is) {
    report('major', `The version of the API was ${was}, is ${is}: signed calls name it.`, [
      'info',
      'version',
    ]);
  }
  const [old, now] = [hostsOf(before), hostsOf(after)];
  for (const [name, { url, index }] of old) {
    const next = now.get(name);
    if (!next)
      report(
        'major',
        `The ${name} is gone: clients that choose it fail.`,
        ['servers', index],
        true,
      );
    else if (next.url !== url) {
      report('major', `The ${name} was ${url}, is ${next.url}.`, ['servers', next.index]);
    }
  }
  for (const [name, { index }] of now) {
    if (!old.has(name)) report('minor', `The ${name} is new.`, ['servers', index]);
  }
  const [oldSchemes, schemes] = [schemesOf(before), schemesOf(after)];
  for (const name of Object.keys({ ...oldSchemes, ...schemes })) {
    const at = ['components', 'securitySchemes', name];
    if (!(name in schemes)) report('major', `The security scheme ${name} is gone.`, at, true);
    else if (!(name in oldSchemes)) report('minor', `The security scheme ${name} is new.`, at);
    else if (!isDeepStrictEqual(standard(oldSchemes[name]), standard(schemes[name]))) {
      report('major', `The security scheme ${name} works in another way.`, at);
    } else if (!isDeepStrictEqual(oldSchemes[name], schemes[name])) {
      report('minor', `More or other things are told of the security scheme ${name}.`, at);
    }
  }
  return changes;
}

/** Base URLs by the network that reaches them; one without a network is known by its URL. */
function hostsOf({ servers = [] }: Document): Map<string, { url: string; index: number }> {
  return new Map(
    servers.map(({ url, 'x-pds-network': network }, index) => [
      network ? `network ${network}` : `server ${url}`,
      { url, index },
    ]),
  );
}

/** What OpenAPI says of a security scheme: how it goes over the wire. */
const standard = (scheme: object = {}): unknown =>
  Object.fromEntries(Object.entries(scheme).filter(([name]) => !name.startsWith('x-')));

/** The security schemes without their words. */
function schemesOf({ components }: Document): Record<string, object> {
  const schemes = (components?.['securitySchemes'] ?? {}) as Record<
    string,
    Record<string, unknown>
  >;
  return Object.fromEntries(
    Object.entries(schemes).map(([name, { description: _, ...scheme }]) => [name, scheme]),
  );
}
