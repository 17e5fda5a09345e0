import { usualConfigurationFile, type Configuration } from '../../library/configuration.ts';
import { configurationFrom } from '../../library/read-configuration.ts';
import { Failure } from '../../problem/failure.ts';

/**
 * The configuration of a library that has no such file: the defaults at the usual path, where it may be left out.
 * @throws Failure `config-missing` at any other: who names one means its rules.
 */
export function withoutConfiguration(file: string): Configuration {
  if (file === usualConfigurationFile) return configurationFrom({});
  throw new Failure('config-missing', `There is no configuration ${file === '' ? "''" : file}.`, `Name its path from the top folder of the repository, or none for ${usualConfigurationFile}.`);
}
