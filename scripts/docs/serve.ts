import { readFileSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

// Appended to the page while it is served: an event means that it was built anew.
const reload = `<script>new EventSource('/changes').onmessage = () => location.reload();</script>`;

/** Serves a built page on loopback, builds it anew when its sources change, and reloads it then. */
export async function serve(root: string, build: () => Promise<string>, port = 0): Promise<string> {
  let page = readFileSync(await build(), 'utf8');
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page + reload);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  // Editors write a file in several steps: one build follows when they are done.
  let waiting: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  for (const folder of ['openapi', 'generated']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (building = building.then(rebuild)), 200);
    });
  }
  async function rebuild(): Promise<void> {
    try {
      page = readFileSync(await build(), 'utf8');
      for (const listener of listeners) listener.write('data: built\n\n');
      console.log(`${new Date().toLocaleTimeString()} built`);
    } catch (error) {
      console.error((error as Error).message); // the page stays as it was
    }
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
