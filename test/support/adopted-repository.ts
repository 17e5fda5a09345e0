/** Files of a repository that kept prompts in six formats long before it was a library. */
export const adoptedFiles: Readonly<Record<string, string>> = {
  'skills/route-tickets/SKILL.md': '---\nname: route-tickets\ndescription: Routes support tickets. Use it for new tickets.\nlicense: MIT # as all\n---\n# Route\n\nSee [queues](references/queues.md).\n\nNever use {{braces}}.\n',
  'skills/route-tickets/references/queues.md': 'Billing, shipping.\n',
  'skills/win32-install/SKILL.md': '---\nname: win32-install\ndescription: Installs things.\nversion: 1.0.0\n---\nInstall.\n',
  '.github/agents/planner.agent.md': "---\nname: Planner\ndescription: 'Plans work.'\ntools: [search, edit]\n---\nPlan ${input:topic:what to plan}.\n",
  '.github/prompts/planner.prompt.md': '---\nagent: agent\n---\nPlan ${input:topic}.\n',
  'flows/_tone.prompt': 'Be kind to {{name}}.\n',
  'flows/greet.prompt': '---\nmodel: gemini-2.5-flash\ninput:\n  schema:\n    name: string\n---\n{{role "system"}}{{> tone}}\n{{role "user"}}Greet {{name}}.\n',
  'flows/sort.prompty': '---\nname: Sort\ndescription: Sorts tickets.\nmodel: gpt-4o\ninputs:\n  - {name: ticket, kind: string, required: true}\n---\nsystem:\nSort.\n\nuser:\n{{ticket}}\n',
  'models/title.prompt.yml': 'name: Title\ndescription: Gives titles.\nmodel: openai/gpt-4o\nmessages:\n  - role: system\n    content: Give a title.\n  - role: user\n    content: "{{text}}"\n',
  'data/patterns/sum_up/system.md': '# IDENTITY\n\nYou sum up.\n',
  'data/patterns/sum_up/user.md': '',
  'CODEOWNERS': '* @acme/all\n/skills/ @acme/skills\n',
  'README.md': '# Prompts\n',
};
