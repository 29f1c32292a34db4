import { Command } from 'commander';
import { errors, type ErrorInfo } from '../../generated/errors.js';
import { examples, type Finish } from './command-line.js';
import { jsonLine, printable } from './terminal.js';

const FROM: Record<ErrorInfo['from'], string> = {
  service: 'the service',
  gateway: 'the gateway in front of the service',
  storage: 'the object storage that receives the parts',
};

/** `pds explain CODE`: prints what an error code means, and what to do. */
export function explainCommand(finish: Finish): Command {
  const command = new Command('explain')
    .summary('print what an error code means, and what to do')
    .description(
      'Prints what an error code of the service means, and what to do. Without a code, lists all codes.',
    )
    .argument('[code]', 'such as NotFound.UploadId')
    .option('--json', 'print it as JSON on one line')
    .action((code: string | undefined, { json }: { json?: true }) => finish(explain(code, json)));
  return examples(command, 'pds explain NotFound.UploadId', 'pds explain');
}

function explain(code: string | undefined, json = false): number {
  if (code === undefined) {
    for (const [name, { status, meaning }] of Object.entries(errors)) {
      const line = json
        ? jsonLine({ code: name, ...errors[name] })
        : `${status} ${name}: ${meaning}`;
      process.stdout.write(`${line}\n`);
    }
    return 0;
  }
  const name = known(code);
  if (name === undefined) {
    const alike = Object.keys(errors).filter((each) => isAlike(each, code));
    const hint = alike.length > 0 ? `; do you mean ${alike.join(' or ')}?` : '';
    process.stderr.write(
      `pds: this version does not know the code ${printable(code)}${hint} (pds explain lists all codes)\n`,
    );
    return 1;
  }
  const info = errors[name]!;
  const lines = json ? [jsonLine({ code, ...info })] : linesOf(code, name, info);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** The code itself, or without its suffix, which names the resource after a dot. */
function known(code: string): string | undefined {
  const wanted = code.toLowerCase();
  const names = Object.keys(errors).filter((name) =>
    `${wanted}.`.startsWith(`${name.toLowerCase()}.`),
  );
  return names.sort((a, b) => b.length - a.length)[0];
}

const isAlike = (name: string, code: string) =>
  code.length >= 4 && name.toLowerCase().includes(code.toLowerCase());

function linesOf(code: string, name: string, info: ErrorInfo): string[] {
  const suffix = code.slice(name.length + 1);
  const lines: [string, string][] = [
    ['code', suffix ? `${name}, of ${suffix}` : name],
    ['status', `${info.status}, from ${FROM[info.from]}`],
    ...(info.message ? [['message', info.message] as [string, string]] : []),
    ['meaning', info.meaning],
    ['what to do', info.remedy],
    [
      'repeating',
      info.newCredential
        ? 'the same call succeeds with a new token or new temporary keys'
        : info.nothingDone
          ? 'nothing was done'
          : 'the call may have taken effect: check that before you repeat it',
    ],
  ];
  return lines.map(([title, value]) => printable(`${title.padEnd(12)}${value}`));
}
