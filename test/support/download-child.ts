/** Downloads `f1` of the service at the first argument into the second, until it is killed. */
import { bearer, createClient } from '../../src/index.js';
import { downloadToFile } from '../../src/node/index.js';

const [endpoint, path] = process.argv.slice(2);
const client = createClient({ endpoint: endpoint!, auth: bearer('token') });
await downloadToFile(client, { drive_id: '1', file_id: 'f1' }, path!, {
  // Called after the first chunk was written, while the download waits for the next one.
  onProgress: () => setTimeout(() => console.log('running'), 200),
});
