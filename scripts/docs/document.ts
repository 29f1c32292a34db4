import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplesOf, type Sample } from './samples.js';

/** What the page needs to know of the bundled document. */
export interface Document {
  info: { title: string; description?: string };
  servers: { url: string; variables?: Record<string, { default: string }> }[];
  tags?: Tag[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, object>;
    examples?: Record<string, { value: unknown }>;
  };
  'x-tagGroups'?: { name: string; tags: string[] }[];
}

export interface Operation {
  operationId: string;
  tags?: string[];
  requestBody?: { content: Record<string, { examples?: Record<string, Example> }> };
  'x-codeSamples'?: Sample[];
}

type Example = { value: unknown } | { $ref: string };

interface Tag {
  name: string;
  description?: string;
}

/** Where the page has the schemas, a link from every place that uses one. */
export const schemasTag = 'Schemas';

/**
 * The document as the page shows it: guides first, then the operations, each open and with code
 * samples, then the schemas. Operations lose their tags on the way: the page folds what has one.
 */
export function pageDocument(bundled: object, guides: readonly Guide[]): Document {
  const document = structuredClone(bundled) as Document;
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      operation['x-codeSamples'] = samplesOf(document, operation);
      delete operation.tags;
    }
  }
  document.tags = [
    ...guides.map(({ title, text }) => ({ name: title, description: unfolded(text) })),
    { name: schemasTag, description: 'The types of requests and answers, by their names.' },
  ];
  document['x-tagGroups'] = [
    { name: 'Guides', tags: guides.map(({ title }) => title) },
    { name: 'Operations', tags: [''] },
    { name: 'Types', tags: [schemasTag] },
  ];
  return mapTexts(document, linked) as Document;
}

// The page folds what stands under a heading of Markdown away until it is asked for.
const unfolded = (text: string) =>
  text.replaceAll(/^```[\s\S]*?^```$|^## (.+)$/gm, (found, heading?: string) =>
    heading === undefined ? found : `<h3>${heading}</h3>`,
  );

/** Other renderers call an operation `#tag/Upload/operation/createFile`. */
const linked = (text: string) =>
  text.replaceAll(
    /\(#tag\/\w+\/operation\/(\w+)\)/g,
    (_, id: string) => `(#/other/${id.toLowerCase()})`,
  );

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}

/** A page of openapi/guides. */
export interface Guide {
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
  /** What stands below it. */
  readonly text: string;
}

/** The guides, in the order of their file names. */
export function readGuides(root: string): Guide[] {
  const folder = join(root, 'openapi', 'guides');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const [, title, text] =
        /^# (.+)\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      if (!title || !text)
        throw new Error(`openapi/guides/${file}: expected a line '# Title' first`);
      return { file, title, text: text.trim() };
    });
}
