// node watch-import.mjs FILE: imports FILE and prints its side effects as a JSON list.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const seen = [];
const file = pathToFileURL(process.argv[2]).href;

function watch(holder, name, label) {
  const original = holder[name];
  holder[name] = new Proxy(original, {
    apply(target, self, args) {
      if (fromOurs()) seen.push(typeof label === 'function' ? label(args) : label);
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget) {
      if (fromOurs()) seen.push(label);
      return Reflect.construct(target, args, newTarget === holder[name] ? target : newTarget);
    },
  });
}

/**
 * Node's module loader reads files too, so only calls from a file count: the frame above the proxy.
 */
function fromOurs() {
  return (new Error().stack.split('\n')[3] ?? '').includes('file://');
}

const globalNames = Object.getOwnPropertyNames(globalThis);
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']) {
  watch(globalThis, name, name);
}
for (const name of ['Module', 'Instance', 'instantiate', 'compile', 'instantiateStreaming']) {
  watch(WebAssembly, name, `WebAssembly.${name}`);
}
watch(process, 'on', ([event]) => `process.on ${event}`);
const builtins = {
  fs: ['readFileSync', 'writeFileSync', 'openSync', 'readFile', 'writeFile', 'open', 'mkdirSync'],
  'fs/promises': ['readFile', 'writeFile', 'open', 'mkdir', 'readdir', 'stat'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  net: ['connect', 'createConnection', 'createServer'],
  child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execFileSync'],
};
for (const [builtin, names] of Object.entries(builtins)) {
  for (const name of names) watch(require(`node:${builtin}`), name, `${builtin}.${name}`);
}
syncBuiltinESMExports();

await import(file);
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!globalNames.includes(name)) seen.push(`globalThis.${name}`);
}
console.log(JSON.stringify(seen));
