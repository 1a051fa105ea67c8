import { useEffect, useId, useRef } from 'react';
import type { Block } from '#intake/cells/cell.ts';
import { isManyCells } from '#intake/cells/pastedLines.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { arrivedRows } from '#intake/suggestions/readRows.ts';
import type { RowsIntake } from '#intake/suggestions/readRows.ts';
import { suggestionsTarget } from '#intake/suggestions/suggestionsTarget.ts';
import { tableReader } from '#intake/tableReader.ts';
import { numbered } from '#domain/suggestions/reading/numbering.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import { useTableIntake } from '#ui/fields/intake/useTableIntake.ts';
import { useIntake, useNewId } from '#ui/services/services.ts';
import { useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { dataNames } from '#words/tools.ts';
import styles from './register.module.css';

/** More than these make the browser slow. */
const MOST_ROWS = 5000;

/** So many are read before anybody wonders; more are read beside the page. */
const FEW_ROWS = 200;

/** Rows of an office's own list, pasted anywhere on the page or taken from a file, are looked at and put behind the others. */
export function PasteSuggestions({ register }: { readonly register: Register }) {
  const { store, keepVersion } = useRegisterSession();
  const newId = useNewId();
  const id = useId();
  const current = register.suggestions;
  const loadIntake = useIntake();
  const ahead = useRef(new WeakMap<Block, RowsIntake>());
  const intake = useTableIntake({
    reader: tableReader({
      ...{ id: 'suggestions', current, newId, names: dataNames },
      target: suggestionsTarget(register),
      readAhead: (block) => ahead.current.get(block) ?? null,
      onTake: (suggestions) => {
        void keepVersion('import');
        // What stood there is put back at once.
        if (suggestions === current) store.setState({ suggestions: [...current] });
        else setTimeout(() => store.setState(laidBehind(current, suggestions)));
      },
    }),
    filled: current.length,
    mostRows: MOST_ROWS,
    readAhead: async (block, signal) => {
      if (block.length <= FEW_ROWS) return true;
      const { readRows } = await loadIntake();
      const read = await readRows({ block, kinds: register.kinds }, signal);
      if (read !== null) ahead.current.set(block, arrivedRows(read));
      return read !== null;
    },
  });
  const { take } = intake;

  useEffect(() => {
    function handlePaste(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const isInBox =
        event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null;
      if (isInBox || !isManyCells(text)) return;
      event.preventDefault();
      const block = pastedBlock(text);
      // Two thousand rows take their time: the page is drawn and a key is heard in between.
      setTimeout(() => take(block, 'behind'));
    }
    document.addEventListener('paste', handlePaste);
    return () => document.removeEventListener('paste', handlePaste);
  }, [take]);

  return (
    <div className={styles.paste}>
      <TablePicker
        isReading={intake.reading !== 'idle'}
        onFile={(file) => void intake.takeFile(file, 'behind')}
      />
      <TableIntakeView id={id} intake={intake} />
    </div>
  );
}

/** Of what was written in the moment of reading nothing is written over. */
function laidBehind(current: readonly Suggestion[], taken: readonly Suggestion[]) {
  return ({ suggestions }: Pick<Register, 'suggestions'>) => {
    if (suggestions === current) return { suggestions: [...withNumbers(current, taken)] };
    const known = new Set(current.map(({ id }) => id));
    const fresh = taken.filter(({ id }) => !known.has(id));
    return { suggestions: [...withNumbers(suggestions, [...suggestions, ...fresh])] };
  };
}

/** What came in without a number goes on where the others end; what stood there stays as it was. */
function withNumbers(
  before: readonly Suggestion[],
  after: readonly Suggestion[],
): readonly Suggestion[] {
  const known = new Set(before.map(({ id }) => id));
  const given = numbered(after);
  return after.map((one, at) => (known.has(one.id) ? one : (given[at] ?? one)));
}
