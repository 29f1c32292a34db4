/**
 * Code for one call in the languages of the docs: at build time for the examples of the document, and
 * in the console for the call that was made. It runs in Node and in browsers.
 * @module
 */
import { wrap } from '../generate/jsdoc.js';
import { key, literal as code, quote as text } from '../generate/literal.js';

/** A call of an operation, with everything that its code needs. */
export interface SampleCall {
  /** operationId */
  readonly id: string;
  readonly method: string;
  /** The path with its `{names}`. */
  readonly path: string;
  /** The service. If it has a domain id, the code has that instead of the URL. */
  readonly service: { readonly url: string; readonly domainId?: string };
  /** The type of the request body; absent if the operation takes no body. */
  readonly contentType?: string;
  /** Absent if no body is sent. */
  readonly body?: unknown;
  readonly params?: { path?: Values; query?: Values; header?: Values };
  readonly auth: SampleAuth;
  /** What the example shows. It is a comment above the code, with the note. */
  readonly title?: string;
  readonly note?: string;
}

type Values = Record<string, unknown>;

/** How the call is authenticated. Secrets are read from the environment, never written. */
export type SampleAuth =
  | { readonly kind: 'anonymous' | 'bearer' | 'accessKey' | 'accessKeyV4' }
  /** A header of its own, such as the token of a share. */
  | { readonly kind: 'header'; readonly name: string }
  | {
      readonly kind: 'jwtApp';
      readonly domainId: string;
      readonly clientId: string;
      readonly subject: string;
      readonly subjectType: string;
    };

