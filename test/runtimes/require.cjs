// CommonJS: require gives what import gives.
const { name, exports: entryPoints } = require('pds-fetch/package.json');
const entries = Object.keys(entryPoints)
  .filter((entry) => entry !== './package.json')
  .map((entry) => entry.slice(1));

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
