import type { Description } from '../command.ts';

/** Group Look after the repository. */
export const keepCommands = {
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
