import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { emptyPerformer } from '#domain/risalah/schema/standards.ts';
import type { Performer } from '#domain/risalah/schema/standards.ts';
import type { AnswerRow } from '#intake/tables/answerRow.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { PointTo } from '#intake/targets/target.ts';
import { useNewId } from '#ui/services/services.ts';

export interface MadePerformers {
  /** A performer whom a head or a cell of a procedure names and nobody knows yet; not in the record before it is kept. */
  readonly make: PointTo;
  readonly nameOf: (id: string) => string | undefined;
  /** Puts those at whom rows point behind the performers that are there. */
  readonly keep: (rows: readonly AnswerRow[]) => void;
}

/** Performers made of the heads of a pasted procedure; only within the form that asks for both. */
export function useMadePerformers(): MadePerformers {
  const newId = useNewId();
  const { getValues, setValue } = useFormContext<{ performers: Performer[] }>();
  const made = useRef(new Map<string, Performer>());
  return {
    make: (kinds, text) => {
      const key = nameKey(text);
      if (!kinds.includes('performers') || key === '') return null;
      const known = made.current.get(key) ?? { ...emptyPerformer(newId()), name: text };
      made.current.set(key, known);
      return known.id;
    },
    nameOf: (id) => [...made.current.values()].find((each) => each.id === id)?.name,
    keep: (rows) => {
      const needed = new Set(rows.map((row) => row['performer']));
      const there = getValues('performers');
      const added = [...made.current.values()].filter(
        ({ id }) => needed.has(id) && !there.some((each) => each.id === id),
      );
      if (added.length > 0) {
        setValue('performers', [...there, ...added], { shouldDirty: true });
      }
    },
  };
}
