/**
 * The upload of a file that is chosen in the page, with its steps, its progress and its CRC-64.
 * @module
 */
import { crc64Hash } from '../../../src/crc64/index.js';
import { uploadFile } from '../../../src/upload/index.js';
import { element } from '../browser/element.js';
import { clientOf, type Exchange } from './call.js';
import { ConsoleError } from './credentials.js';
import { settings } from './form.js';
import { label } from './labels.js';
import type { Shown } from './result.js';

export function uploadPanel(show: (result: Shown) => void): HTMLElement {
  const file = element('input', { id: 'upload-file', type: 'file' });
  const drive = element('input', { id: 'upload-drive', value: '1', autocomplete: 'off' });
  const parent = element('input', { id: 'upload-parent', value: 'root', autocomplete: 'off' });
  const start = element('button', { type: 'submit' }, label('consoleStart'));
  const cancel = element('button', { type: 'button', disabled: '' }, label('consoleCancel'));
  const bar = element('progress', { max: '1', value: '0', 'aria-label': label('consoleUpload') });
  const state = element('p', { role: 'status', class: 'upload-state' });
  const steps = element('ol', { class: 'steps' });
  const field = (text: string, input: HTMLInputElement) =>
    element('div', { class: 'field' }, element('label', { for: input.id }, label(text)), input);
  const form = element(
    'form',
    { class: 'upload' },
    field('consoleFile', file),
    field('consoleDriveId', drive),
    field('consoleParent', parent),
    element('div', { class: 'buttons' }, start, cancel),
  );
  // Browsers read a file's size from the disk again for each use: a file that was deleted has 0 bytes,
  // and would be uploaded as an empty one.
  let asChosen = '';
  const stateOf = (chosen: File) => `${chosen.size} ${chosen.lastModified}`;
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    asChosen = chosen ? stateOf(chosen) : '';
  });
  let running: AbortController | undefined;
  cancel.addEventListener('click', () => running?.abort());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    if (!chosen) state.textContent = label('consoleNoFile');
    else if (stateOf(chosen) !== asChosen) state.textContent = label('consoleFileGone');
    else if (!running) void upload(chosen);
  });

  async function upload(chosen: File): Promise<void> {
    running = new AbortController();
    cancel.disabled = false;
    start.disabled = true;
    steps.replaceChildren();
    state.textContent = '';
    bar.value = 0;
    const exchanges: Exchange[] = [];
    const { signal } = running;
    try {
      const client = await clientOf(settings(), (exchange) => {
        exchanges.push(exchange);
        const { method, url } = exchange;
        steps.append(element('li', {}, `${method} ${new URL(url).pathname}`));
      });
      const result = await uploadFile(
        client,
        chosen,
        {
          drive_id: drive.value,
          parent_file_id: parent.value,
          name: chosen.name,
          check_name_mode: 'auto_rename',
        },
        {
          signal,
          onProgress({ bytesSent, size = chosen.size }) {
            bar.value = size > 0 ? bytesSent / size : 1;
            state.textContent = label('consoleProgress', { sent: bytesSent, size });
          },
        },
      );
      const here = await crc64Hash(chosen, { signal });
      bar.value = 1;
      const { file_id, crc64_hash = '' } = result;
      const lines = [
        label('consoleUploaded', { name: chosen.name, file_id }),
        label('consoleCrc', { here, there: crc64_hash ?? '' }),
      ];
      state.textContent = lines.join(' ');
      show({ title: label('consoleUpload'), exchanges });
    } catch (error) {
      const problem = signal.aborted ? label('consoleCancelled') : await explained(error, chosen);
      state.textContent = problem;
      show({ title: label('consoleUpload'), exchanges, problem });
    } finally {
      running = undefined;
      cancel.disabled = true;
      start.disabled = false;
    }
  }

  const heading = element('h2', { id: 'upload-heading' }, label('consoleUpload'));
  const intro = element('p', {}, label('consoleUploadIntro'));
  return element(
    'section',
    { 'aria-labelledby': heading.id },
    heading,
    intro,
    form,
    bar,
    state,
    steps,
  );
}

/** The message of an error. Browsers report a file that is gone in many ways, so this tries to read it. */
async function explained(error: unknown, file: File): Promise<string> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    return label('consoleFileGone');
  }
  return messageOf(error);
}

export function messageOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ConsoleError) return cause.message;
  }
  return error instanceof Error ? error.message : String(error);
}
