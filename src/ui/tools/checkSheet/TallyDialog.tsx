import { Undo2, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { countTap, takeBackTap } from '#domain/tools/checkSheet/tally.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { checkSheetColumnNames } from '#words/tools.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useNewId, useNow } from '#ui/services/services.ts';
import { AddKind } from './AddKind.tsx';
import { LastTaps, tapWords } from './LastTaps.tsx';
import { TallyButton } from './TallyButton.tsx';
import styles from './tally.module.css';

interface TallyDialogProps {
  readonly sheet: CheckSheetInput;
  readonly onChange: (sheet: CheckSheetInput) => void;
  readonly onClose: () => void;
}

/** A whole screen of large buttons, one a kind: each press counts one in the column that is being counted. */
export function TallyDialog({ sheet, onChange, onClose }: TallyDialogProps) {
  const now = useNow();
  const newId = useNewId();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const columnId = useId();
  const [chosen, setChosen] = useState(() => firstBlank(sheet));
  const [said, setSaid] = useState('');
  /** The kind whose name is being typed: kept with every stroke, and given its button when the name is done. */
  const [naming, setNaming] = useState<string | null>(null);
  const at = Math.max(
    0,
    sheet.columns.findIndex(({ id }) => id === chosen),
  );
  const column = sheet.columns[at];
  const kinds = sheet.kinds.flatMap((kind, row) =>
    isBlank(kind.name) || kind.id === naming
      ? []
      : [{ ...kind, cell: sheet.counts[row]?.[at] ?? null }],
  );

  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);

  function count(kind: string): void {
    if (column === undefined) return;
    const tap = { kind, column: column.id, at: now().toISOString() };
    onChange(countTap(sheet, tap));
    setSaid(`Tercatat: ${tapWords(sheet, tap)}.`);
  }

  function name(typed: string): void {
    const id = naming ?? sheet.kinds.find((kind) => isBlank(kind.name))?.id ?? newId();
    if (naming === null && typed === '') return;
    setNaming(id);
    onChange(withKind(sheet, { id, name: typed }));
  }

  function takeBack(): void {
    const last = sheet.taps.at(-1);
    if (last === undefined) return;
    onChange(takeBackTap(sheet));
    setSaid(`Diurungkan: ${tapWords(sheet, last)}.`);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          Hitung langsung
        </h2>
        <Button look="plain" className={styles.close} onClick={onClose}>
          <X size={20} aria-hidden="true" />
          Selesai
        </Button>
      </div>
      <div className={styles.column}>
        <label htmlFor={columnId}>{checkSheetColumnNames[sheet.by]} yang dihitung</label>
        <ChoiceInput
          id={columnId}
          describedBy={undefined}
          name="tally-column"
          value={column?.id ?? ''}
          options={sheet.columns.map(({ id, name }, index) => ({
            value: id,
            label: name.trim() || `Kolom ${index + 1}`,
          }))}
          readOnly={false}
          onChange={setChosen}
          onBlur={() => undefined}
        />
      </div>
      <div className={styles.buttons} data-count={kinds.length}>
        {kinds.map(({ id, name, cell }) => (
          <TallyButton key={id} name={name} cell={cell} onCount={() => count(id)} />
        ))}
        {kinds.length === 0 && (
          <p className={styles.empty}>Tulis dahulu jenis kejadian yang akan dihitung.</p>
        )}
      </div>
      <div className={styles.foot}>
        <AddKind
          known={sheet.kinds.filter(({ id }) => id !== naming)}
          onName={name}
          onAdd={() => setNaming(null)}
        />
        <p className={styles.total}>
          Jumlah <strong>{formatNumber(sumOf(kinds.map(({ cell }) => cell)))}</strong>
        </p>
        <Button className={styles.undo} disabled={sheet.taps.length === 0} onClick={takeBack}>
          <Undo2 size={22} aria-hidden="true" />
          Urungkan
        </Button>
        <LastTaps sheet={sheet} />
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </div>
    </dialog>
  );
}

/** Counting goes on where it stopped: in the column of the last tap, else in the first that is still blank. */
function firstBlank(sheet: CheckSheetInput): string {
  const last = sheet.taps.at(-1)?.column;
  if (sheet.columns.some(({ id }) => id === last)) return last ?? '';
  const blank = sheet.columns.find((_, at) =>
    sheet.kinds.every((__, row) => (sheet.counts[row]?.[at] ?? null) === null),
  );
  return blank?.id ?? sheet.columns.at(-1)?.id ?? '';
}

/** The sheet with that kind in its place, or behind all others. */
function withKind(sheet: CheckSheetInput, kind: CheckSheetInput['kinds'][number]): CheckSheetInput {
  const at = sheet.kinds.findIndex(({ id }) => id === kind.id);
  return { ...sheet, kinds: at === -1 ? [...sheet.kinds, kind] : sheet.kinds.with(at, kind) };
}

function sumOf(cells: readonly unknown[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}
