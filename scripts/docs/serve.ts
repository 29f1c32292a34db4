import { existsSync, readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface ServeOptions {
  /** What is served. */
  readonly folder: string;
  /** Folders whose changes start a build. */
  readonly watched: readonly string[];
  /** Builds the folder; rejects with a message for a person. */
  readonly build: () => Promise<void>;
  /** @default 0, a free one */
  readonly port?: number;
  readonly log?: (line: string) => void;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// Appended to a page while it is served: an event means that the site was built again.
const reload = `<script>new EventSource('/changes').onmessage = () => location.reload();</script>`;

/**
 * Serves a site on loopback and builds it again when its sources change. A build that fails is told
 * at the terminal; the pages stay as they were. Without any page yet, each says what is wrong.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { folder, watched, build, port = 0, log = () => {} } = options;
  const listeners = new Set<ServerResponse>();
  let problem = '';

  async function rebuild(): Promise<void> {
    try {
      await build();
      problem = '';
      log(`${new Date().toLocaleTimeString()} built`);
    } catch (error) {
      problem = (error as Error).message;
      log(problem);
    }
    for (const listener of listeners) listener.write('data: built\n\n');
  }
  await rebuild();

  const server = createServer((request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    const file = fileOf(folder, request.url ?? '/');
    const type = types[extname(file ?? '.html')] ?? 'application/octet-stream';
    if (file === undefined) {
      const text = problem || 'There is no such page.';
      response.writeHead(problem ? 500 : 404, { 'content-type': types['.html'] });
      response.end(`<!doctype html><title>Not built</title><pre>${escaped(text)}</pre>${reload}`);
      return;
    }
    const banner = problem && type.startsWith('text/html') ? bannerOf(problem) : '';
    response.writeHead(200, { 'content-type': type });
    if (type.startsWith('text/html')) response.end(readFileSync(file, 'utf8') + banner + reload);
    else response.end(readFileSync(file));
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', done);
  });

  // Editors write a file in several steps: one build follows when they are done.
  let waiting: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const watchers: FSWatcher[] = watched.map((path) =>
    watch(path, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (building = building.then(rebuild)), 200);
    }),
  );

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      for (const watcher of watchers) watcher.close();
      clearTimeout(waiting);
      await building;
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The file that a URL means, if the folder has it. */
function fileOf(folder: string, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const bannerOf = (problem: string) =>
  `<pre role="alert" style="position:fixed;inset:auto 0 0 0;margin:0;padding:12px;z-index:9999;background:#7a1b1b;color:#fff;white-space:pre-wrap">${escaped(problem)}</pre>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
