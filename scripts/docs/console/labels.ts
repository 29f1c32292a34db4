import type { Document } from '../../generate/document.js';

declare global {
  interface Window {
    PDS_CONSOLE: {
      document: Document;
      errors: Record<string, { status: number; meaning: string; remedy: string }>;
      labels: Record<string, string>;
      /** The same texts in English. */
      english: Record<string, string>;
    };
    SwaggerUIBundle: (options: Record<string, unknown>) => unknown;
  }
}

export const { document: api, errors, labels } = window.PDS_CONSOLE;

/** A text of the console in the page's language. */
export const label = (key: string, values: Record<string, string | number> = {}): string =>
  (labels[key] ?? key).replaceAll(/\{(\w+)\}/g, (found, name: string) =>
    String(values[name] ?? found),
  );

// Swagger UI's own texts (`swagger...` in site.yaml) by their English.
const words = new Map(
  Object.entries(window.PDS_CONSOLE.english)
    .filter(([key]) => key.startsWith('swagger'))
    .map(([key, english]) => [english, labels[key]!]),
);

/** A text of Swagger UI in the language of the page; any other text as it is. */
export const translated = (text: string): string => words.get(text.trim()) ?? text;
