import type { Description } from '../command.ts';

/** Group Look after the repository. */
export const keepCommands = {
  codeowners: {
    summary: 'Print CODEOWNERS as the taxonomy asks for it, or write it',
    group: 'keep',
    detail: [
      'It makes one marked block: the folders of the categories that need a review, and the paths under `owners.paths`, with the accounts of their owners.',
      '',
      'What stands around the block in an existing file stays as it is.',
    ].join('\n'),
    arguments: {},
    flags: {
      write: { kind: 'switch', description: 'Write the file' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['codeowners', 'codeowners --write', 'codeowners --json'],
  },
  setup: {
    summary: 'Print or set the rulesets that guard branches and tags on GitHub',
    group: 'keep',
    detail: [
      'They ask for the check and for reviews on main, staging and release branches, let the branch prompt-library only grow, and keep released tags.',
      '',
      'With --apply they are set, by their names: what is there already is not written, and what people added stays. That needs the token of an administrator in GITHUB_TOKEN; --dry-run shows what would change.',
      '',
      'By hand: save each as FILE, then `gh api --method POST repos/OWNER/NAME/rulesets --input FILE`.',
    ].join('\n'),
    arguments: {},
    flags: {
      apply: { kind: 'switch', description: 'Set them on GitHub' },
      'dry-run': { kind: 'switch', description: 'Compare with GitHub and show what --apply would change' },
      repository: { kind: 'text', value: 'OWNER/NAME', description: 'The repository on GitHub; that of origin where it is not named' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['setup', 'setup --json', 'setup --apply --dry-run'],
  },
  completion: {
    summary: 'Print a script that completes commands and flags in your shell',
    group: 'keep',
    detail: [
      'bash: prompt-libraries completion bash > ~/.local/share/bash-completion/completions/prompt-libraries',
      'zsh: prompt-libraries completion zsh > a file _prompt-libraries in a folder of $fpath',
      'fish: prompt-libraries completion fish > ~/.config/fish/completions/prompt-libraries.fish',
    ].join('\n'),
    arguments: { shell: { description: 'Your shell', takes: 'one', values: ['bash', 'zsh', 'fish'] } },
    flags: {},
    examples: ['completion bash'],
  },
} as const satisfies Record<string, Description>;