/** The languages of the samples, in the order of the menu. */
export const sampleLanguages = ['TypeScript', 'curl', 'fetch'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

/** The environment variables that samples read. */
export const sampleVariables = {
  bearer: 'PDS_ACCESS_TOKEN',
  header: 'PDS_SHARE_TOKEN',
  accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
  accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  privateKey: 'PDS_PRIVATE_KEY',
} as const;

/** The code of a call in one language. It is complete and runs as it is. */
export function sampleOf(language: SampleLanguage, call: SampleCall): string {
  const sample = { TypeScript: typescript, curl, fetch: plainFetch }[language](call);
  const comment = [call.title, call.note].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ');
  return comment ? `${wrapped(comment, language === 'curl' ? '# ' : '// ')}\n${sample}` : sample;
}

function typescript(call: SampleCall): string {
  const { service, auth, id } = call;
  const options = [
    service.domainId === undefined
      ? `endpoint: ${text(service.url)},`
      : `domainId: ${text(service.domainId)},`,
    `auth: ${authCode(auth)},`,
    ...(auth.kind === 'header' ? [`headers: { ${key(auth.name)}: ${env('header', '!')} },`] : []),
  ];
  const maker = { header: 'anonymous', accessKeyV4: 'accessKey' } as Record<string, string>;
  const names = [maker[auth.kind] ?? auth.kind, 'createClient'].sort();
  return `import { ${names.join(', ')} } from 'pds-fetch';

const client = createClient({
  ${options.join('\n  ')}
});
const answer = await client.${id}(${argumentsOf(call)});
console.log(answer);
`;
}

function authCode(auth: SampleAuth): string {
  switch (auth.kind) {
    case 'anonymous':
    case 'header':
      return 'anonymous()';
    case 'bearer':
      return `bearer(${env('bearer', '!')})`;
    case 'accessKey':
      return `accessKey(${keyPair(2, '!')})`;
    case 'accessKeyV4':
      return `accessKey(${keyPair(2, '!')}, { signature: 'v4' })`;
    case 'jwtApp':
      return `jwtApp({
    domainId: ${text(auth.domainId)},
    clientId: ${text(auth.clientId)},
    privateKey: ${env('privateKey', '!')},
    subject: ${text(auth.subject)},
    subjectType: ${text(auth.subjectType)},
  })`;
  }
}

/** The arguments of the method: the body, then the parameters; without a body one object of all. */
function argumentsOf({ body, contentType, params = {} }: SampleCall): string {
  const { path, query, header } = params;
  const first = contentType ? body : { ...path, ...query };
  const others = contentType ? { path, query, header } : { header };
  const sent = Object.entries(others).filter(([, values]) => Object.keys(values ?? {}).length > 0);
  const init = sent.length > 0 ? `, ${literal({ params: Object.fromEntries(sent) })}` : '';
  const isNothing =
    first === undefined || (!contentType && Object.keys(first as object).length === 0);
  if (isNothing) return init && `${contentType ? 'undefined' : '{}'}${init}`;
  return literal(first) + init;
}

/** The content type that is sent. */
const sentType = ({ body, contentType }: SampleCall) => (body === undefined ? '' : contentType);

function curl(call: SampleCall): string {
  const { auth } = call;
  const contentType = sentType(call);
  const headers = [
    `accept: application/json`,
    ...(contentType ? [`content-type: ${contentType}`] : []),
    ...Object.entries(call.params?.header ?? {}).map(([name, value]) => `${name}: ${value}`),
  ].map((header) => word(header));
  if (auth.kind === 'bearer' || auth.kind === 'jwtApp') {
    headers.push(`"authorization: Bearer $${sampleVariables.bearer}"`);
  }
  if (auth.kind === 'header') headers.push(`"${auth.name}: $${sampleVariables.header}"`);
  const data = call.body === undefined ? [] : [`--data-raw ${word(encodedBody(call))}`];
  const url = word(urlOf(call));
  if (auth.kind === 'accessKey' || auth.kind === 'accessKeyV4') {
    const v4 = auth.kind === 'accessKeyV4' ? ' --signature v4' : '';
    const body = call.body === undefined ? '' : ` --body ${word(encodedBody(call))}`;
    return `npx pds-fetch sign ${call.method} ${url}${body}${v4} --curl | sh\n`;
  }
  const lines = [`curl -X ${call.method} ${url}`, ...headers.map((it) => `-H ${it}`), ...data];
  return `${lines.join(' \\\n  ')}\n`;
}

function plainFetch(call: SampleCall): string {
  const { auth, body, method } = call;
  const contentType = sentType(call);
  const payload = () =>
    isForm(call)
      ? `new URLSearchParams(${literal(body, 2)})`
      : `JSON.stringify(${literal(body, 2)})`;
  const headers = [
    ...(auth.kind === 'bearer' || auth.kind === 'jwtApp'
      ? [`authorization: \`Bearer \${${env('bearer')}}\`,`]
      : []),
    ...(auth.kind === 'header' ? [`${key(auth.name)}: ${env('header')},`] : []),
    ...(contentType ? [`'content-type': ${text(contentType)},`] : []),
    ...Object.entries(call.params?.header ?? {}).map(
      ([name, value]) => `${key(name)}: ${literal(value)},`,
    ),
  ];
  const end = `if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);
console.log(await response.text());
`;
  if (auth.kind === 'accessKey' || auth.kind === 'accessKeyV4') {
    const sign = auth.kind === 'accessKey' ? 'signV1' : 'signV4';
    return `import { ${sign} } from 'pds-fetch/signing';

const request = {
  method: ${text(method)},
  url: ${text(urlOf(call))},
  headers: {${contentType ? ` 'content-type': ${text(contentType)}, ` : ''}accept: 'application/json' },${
    body === undefined ? '' : `\n  body: ${payload()},`
  }
};
const { headers } = ${sign}(request, ${keyPair(0)});
const response = await fetch(request.url, { ...request, headers });
${end}`;
  }
  const lines = [
    `  method: ${text(method)},`,
    ...(headers.length > 0 ? [`  headers: {\n    ${headers.join('\n    ')}\n  },`] : []),
    ...(body === undefined ? [] : [`  body: ${payload()},`]),
  ];
  return `const response = await fetch(${text(urlOf(call))}, {
${lines.join('\n')}
});
${end}`;
}

/** The address of a call, its path and query filled in. */
export function urlOf({ service, path, params = {} }: SampleCall): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.path?.[name] ?? name)),
  );
  const query = new URLSearchParams(
    Object.entries(params.query ?? {}).flatMap(([name, value]) =>
      [value].flat().map((item) => [name, String(item)]),
    ),
  );
  return service.url + filled + (query.size > 0 ? `?${query}` : '');
}

const isForm = ({ contentType = '' }: SampleCall) =>
  contentType.startsWith('application/x-www-form-urlencoded');

/** The body as it is sent. */
export const encodedBody = (call: SampleCall): string =>
  isForm(call)
    ? String(new URLSearchParams(call.body as Record<string, string>))
    : JSON.stringify(call.body);

/** Code that reads a variable of the environment, which may be undefined in TypeScript. */
const env = (name: keyof typeof sampleVariables, sure = '') =>
  `process.env[${text(sampleVariables[name])}]${sure}`;

const keyPair = (indent: number, sure = '') => {
  const space = ' '.repeat(indent);
  return `{
${space}  accessKeyId: ${env('accessKeyId', sure)},
${space}  accessKeySecret: ${env('accessKeySecret', sure)},
${space}}`;
};

/** A JSON value as code, in lines that are not wider than a sample. */
export const literal = (value: unknown, indent = 0): string => code(value, { indent, width: 72 });

/** A word of a POSIX shell. */
const word = (value: string) => `'${value.replaceAll("'", "'\\''")}'`;

/** A comment in lines that are not wider than a sample. */
const wrapped = (comment: string, mark: string): string =>
  wrap(comment, 68)
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
