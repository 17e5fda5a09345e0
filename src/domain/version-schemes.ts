/** The ways to number versions; the pattern is what a reader may expect, the scheme's own file decides. */
export const versionSchemes = {
  semver: { pattern: 'MAJOR.MINOR.PATCH[-pre-release]', example: '2.3.1' },
  calver: { pattern: 'YYYY.MM.DD[.N]', example: '2024.01.15' },
  sequential: { pattern: 'vN', example: 'v42' },
  hash: { pattern: '7 to 40 hex digits', example: 'a1b2c3d' },
} as const satisfies Record<string, VersionSchemeRow>;

interface VersionSchemeRow {
  readonly pattern: string;
  readonly example: string;
}
export type VersionScheme = keyof typeof versionSchemes;
