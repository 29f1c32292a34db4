/**
 * The console: Swagger UI draws the operations; a call goes through the client of pds-fetch to the
 * local PDS in this page or to another endpoint.
 * @module
 */
import { operations, type Operation } from '../../../generated/operations.js';
import { operationsOf, resolve, type Ref } from '../page-types.js';
import { clientOf, ConsoleError, FAULTS, local, sampleCall, type Exchange } from './call.js';
import { resetFault, settings, settingsForm } from './form.js';
import { argumentsOf, inputOf, operationOf, type Input, type Wanted } from './input.js';
import { api, element, label, translated } from './labels.js';
import { resultPanel } from './result.js';
import { messageOf, uploadPanel } from './upload.js';

const root = document.getElementById('console')!;
const { panel, show } = resultPanel();
const operationsPanel = element('div', {
  id: 'operations',
  style: `--required: ${JSON.stringify(label('swaggerRequired'))}`,
});
const section = (heading: string, ...content: Node[]) =>
  element('section', {}, element('h2', {}, label(heading)), ...content);
root.replaceChildren(
  element(
    'div',
    { class: 'left' },
    section('consoleSettings', settingsForm()),
    section('consoleOperations', operationsPanel),
  ),
  panel,
  uploadPanel(show),
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
  // The page has a heading and an introduction of its own.
  plugins: [() => ({ wrapComponents: { InfoContainer: () => () => null } })],
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

/**
 * Names for controls that Swagger UI leaves without one, code that the keyboard reaches, and its own
 * words in the language of the page: it knows no other one than English.
 */
function named(): void {
  for (const control of operationsPanel.querySelectorAll('textarea, select')) {
    if (!control.hasAttribute('aria-label'))
      control.setAttribute('aria-label', label('consoleValue'));
  }
  for (const code of operationsPanel.querySelectorAll('pre:not([tabindex])')) {
    code.setAttribute('tabindex', '0');
  }
  const walker = document.createTreeWalker(operationsPanel, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const word = translated(text.nodeValue ?? '');
    if (word !== text.nodeValue && !text.parentElement?.closest('textarea, pre, code')) {
      text.nodeValue = word;
    }
  }
}
new MutationObserver(named).observe(operationsPanel, {
  childList: true,
  characterData: true,
  subtree: true,
});

/** What Swagger UI calls in place of `fetch`. */
async function userFetch(url: string, request: Omit<Wanted, 'url'>): Promise<Response> {
  const { pathname } = new URL(url);
  const { method } = request;
  const now = settings();
  const exchanges: Exchange[] = [];
  const title = `${method.toUpperCase()} ${pathname}`;
  let row: Operation | undefined;
  let input: Input | undefined;
  try {
    row = operationOf(Object.values<Operation>(operations), method, pathname);
    if (!row) throw new ConsoleError(label('consoleUnknownOperation'));
    input = inputOf(row, { ...request, url }, parsed);
    const client = await clientOf(now, (exchange) => exchanges.push(exchange));
    const fault = now.server === 'inPage' ? FAULTS[now.fault] : undefined;
    if (fault) {
      const { pds } = await local;
      pds.faults.push({ on: row.id as never, nth: 1, times: 1, ...fault });
      resetFault();
    }
    const call = client[row.id as 'getFile'] as (...given: unknown[]) => Promise<unknown>;
    await call(...argumentsOf(row, input));
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
        row && input ? await sampleCall(row, input, now, { url: address, domainId }) : undefined;
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
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
