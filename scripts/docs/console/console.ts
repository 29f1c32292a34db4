/**
 * The console: Swagger UI draws the operations; a call goes through the client of pds-fetch to the
 * local PDS in this page or to another endpoint.
 * @module
 */
import type { Operation } from '../../../generated/operations.js';
import { operationsOf, resolve, type Ref } from '../page-types.js';
import {
  clientOf,
  ConsoleError,
  FAULTS,
  local,
  operationAt,
  sampleCall,
  type Exchange,
} from './call.js';
import { resetFault, settings, settingsForm } from './form.js';
import { api, element, label } from './labels.js';
import { resultPanel } from './result.js';
import { messageOf, uploadPanel } from './upload.js';

const root = document.getElementById('console')!;
const { panel, show } = resultPanel();
const operationsPanel = element('div', { id: 'operations' });
const section = (heading: string, ...content: Node[]) =>
  element('section', {}, element('h2', {}, label(heading)), ...content);
root.replaceChildren(
  element(
    'div',
    { class: 'left' },
    section('consoleSettings', settingsForm()),
    section('consoleOperations', operationsPanel),
    uploadPanel(show),
  ),
  panel,
);

// Calls are made by path alone: where they go, the form says.
const here = 'https://console.invalid';
const spec = { ...api, paths: inlined(api.paths, []), servers: [{ url: here }] };

window.SwaggerUIBundle({
  spec,
  domNode: operationsPanel,
  deepLinking: false,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
  validatorUrl: null,
  persistAuthorization: false,
  requestInterceptor: (request: { url: string; userFetch?: unknown }) => {
    request.userFetch = userFetch;
    return request;
  },
  onComplete: openFromHash,
});
window.addEventListener('hashchange', openFromHash);

/** With every `$ref` replaced by what it means: Swagger UI cannot follow them in a page of a file. */
function inlined(value: unknown, within: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inlined(item, within));
  if ('$ref' in value && typeof value.$ref === 'string') {
    const target = resolve(api, value as Ref);
    if (within.includes(target)) return {}; // a type inside itself is shown once
    const { $ref: _, ...beside } = value as Ref & object;
    return { ...(inlined(target, [...within, target]) as object), ...beside };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === 'value' ? (item as unknown) : inlined(item, within),
    ]),
  );
}

/** Names for controls that Swagger UI leaves without one, and code that the keyboard reaches. */
function named(): void {
  for (const control of operationsPanel.querySelectorAll('textarea, select')) {
    if (!control.hasAttribute('aria-label'))
      control.setAttribute('aria-label', label('consoleValue'));
  }
  for (const code of operationsPanel.querySelectorAll('pre:not([tabindex])')) {
    code.setAttribute('tabindex', '0');
  }
}
new MutationObserver(named).observe(operationsPanel, { childList: true, subtree: true });

interface SwaggerRequest {
  readonly method: string;
  readonly body?: unknown;
}

/** What Swagger UI calls in place of `fetch`. */
async function userFetch(url: string, { method, body }: SwaggerRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(url);
  const now = settings();
  const exchanges: Exchange[] = [];
  const title = `${method.toUpperCase()} ${pathname}`;
  let row: Operation | undefined;
  let input: unknown;
  try {
    row = operationAt(method, pathname);
    if (!row) throw new ConsoleError(label('consoleUnknownOperation'));
    input = row.contentType ? bodyOf(row, body) : Object.fromEntries(searchParams);
    const client = await clientOf(now, (exchange) => exchanges.push(exchange));
    const fault = now.server === 'inPage' ? FAULTS[now.fault] : undefined;
    if (fault) {
      const { pds } = await local;
      pds.faults.push({ on: row.id as never, nth: 1, times: 1, ...fault });
      resetFault();
    }
    const call = client[row.id as 'getFile'] as (input: unknown) => Promise<unknown>;
    await call(input);
    return finished();
  } catch (error) {
    // A refusal is an answer like any other; anything else has to be said.
    const refused = error instanceof Error && error.name === 'PdsApiError';
    return finished(refused ? undefined : messageOf(error));
  }

  async function finished(problem?: string): Promise<Response> {
    const first = api.servers[0]!;
    const domainId = first.variables?.['domain_id']?.default ?? '';
    const address = first.url.replaceAll('{domain_id}', domainId);
    let sample;
    try {
      sample =
        row && input !== undefined
          ? await sampleCall(row, input, now, { url: address, domainId })
          : undefined;
    } catch {
      // Without an endpoint there is no code for it.
    }
    show({ title, exchanges, ...(problem && { problem }), ...(sample && { sample }) });
    const answer = exchanges.at(-1)?.response;
    if (!answer || problem) throw new TypeError(problem ?? 'no response');
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : answer.body, {
      status: answer.status,
      headers: answer.headers.map(([name, value]) => [name, value] as [string, string]),
    });
  }
}

function bodyOf(row: Operation, body: unknown): unknown {
  if (row.contentType?.includes('urlencoded')) {
    if (body instanceof FormData) return Object.fromEntries(body);
    return Object.fromEntries(new URLSearchParams(String(body ?? '')));
  }
  if (body === undefined || body === '') return undefined;
  try {
    return typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
  } catch (error) {
    throw new ConsoleError(label('consoleNotJson', { reason: (error as Error).message }));
  }
}

/** `#completeFile` opens that operation. */
function openFromHash(): void {
  const id = location.hash.slice(1);
  const found = [...operationsOf(api)].find(({ operation }) => operation.operationId === id);
  if (!found) return;
  const tag = (found.operation.tags?.[0] ?? 'default').replaceAll(/\s/g, '_');
  const wait = (left: number) => {
    const block = document.getElementById(`operations-${tag}-${id}`);
    if (!block) {
      if (left > 0) setTimeout(wait, 100, left - 1);
      return;
    }
    if (!block.classList.contains('is-open')) {
      block.querySelector<HTMLElement>('.opblock-summary-control')?.click();
    }
    block.scrollIntoView();
  };
  wait(50);
}
