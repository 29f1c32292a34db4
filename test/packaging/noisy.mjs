// A module with every side effect that an import must not have.
import fs from 'node:fs';
import http from 'node:http';

fetch('data:,').catch(() => {});
setTimeout(() => {}, 0);
new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
process.on('exit', () => {});
fs.readFileSync(import.meta.filename);
http.request('http://127.0.0.1:1').on('error', () => {});
globalThis.noisy = true;
