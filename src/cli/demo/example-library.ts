/** The example library of the demo and of `examples/library/`: files by path. */
export const exampleLibrary: Readonly<Record<string, string>> = {
  'prompt-library.yaml': `# Everything here may be left out; docs/configuration.md explains each key.
library:
  name: acme-prompts
  description: Prompts of the support team
owners:
  product-team: ["@acme/product"]
`,
  'prompts/templates/tone.prompt.md': `---
description: The tone every answer to a customer keeps.
tags: [support]
---
Be kind and brief. Never promise what the policy does not allow.
`,
  'prompts/agents/support/triage.prompt.md': `---
description: Routes an incoming support ticket to the right queue.
tags: [support, classify]
model: claude-sonnet
input:
  schema:
    ticket: string, the text of the ticket
    language?: string, the language to answer in
output:
  format: json
  schema:
    queue: string, name of the queue
limits: {tokens: 2000}
---
{{role "system"}}
You route support tickets of an online shop. {{> templates-general-tone}}
Answer with the name of one queue: billing, shipping or other.
{{#if language}}Write in {{language}}.{{/if}}
{{role "user"}}
{{ticket}}
`,
  'prompts/tasks/summarization/thread.prompt.md': `---
description: Sums up a mail thread for an agent who takes it over.
tags: [support, summarize]
input:
  schema:
    thread: string, the whole thread, newest mail last
---
Sum up this thread in three sentences: what the customer wants, what was tried, what is open.

{{thread}}
`,
};

/** Where the demo's change happens. */
export const changedPath = 'prompts/agents/support/triage.prompt.md';

/** A change as hurry makes it: the variable is renamed in the text, forgotten in the schema, and not announced. */
export function hurriedly(text: string): string {
  return text.replace('{{ticket}}', '{{message}}').replace('billing, shipping or other', 'billing, shipping, returns or other');
}

/** The same change, finished: the schema is renamed too. */
export function carefully(text: string): string {
  return hurriedly(text).replace('    ticket: string, the text of the ticket', '    message: string, what the customer wrote');
}
