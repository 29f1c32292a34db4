import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callsOf, type ExampleCall } from '../../scripts/docs/calls.js';
import { sampleLanguages, sampleOf, type SampleLanguage } from '../../scripts/docs/samples.js';
import type { Document } from '../../scripts/generate/document.js';
import { routesOf } from '../../scripts/generate/routes.js';
import { root, type Snippet } from './snippets.js';

export const document = JSON.parse(
  readFileSync(join(root, 'generated/openapi.json'), 'utf8'),
) as Document;

/** All request examples of the document as calls. */
export const calls: readonly ExampleCall[] = routesOf(document).flatMap((route) =>
  callsOf(document, route),
);

export interface RunnableSample {
  readonly name: string;
  readonly language: SampleLanguage;
  readonly call: ExampleCall;
  readonly code: string;
}

/** The samples of all calls in each language. */
export const samples: readonly RunnableSample[] = calls.flatMap((call) =>
  sampleLanguages.map((language) => ({
    name: `${call.id} ${call.key} ${language}`,
    language,
    call,
    code: sampleOf(language, call),
  })),
);

/** The samples in TypeScript, as blocks of code. */
export const sampleSnippets = (): Snippet[] =>
  samples
    .filter(({ language }) => language === 'TypeScript')
    .map(({ name, code }) => ({ page: `sample ${name}`, line: 1, language: 'ts', code }));
