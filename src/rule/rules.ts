import { branchFlow } from './branch-flow.ts';
import { callCost } from './call-cost.ts';
import { cascadeAsked } from './cascade-asked.ts';
import { commitDocumented } from './commit-documented.ts';
import { consumersKept } from './consumers-kept.ts';
import { contextWindow } from './context-window.ts';
import { controlTokens } from './control-tokens.ts';
import { declaredAtLeastFloor } from './declared-at-least-floor.ts';
import { deprecatedFrozen } from './deprecated-frozen.ts';
import { deprecatedNeeds } from './deprecated-needs.ts';
import { deprecationAnnounced } from './deprecation-announced.ts';
import { deprecationKept } from './deprecation-kept.ts';
import { experimentsValid } from './experiments-valid.ts';
import { fileIsText } from './file-is-text.ts';
import { filesFound } from './files-found.ts';
import { formatLimits } from './format-limits.ts';
import { hiddenText } from './hidden-text.ts';
import { idUnique } from './id-unique.ts';
import { imageExfiltration } from './image-exfiltration.ts';
import { injectionPhrases } from './injection-phrases.ts';
import { instructionComments } from './instruction-comments.ts';
import { movesAliased } from './moves-aliased.ts';
import { naming } from './naming.ts';
import { needsMet } from './needs-met.ts';
import { noCycle } from './no-cycle.ts';
import { personalData } from './personal-data.ts';
import { promotionSuffices } from './promotion-suffices.ts';
import type { Rule } from './rule.ts';
import { rolloutControl } from './rollout-control.ts';
import { schema } from './schema.ts';
import { notStale } from './not-stale.ts';
import { policiesKept } from './policies-kept.ts';
import { secrets } from './secrets.ts';
import { statusTransition } from './status-transition.ts';
import { taxonomy } from './taxonomy.ts';
import { templateParses } from './template-parses.ts';
import { tokenBudget } from './token-budget.ts';
import { tokenGrowth } from './token-growth.ts';
import { variablesDeclared } from './variables-declared.ts';
import { versionMoves } from './version-moves.ts';

/** Every rule, in the order reports show their findings: what the file is, what it means, how it changes. */
export const rules: readonly Rule[] = [
  fileIsText,
  schema,
  formatLimits,
  filesFound,
  naming,
  idUnique,
  taxonomy,
  templateParses,
  variablesDeclared,
  needsMet,
  noCycle,
  statusTransition,
  deprecationAnnounced,
  deprecationKept,
  deprecatedNeeds,
  deprecatedFrozen,
  consumersKept,
  rolloutControl,
  branchFlow,
  movesAliased,
  commitDocumented,
  declaredAtLeastFloor,
  cascadeAsked,
  promotionSuffices,
  versionMoves,
  experimentsValid,
  hiddenText,
  secrets,
  controlTokens,
  imageExfiltration,
  instructionComments,
  injectionPhrases,
  personalData,
  tokenBudget,
  contextWindow,
  callCost,
  tokenGrowth,
  policiesKept,
  notStale,
];
