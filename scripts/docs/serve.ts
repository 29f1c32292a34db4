import { existsSync, readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import mime from 'mime';
import { escaped } from './layout.js';

export interface ServeOptions {
  /** The folder of the site. */
  readonly folder: string;
  /** Folders in which a change starts a build. */
  readonly watched: readonly string[];
  /** Builds the folder. The message of its error is shown to people. */
  readonly build: () => Promise<void>;
  /** @default 0, which means any free port */
  readonly port?: number;
  readonly log?: (line: string) => void;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

// Added to each page that is served: an event means that the site was built again.
const reload = `<script>new EventSource('/changes').onmessage = () => location.reload();</script>`;

/**
 * Serves a site on loopback and builds it again when its sources change. If a build fails, the
 * terminal and every page say why, and the pages stay as they were.
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
    const type = mime.getType(file ?? '.html') ?? 'application/octet-stream';
    const status = file ? 200 : problem ? 500 : 404;
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
    if (!file) {
      const text = problem || 'There is no such page.';
      response.end(`<!doctype html><title>Not built</title><pre>${escaped(text)}</pre>${reload}`);
    } else if (type === 'text/html') {
      response.end(readFileSync(file, 'utf8') + (problem && bannerOf(problem)) + reload);
    } else {
      response.end(readFileSync(file));
    }
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', done);
  });

  // Editors write a file in several steps: one build starts after the last of them.
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

/** The file of a URL, if the folder has it. */
function fileOf(folder: string, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const bannerOf = (problem: string) =>
  `<pre role="alert" style="position:fixed;inset:auto 0 0 0;margin:0;padding:12px;z-index:9999;background:#7a1b1b;color:#fff;white-space:pre-wrap">${escaped(problem)}</pre>`;
