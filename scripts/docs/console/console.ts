/**
 * The console: Swagger UI draws the operations; a call goes through the client of pds-fetch to the
 * local PDS in this page or to another endpoint.
 * @module
 */
import { operations, type Operation } from '../../../generated/operations.js';
import { deref, mapMembers } from '../../generate/document.js';
import { routesOf } from '../../generate/routes.js';
import { serviceOf } from '../calls.js';
import type { SampleCall } from '../samples.js';
import { element } from '../browser/element.js';
import { clientOf, type Exchange } from './call.js';
import { ConsoleError, endpointOf, sampleAuth, type Settings } from './credentials.js';
import { resetFault, settings, settingsForm } from './form.js';
import { argumentsOf, inputOf, operationOf, type Input, type Wanted } from './input.js';
import { api, label, translated } from './labels.js';
import { FAULTS, local } from './local-pds.js';
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

// Swagger UI needs a server; the form says where a call really goes.
const here = 'https://console.invalid';
const spec = { ...api, paths: inlined(api.paths), servers: [{ url: here }] };

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
  // The page has its own heading and introduction.
  plugins: [() => ({ wrapComponents: { InfoContainer: () => () => null } })],
  onComplete: openFromHash,
});
window.addEventListener('hashchange', openFromHash);

/** A value with every `$ref` replaced by its target: Swagger UI cannot follow one in a page of a file. */
function inlined(value: unknown, within: readonly string[] = []): unknown {
  const $ref = (value as { $ref?: unknown } | null)?.$ref;
  if (typeof $ref === 'string') {
    if (within.includes($ref)) return {}; // a type inside itself is shown once
    return inlined(deref(api, value as { $ref: string }), [...within, $ref]);
  }
  if (Array.isArray(value)) return value.map((item) => inlined(item, within));
  return mapMembers(value, (name, inner) => (name === 'value' ? inner : inlined(inner, within)));
}

/**
 * Gives names to the controls that Swagger UI leaves without one, lets the keyboard reach its code, and
 * translates its own texts, which are English only.
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

/** Swagger UI calls this in place of `fetch`. */
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
    // A refusal is an answer; any other error is shown.
    const refused = error instanceof Error && error.name === 'PdsApiError';
    return finished(refused ? undefined : messageOf(error));
  }

  async function finished(problem?: string): Promise<Response> {
    const sample =
      row && input ? await sampleOf(row, input, now).catch(() => undefined) : undefined;
    show({ title, exchanges, ...(problem && { problem }), ...(sample && { sample }) });
    const answer = exchanges.at(-1)?.response;
    if (!answer || problem) throw new TypeError(problem ?? 'no response');
    const isEmpty = answer.status === 204 || answer.status === 304;
    return new Response(isEmpty ? null : answer.body, {
      status: answer.status,
      headers: answer.headers.map(([name, value]) => [name, value] as [string, string]),
    });
  }
}

/**
 * The call for the code of the page.
 *
 * @throws ConsoleError if the form has no endpoint: then there is no code
 */
async function sampleOf(row: Operation, input: Input, settings: Settings): Promise<SampleCall> {
  return {
    id: row.id,
    method: row.method,
    path: row.path,
    service: settings.server === 'inPage' ? serviceOf(api) : { url: endpointOf(settings) },
    ...(row.contentType && { contentType: row.contentType }),
    ...input,
    auth: row.anonymous ? { kind: 'anonymous' } : await sampleAuth(settings),
  };
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
  const route = routesOf(api).find((each) => each.id === id);
  if (!route) return;
  const tag = (route.operation.tags?.[0] ?? 'default').replaceAll(/\s/g, '_');
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
