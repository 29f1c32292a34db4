// CommonJS: require gives what import gives.
const { name } = require('pds-fetch/package.json');
const entries = ['', '/signing', '/crc64', '/upload', '/local', '/node'];

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
