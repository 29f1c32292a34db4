/** Downloads `f1` of the service at the first argument into the second, until it is killed. */
import { bearer, createClient } from '../../src/index.js';
import { downloadToFile } from '../../src/node/index.js';

const [endpoint, path] = process.argv.slice(2);
const client = createClient({ endpoint: endpoint!, auth: bearer('token') });
await downloadToFile(client, { drive_id: '1', file_id: 'f1' }, path!, {
  // Told after the first chunk of the content has been written: the next one is waited for.
  onProgress: () => setTimeout(() => console.log('running'), 200),
});
