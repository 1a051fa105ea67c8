import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { defaults } from '#templates/defaults.ts';

/** A risalah before its first answer, with ids that count. */
export function blankRisalah(): Risalah {
  let count = 0;
  return emptyRisalah({
    id: 'r1',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => `id-${++count}`,
    defaults,
  });
}
