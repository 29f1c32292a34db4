import type { ErrorInfo } from '../../generated/errors.js';
import type { Language } from './languages.js';
import { escaped, linkList, type Page } from './layout.js';
import { wordsOf, type Render } from './markdown.js';
import type { Entry } from './search-entries.js';

/** The id of an error code on the page. */
const idOf = (code: string) => code.toLowerCase();

/** The page of the error codes: the meaning of each and what to do, by status. */
export function errorsPage(
  errors: Readonly<Record<string, ErrorInfo>>,
  language: Language,
  render: Render,
): { page: Page; entries: Entry[] } {
  const { label, translate } = language;
  const title = label('errorsTitle');
  const inline = (text: string) => render(translate(text, 'openapi/zh/errors.yaml')).html;
  const statuses = [...new Set(Object.values(errors).map(({ status }) => status))].sort(
    (a, b) => a - b,
  );
  const headings = statuses.map((status) => ({
    href: `#status-${status}`,
    title: label('errorsStatus', { status }),
  }));
  const groups = statuses.map((status, index) => {
    const rows = Object.entries(errors)
      .filter(([, info]) => info.status === status)
      .map(([code, info]) => {
        const facts = [
          info.from === 'gateway' && label('errorsFromGateway'),
          info.from === 'storage' && label('errorsFromStorage'),
          info.newCredential && label('errorsNewCredential'),
          label(info.nothingDone ? 'errorsNothingDone' : 'errorsMaybeDone'),
        ].filter(Boolean);
        return `<section class="error" id="${idOf(code)}">
<h3><code>${escaped(code)}</code></h3>
${info.message ? `<p class="message" lang="en">${escaped(info.message)}</p>` : ''}
${inline(info.meaning)}
<p class="label">${escaped(label('errorsRemedy'))}</p>
${inline(info.remedy)}
<div class="facts">${render(facts.join(' ')).html}</div>
</section>`;
      });
    return `<h2 id="status-${status}">${escaped(headings[index]!.title)}</h2>\n${rows.join('\n')}`;
  });
  const entries = Object.entries(errors).map(
    ([code, { message = '', meaning, remedy, status }]) => ({
      title: code,
      where: title,
      text: `${status} ${message} ${wordsOf(translate(meaning))} ${wordsOf(translate(remedy))}`,
      href: `errors.html#${idOf(code)}`,
    }),
  );
  const body = `<h1>${escaped(title)}</h1>\n${render(label('errorsIntro')).html}\n${groups.join('\n')}`;
  return { page: { path: 'errors.html', title, body, beside: linkList(headings) }, entries };
}
