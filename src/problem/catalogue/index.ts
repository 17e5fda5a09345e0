import { accessCodes } from './access.ts';
import { branchCodes } from './branch.ts';
import { commitCodes } from './commit.ts';
import { complianceCodes } from './compliance.ts';
import { configCodes } from './config.ts';
import { consumerCodes } from './consumer.ts';
import { deprecationCodes } from './deprecation.ts';
import { evidenceCodes } from './evidence.ts';
import { experimentCodes } from './experiment.ts';
import { fileCodes } from './file.ts';
import { formatCodes } from './format.ts';
import { graphCodes } from './graph.ts';
import { ledgerCodes } from './ledger.ts';
import { metricsCodes } from './metrics.ts';
import { namingCodes } from './naming.ts';
import { performanceCodes } from './performance.ts';
import { rolloutCodes } from './rollout.ts';
import { schemaCodes } from './schema.ts';
import { securityCodes } from './security.ts';
import { servingCodes } from './serving.ts';
import { statusCodes } from './status.ts';
import { templateCodes } from './template.ts';
import { testingCodes } from './testing.ts';
import { versionCodes } from './version.ts';

/** Every code there is, each in the file of its topic. */
export const catalogue = {
  ...fileCodes,
  ...schemaCodes,
  ...formatCodes,
  ...namingCodes,
  ...templateCodes,
  ...graphCodes,
  ...statusCodes,
  ...deprecationCodes,
  ...consumerCodes,
  ...branchCodes,
  ...commitCodes,
  ...versionCodes,
  ...configCodes,
  ...ledgerCodes,
  ...servingCodes,
  ...metricsCodes,
  ...experimentCodes,
  ...testingCodes,
  ...evidenceCodes,
  ...performanceCodes,
  ...securityCodes,
  ...complianceCodes,
  ...accessCodes,
  ...rolloutCodes,
};

export type Code = keyof typeof catalogue;
export type ArgumentsOf<C extends Code> = Parameters<(typeof catalogue)[C]['says']>[0];
