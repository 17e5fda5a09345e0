/**
 * Whether to colour what goes to a stream. `--no-color` and a non-empty NO_COLOR (no-color.org) win over everything,
 * FORCE_COLOR (other than 0 or false) over a stream that is no terminal.
 */
export function wantsColours(
  isTerminal: boolean,
  variables: Readonly<Record<string, string | undefined>>,
  refused: boolean,
): boolean {
  if (refused || (variables['NO_COLOR'] ?? '') !== '') return false;
  const forced = variables['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && variables['TERM'] !== 'dumb';
}
