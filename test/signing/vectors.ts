/**
 * Vectors made with the official gateway client (@alicloud/gateway-pds 0.1.1) with a fixed clock and
 * nonce. Those of v4 were made with binary keys, as in the Go, Java and Python versions of the client.
 */
import v1 from './signing-v1.json' with { type: 'json' };
import v4 from './signing-v4.json' with { type: 'json' };

export const vectorsV1 = v1.vectors;
export const vectorsV4 = v4.vectors;

type Vector = (typeof vectorsV1)[number] | (typeof vectorsV4)[number];

/** Header names that signing adds: without them in the request, signV1 and signV4 make them. */
const added = /^(x-acs-(signature|security|date|content)|accept$|content-type$)/;

export function requestOf({ input, headersSigned }: Vector, { given = true } = {}) {
  const query = new URLSearchParams(
    Object.entries(input.query).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();
  const defaults = new Map([
    ['accept', 'application/json'],
    ['content-type', 'application/json; charset=utf-8'],
  ]);
  const headers = headersSigned as [string, string][];
  return {
    method: input.method,
    url: `https://${input.host}${input.pathname}${query && `?${query}`}`,
    headers: given
      ? headers
      : headers.filter(
          ([name, value]) => !added.test(name) || (defaults.get(name) ?? value) !== value,
        ),
    body: input.body,
  };
}

export function credentialsOf({ input }: Vector) {
  return {
    accessKeyId: input.accessKeyId,
    accessKeySecret: input.accessKeySecret,
    securityToken: input.securityToken ?? undefined,
  };
}
