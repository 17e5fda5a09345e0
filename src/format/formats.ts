import type { FormatName } from '../domain/formats.ts';
import { agentSkillFormat } from './agent-skill.ts';
import { copilotFormat } from './copilot.ts';
import type { Format } from './document.ts';
import { dotpromptFormat } from './dotprompt.ts';
import { fabricFormat } from './fabric.ts';
import { githubModelsFormat } from './github-models.ts';
import { nativeFormat } from './native.ts';
import { promptyFormat } from './prompty.ts';
import { textFormat } from './text.ts';

/** The formats by the name that `sources:` gives them. */
export const formatsByName = {
  native: nativeFormat,
  'agent-skill': agentSkillFormat,
  copilot: copilotFormat,
  dotprompt: dotpromptFormat,
  prompty: promptyFormat,
  'github-models': githubModelsFormat,
  fabric: fabricFormat,
  text: textFormat,
} as const satisfies Readonly<Record<FormatName, Format>>;
