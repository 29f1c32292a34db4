/** A minimal `pds serve`: serves the folder of its argument and prints the URL. */
import { createLocalPds } from '../../src/local/index.js';
import { folderStore } from '../../src/node/store/folder-store.js';
import { listen } from '../../src/node/listen.js';
import { testToken } from './token.js';

const store = await folderStore(process.argv[2]!);
const { url } = await listen(
  createLocalPds({ store, tokens: [testToken], minPartSize: 1, validateResponses: true }),
);
console.log(url);
