import type { TargetRow } from '#domain/risalah/schema/theme.ts';

/** Which way a target wants its indicator to go. */
export const directionNames = {
  down: 'Turun',
  up: 'Naik',
} as const satisfies Record<TargetRow['direction'], string>;
