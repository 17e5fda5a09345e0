/** What a person may do to prompts. The order goes from most to least. */
export const accessLevels = {
  admin: { create: true, modify: true, deploy: true, delete: true },
  developer: { create: true, modify: true, deploy: false, delete: false },
  reviewer: { create: false, modify: false, deploy: true, delete: false },
  viewer: { create: false, modify: false, deploy: false, delete: false },
} as const satisfies Record<string, AccessLevelRow>;

interface AccessLevelRow {
  readonly create: boolean;
  readonly modify: boolean;
  readonly deploy: boolean;
  readonly delete: boolean;
}
export type AccessLevel = keyof typeof accessLevels;
export type Right = keyof AccessLevelRow;
