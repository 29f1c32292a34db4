import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The first program of the README, which a newcomer pastes. */
export interface FirstProgram {
  /** The program as an ES module, and as CommonJS. */
  readonly module: string;
  readonly commonJs: string;
  /** The texts that it prints, from the comments of its `console.log` lines. */
  readonly prints: readonly string[];
}

/** Reads the first program. It needs nothing but the installed package: it starts a local PDS. */
export function firstProgram(): FirstProgram {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const [, module = ''] = /^```(?:ts|js)\n([^]*?)^```$/m.exec(readme) ?? [];
  const imports = /^import (\{[^}]*\}) from ('[^']+');$/gm;
  const required = [...module.matchAll(imports)].map(
    ([, names, from]) => `const ${names} = require(${from});\n`,
  );
  const body = module.replaceAll(imports, '');
  return {
    module,
    commonJs: `${required.join('')}(async () => {\n${body}\n})();\n`,
    prints: [...module.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text!),
  };
}
