import { useCallback } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Context } from '#manuscript/context.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { useCatalogue } from '#ui/services/services.ts';

/** What a record is composed with to be looked at: the whole of it as it is in force, with what is missing marked. */
export function useContextOf(): (risalah: Risalah) => Context {
  const { guidance, methods, formats, findingTexts } = useCatalogue();
  return useCallback(
    (stored) => {
      const { risalah } = answersInForce(stored);
      const method = methods.find(({ id }) => id === risalah.method) ?? methods[0];
      if (method === undefined) throw new Error('Services offer no method');
      return {
        risalah,
        method,
        guidance,
        findingTexts,
        options: {
          untilStep: null,
          format: { ...formatOf(risalah, formats), emptyAnswers: 'mark' },
        },
      };
    },
    [methods, formats, guidance, findingTexts],
  );
}
