/**
 * The panel of the last call: request, signature, response, meaning of an error, code.
 * @module
 */
import { sampleLanguages, sampleOf, type SampleCall } from '../samples.js';
import { element } from '../browser/element.js';
import type { Exchange } from './call.js';
import { errors, label } from './labels.js';

export interface Shown {
  readonly title: string;
  readonly exchanges: readonly Exchange[];
  /** Why there is no response; absent if there is one. */
  readonly problem?: string;
  readonly sample?: SampleCall;
}

/** The entry of an error code, with or without its suffix. */
export function meaningOf(
  code: string,
): { code: string; meaning: string; remedy: string } | undefined {
  for (let name = code; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const entry = errors[name];
    if (entry) return { code: name, ...entry };
  }
  return undefined;
}

export function resultPanel(): { panel: HTMLElement; show: (result: Shown) => void } {
  const content = element('div', { role: 'status' }, element('p', {}, label('consoleNothingYet')));
  const heading = element('h2', { id: 'last-call' }, label('consoleLastCall'));
  const panel = element(
    'section',
    { class: 'result', 'aria-labelledby': 'last-call' },
    heading,
    content,
  );
  const show = ({ title, exchanges, problem, sample }: Shown) => {
    content.replaceChildren(element('p', { class: 'call-title' }, title));
    if (problem) content.append(element('p', { class: 'problem', role: 'alert' }, problem));
    const last = exchanges.at(-1);
    if (last) {
      content.append(...block('consoleRequest', requestText(last), 'request'));
      if (last.stringToSign) {
        content.append(...block('consoleStringToSign', last.stringToSign, 'string-to-sign'));
        content.append(
          ...block('consoleCanonical', last.canonicalRequest ?? '', 'canonical-request'),
        );
      }
      if (last.response) content.append(...responsePart(last.response));
    } else if (problem) {
      content.append(element('p', {}, label('consoleNotSent')));
    }
    if (sample) content.append(codePart(sample));
    // On a narrow page the panel is below the operations, out of sight.
    const { top } = panel.getBoundingClientRect();
    if (top > innerHeight * 0.8) panel.scrollIntoView({ block: 'start' });
  };
  return { panel, show };
}

function responsePart(response: NonNullable<Exchange['response']>): Node[] {
  const nodes = block('consoleResponse', responseText(response), 'response');
  if (response.status < 400) return nodes;
  const body = parsed(response.body) as { code?: string; Code?: string } | undefined;
  const header = response.headers.find(([name]) => name === 'x-ca-error-code')?.[1];
  const code = body?.code ?? body?.Code ?? header ?? '';
  const found = meaningOf(code);
  if (!found) return nodes;
  return [
    ...nodes,
    element('h3', {}, label('consoleMeaning')),
    element(
      'div',
      { class: 'meaning' },
      element('p', {}, element('code', {}, found.code), ' ', found.meaning),
      element('p', {}, found.remedy),
    ),
  ];
}

function block(title: string, text: string, name: string): Node[] {
  const pre = element(
    'pre',
    { tabindex: '0', 'data-part': name, 'aria-label': label(title) },
    text,
  );
  return [element('h3', {}, label(title)), pre];
}

const headerLines = (headers: readonly (readonly [string, string])[]) =>
  headers.map(([name, value]) => `${name}: ${value}`).join('\n');

const requestText = ({ method, url, headers, body }: Exchange) =>
  `${method} ${url}\n${headerLines(headers)}\n\n${pretty(body)}`.trim();

const responseText = ({ status, headers, body }: NonNullable<Exchange['response']>) =>
  `${status}\n${headerLines(headers)}\n\n${pretty(body)}`.trim();

const pretty = (body: string): string => {
  const value = parsed(body);
  return value === undefined ? body : JSON.stringify(value, null, 2);
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codePart(sample: SampleCall): HTMLElement {
  const pre = element('pre', {
    tabindex: '0',
    'data-part': 'code',
    'aria-label': label('consoleCode'),
  });
  const status = element('span', { role: 'status' });
  const copy = element('button', { type: 'button' }, label('consoleCopy'));
  copy.addEventListener('click', () => {
    void copied().then((done) => {
      status.textContent = label(done ? 'consoleCopied' : 'consoleCopyFailed');
    });
  });
  /** A page may not use the clipboard, or has none: then the code is selected, to be copied by hand. */
  async function copied(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(pre.textContent ?? '');
      return true;
    } catch {
      getSelection()?.selectAllChildren(pre);
      return false;
    }
  }
  const buttons = sampleLanguages.map((language) => {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, language);
    button.addEventListener('click', () => choose(language));
    return button;
  });
  function choose(language: (typeof sampleLanguages)[number]) {
    pre.textContent = sampleOf(language, sample);
    status.textContent = '';
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.textContent === language));
    }
  }
  choose('TypeScript');
  return element(
    'div',
    { class: 'code' },
    element('h3', {}, label('consoleCode')),
    element('div', { class: 'languages' }, ...buttons, copy, status),
    pre,
  );
}
