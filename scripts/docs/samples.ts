import type { Document, Operation as DocumentOperation } from './document.js';
import { apiVersion, operations, type Operation } from '../../generated/operations.js';
import { signV1 } from '../../src/signing/index.js';

/** One sample of a call, as Redoc takes it in `x-codeSamples`. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** The labels of the samples, in the order of the page's menu; Payload is the bare request. */
export const sampleLanguages = ['TypeScript', 'curl', 'fetch', 'Payload'];

// The key, time and nonce of the worked example in the description of the signature.
export const credentials = {
  accessKeyId: 'testAccessKeyId',
  accessKeySecret: 'testAccessKeySecret',
};
/** The time at which the samples for curl are signed. */
export const signedAt = new Date('2026-02-26T08:00:00Z');
const nonce = '3b0c9d3a-6f0e-4f6c-9f4b-0d1f2a3b4c5d';

/** Samples of an operation, made of its first request example. */
export function samplesOf(document: Document, operation: DocumentOperation): Sample[] {
  const row = (operations as Record<string, Operation>)[operation.operationId];
  if (!row) throw new Error(`${operation.operationId} is not generated yet: npm run generate`);
  const url = serverUrl(document) + row.path;
  const body = firstExample(document, operation);
  return [
    { lang: 'TypeScript', label: 'TypeScript', source: ours(row, body) },
    {
      lang: 'Shell',
      label: 'curl',
      source: row.anonymous ? curl(row, url, body, {}) : signed(row, url, body),
    },
    { lang: 'JavaScript', label: 'fetch', source: plainFetch(row, url, body) },
  ];
}

function ours({ id, anonymous }: Operation, body: unknown): string {
  const auth = anonymous
    ? `bearer('')` // nothing is sent of it
    : `bearer(process.env['PDS_ACCESS_TOKEN']!)`;
  return `import { bearer, createClient } from 'pds-fetch';

const client = createClient({
  domainId: 'bj1',
  auth: ${auth},${anonymous ? ' // not used: this operation needs no token' : ''}
});
const answer = await client.${id}(${literal(body)});
console.log(answer);
`;
}

function signed(row: Operation, url: string, body: unknown): string {
  const text = encoded(row, body);
  const { headers } = signV1(
    {
      method: row.method,
      url,
      headers: {
        accept: 'application/json',
        ...(row.contentType && { 'content-type': row.contentType }),
        'x-acs-action': row.action,
        'x-acs-version': apiVersion,
      },
      body: text,
    },
    credentials,
    { date: signedAt, nonce },
  );
  return `# The headers are what this prints:
# pds sign ${row.method} ${url} --body ${quote(text)}
${curl(row, url, body, headers)}`;
}

function curl(row: Operation, url: string, body: unknown, headers: Record<string, string>): string {
  const { contentType } = row;
  const type = contentType && { 'content-type': contentType };
  const all = { accept: 'application/json', ...type, ...headers };
  return [
    `curl -X ${row.method} ${quote(url)}`,
    ...Object.entries(all).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    `--data-raw ${quote(encoded(row, body))}`,
  ].join(' \\\n  ');
}

function plainFetch(row: Operation, url: string, body: unknown): string {
  const authorization = row.anonymous ? '' : `\n    authorization: \`Bearer \${token}\`,`;
  const payload = isForm(row)
    ? `new URLSearchParams(${literal(body, 2)})`
    : `JSON.stringify(${literal(body, 2)})`;
  return `const response = await fetch('${url}', {
  method: '${row.method}',
  headers: {${authorization}
    'content-type': '${row.contentType}',
  },
  body: ${payload},
});
if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);
const answer = await response.json();
console.log(answer);
`;
}

function firstExample(document: Document, { requestBody }: DocumentOperation): unknown {
  const [media] = Object.values(requestBody?.content ?? {});
  const [example] = Object.values(media?.examples ?? {});
  if (example === undefined) return {};
  if (!('$ref' in example)) return example.value;
  return document.components.examples?.[example.$ref.split('/').at(-1)!]?.value;
}

function serverUrl({ servers: [server] }: Document): string {
  return server!.url.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => server!.variables![name]!.default,
  );
}

const isForm = ({ contentType = '' }: Operation) =>
  contentType.startsWith('application/x-www-form-urlencoded');

const encoded = (row: Operation, body: unknown) =>
  isForm(row) ? String(new URLSearchParams(body as Record<string, string>)) : JSON.stringify(body);

/** JSON as a programmer would write it, indented further by so many spaces. */
function literal(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replaceAll(/"((?:[^"\\']|\\[^"])*)"(?=,?$)/gm, "'$1'")
    .replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/** One word of a POSIX shell. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
