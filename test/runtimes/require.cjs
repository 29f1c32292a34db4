// CommonJS: require gives what import gives.
const { name, exports: entryPoints } = require('pds-fetch/package.json');
const entries = Object.keys(entryPoints)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => entry.slice(1));
const { openapi } = require('pds-fetch/openapi.json');
if (!/^3\./.test(openapi)) throw new Error(`openapi.json is of version ${openapi}`);

(async () => {
  for (const entry of entries) {
    const required = require(name + entry);
    const imported = await import(name + entry);
    for (const key of Object.keys(imported)) {
      if (key === 'module.exports' || key === 'default') continue;
      if (required[key] !== imported[key]) throw new Error(`${name}${entry}: ${key} differs`);
    }
  }
  console.log(JSON.stringify([{ check: 'require', state: 'passed' }]));
})();
