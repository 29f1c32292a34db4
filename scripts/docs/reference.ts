import { mapMembers, type Document } from '../generate/document.js';
import { mapOperations, type Route } from '../generate/routes.js';
import { callsOf } from './calls.js';
import type { Language } from './languages.js';
import { sampleLanguages, sampleOf } from './samples.js';

/** The tag under which the page shows the schemas; every use of a schema links there. */
export const SCHEMAS_TAG = 'Schemas';

/** One sample of a call, as Redoc takes it in `x-codeSamples`. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/**
 * The document as the reference shows it: the operations with their code samples, then the schemas,
 * File first. The operations have no tags, because Redoc folds those that have one.
 */
export function pageDocument(bundled: Document, language?: Language): Document {
  const label = (key: string, english: string) => language?.label(key) ?? english;
  const document = mapOperations(bundled, (route) => {
    const { tags: _, description = '', ...operation } = route.operation;
    const link = `[${label('tryIt', 'Run it in the console')}](console.html#${route.id})`;
    return {
      ...operation,
      description: `${description.trimEnd()}\n\n${link}`,
      'x-codeSamples': samplesOf(bundled, route),
    };
  });
  const { File, ...others } = document.components?.schemas ?? {};
  const shown = {
    ...document,
    components: { ...document.components, schemas: { ...(File && { File }), ...others } },
    tags: [
      {
        name: SCHEMAS_TAG,
        ...(language && { 'x-displayName': language.label('types') }),
        description: label('schemasDescription', 'The types of requests and responses.'),
      },
    ],
    'x-tagGroups': [
      { name: label('operations', 'Operations'), tags: [''] },
      { name: label('types', 'Types'), tags: [SCHEMAS_TAG] },
    ],
  };
  return mapMembers(shown, (name, value, copy) => {
    if (name === 'value') return value; // of an example
    return name === 'description' && typeof value === 'string' ? linked(value) : copy(value);
  });
}

/**
 * Samples in every language for every request example of an operation. Those of one language have
 * the same label and are in the order of the examples: see `sampleByExample`.
 */
const samplesOf = (document: Document, route: Route): Sample[] =>
  callsOf(document, route).flatMap((call) =>
    sampleLanguages.map((language) => ({
      lang: { TypeScript: 'TypeScript', curl: 'Shell', fetch: 'JavaScript' }[language],
      label: language,
      source: sampleOf(language, call),
    })),
  );

/** Redoc's route to an operation that has no tag. */
const routeTo = (operationId: string) => `#/other/${operationId.toLowerCase()}`;

/** The address of an operation in the reference, relative to the folder of the language. */
export const operationAddress = (operationId: string): string =>
  `index.html${routeTo(operationId)}`;

/** Links to operations as Redoc has them; the document has those of other renderers. */
const linked = (text: string) =>
  text.replaceAll(/\(#tag\/\w+\/operation\/(\w+)\)/g, (_, id: string) => `(${routeTo(id)})`);
