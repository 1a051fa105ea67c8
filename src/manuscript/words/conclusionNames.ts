import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Conclusion =
  VerificationRow['conclusion'] | Risalah['alternatives']['rows'][number]['conclusion'];

/** What a team concluded about a cause under test or an alternative. */
export const conclusionNames = {
  '': '',
  dominant: 'Dominan',
  'not-dominant': 'Tidak dominan',
  chosen: 'Dipilih',
  rejected: 'Ditolak',
  deferred: 'Ditunda',
} as const satisfies Record<Conclusion, string>;
