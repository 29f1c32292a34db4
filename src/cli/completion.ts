import { Argument, Command } from 'commander';
import { examples, type Finish } from './command-line.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** `pds completion SHELL`: a script that completes commands and options. */
export function completionCommand(finish: Finish): Command {
  const command = new Command('completion')
    .summary('print a script that completes commands and options in your shell')
    .description('Prints a script for the shell that completes the commands and options of pds.')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action((shell: Shell, _options, self: Command) => {
      process.stdout.write(scripts[shell](commandsOf(self.parent!)));
      finish(0);
    });
  return examples(
    command,
    'pds completion bash > ~/.local/share/bash-completion/completions/pds',
    'eval "$(pds completion zsh)"',
    'pds completion fish > ~/.config/fish/completions/pds.fish',
  );
}

interface Described {
  name: string;
  description: string;
  options: { flags: string[]; description: string; takesValue: boolean; choices: string[] }[];
}

const commandsOf = (program: Command): Described[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.summary(),
    options: command.options.map(({ short, long, description, required, argChoices }) => ({
      flags: [short, long].filter((flag) => flag != null),
      description,
      takesValue: required,
      choices: argChoices ?? [],
    })),
  }));

const scripts: Record<Shell, (commands: Described[]) => string> = {
  bash: (commands) => `# bash completion of pds
_pds() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}'
  else
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words='${flagsOf(command).join(' ')}' ;;`).join('\n')}
    esac
    case "$word" in -*) ;; *) words='' ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
# Where no command or option of pds fits, bash completes file names.
complete -o default -F _pds pds pds-fetch
`,
  zsh: (commands) => `#compdef pds pds-fetch
_pds() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quote(`${name}:${description}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map((command) => `    ${command.name}) _arguments ${zshOptions(command).join(' ')} '*:file:_files' ;;`).join('\n')}
  esac
}
compdef _pds pds pds-fetch
`,
  fish: (commands) =>
    [
      '# fish completion of pds',
      ...commands.map(
        ({ name, description }) =>
          `complete -c pds -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
      ),
      ...commands.flatMap(({ name, options }) =>
        options.map(
          ({ flags, description, takesValue, choices }) =>
            `complete -c pds -n '__fish_seen_subcommand_from ${name}' ${flags
              .map((flag) =>
                flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
              )
              .join(
                ' ',
              )}${takesValue ? ' -r' : ''}${choices.length > 0 ? ` -f -a ${quote(choices.join(' '))}` : ''} -d ${quote(description)}`,
        ),
      ),
      '',
    ].join('\n'),
};

const flagsOf = ({ options }: Described) => [...options.flatMap(({ flags }) => flags), '--help'];

const zshOptions = ({ options }: Described) =>
  options.flatMap(({ flags, description, takesValue, choices }) =>
    flags.map((flag) => {
      const about = description.replace(/[[\]:]/g, '\\$&');
      const value =
        choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
      return quote(`${flag}[${about}]${value}`);
    }),
  );

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
