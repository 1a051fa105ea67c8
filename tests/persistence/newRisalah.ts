import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { defaults } from '#templates/defaults.ts';

/** A risalah before its first answer, the same at every call. */
export function newRisalah(): Risalah {
  let count = 0;
  return emptyRisalah({
    id: 'r1',
    createdAt: '2026-03-03T00:00:00.000Z',
    method: 'eight',
    newId: () => `id-${String((count += 1))}`,
    defaults,
  });
}
