import { useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { emptyCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { tableReader } from '#intake/tableReader.ts';
import type { TableReader } from '#intake/tableReader.ts';
import { causesTarget } from '#intake/tables/causesTarget.ts';
import { isBlank } from '#language/isBlank.ts';
import { isManyCells } from '#intake/cells/pastedLines.ts';
import { useTableIntake } from '#ui/fields/intake/useTableIntake.ts';
import type { TableIntake } from '#ui/fields/intake/useTableIntake.ts';
import { useNewId } from '#ui/services/services.ts';
import { dataNames } from '#words/tools.ts';
import { causeFieldName } from './CauseRow.tsx';

type Category = CauseEffectInput['categories'][number];

interface CausesGiven {
  readonly categories: readonly Category[];
  readonly causes: readonly Cause[];
  readonly onCategories: (categories: readonly Category[]) => void;
  readonly onCauses: (causes: readonly Cause[]) => void;
}

interface CausesIntake extends TableIntake {
  readonly paste: (event: ClipboardEvent) => void;
  readonly open: (file: File) => void;
}

/** More causes than these nobody draws; it is more likely a wrong copy. */
const MOST_CAUSES = 500;

/** Takes tables and lists of causes for a fishbone: all come beside what is there. */
export function useCausesIntake(given: CausesGiven): CausesIntake {
  const newId = useNewId();
  /** The cause into whose field something is pasted. */
  const at = useRef<Cause | null>(null);

  function put({ categories, causes }: Pick<CauseEffectInput, 'categories' | 'causes'>): void {
    given.onCategories(categories);
    given.onCauses(causes);
  }

  const reader = (): TableReader =>
    tableReader<CauseEffectInput>({
      id: 'cause-effect',
      target: causesTarget(at.current?.parent ?? null),
      current: {
        ...emptyCauseEffect,
        categories: [...given.categories],
        // A line that is still empty makes room.
        causes: given.causes.filter((cause) => cause !== at.current || !isBlank(cause.text)),
      },
      onTake: put,
      newId,
      names: dataNames,
    });

  const intake = useTableIntake({
    // Where a list is put is known only once it is.
    reader: { ...reader(), read: (block, answers) => reader().read(block, answers) },
    filled: 0,
    mostRows: MOST_CAUSES,
    lay: (outcome) => ({
      rows: outcome.shown.rows.length,
      put: outcome.replace,
      restore: () => put({ categories: [...given.categories], causes: [...given.causes] }),
      replaced: '',
      told: '',
    }),
  });

  return {
    ...intake,
    open: (file) => {
      at.current = null;
      void intake.takeFile(file);
    },
    paste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      const field = event.target;
      if (!(field instanceof HTMLTextAreaElement) || !isManyCells(text)) return;
      const cause = given.causes.find(({ id }) => causeFieldName(id) === field.name);
      if (cause === undefined) return;
      event.preventDefault();
      at.current = cause;
      intake.take(pastedBlock(text), 0);
    },
  };
}
