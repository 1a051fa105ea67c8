import { useEffect, useState } from 'react';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { countTap, takeBackTap } from '#domain/tools/checkSheet/tally.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import { answerSection } from '#store/acts.ts';
import { useAccess, useRisalah, useSession } from '#ui/risalah/openRisalah.ts';
import { useNow } from '#ui/services/services.ts';
import { isTyping } from '#ui/risalah/projecting/isTyping.ts';
import { strokesOf } from './strokes.ts';
import styles from './live.module.css';

interface StrokesStageProps {
  readonly section: DataSection;
  readonly use: string;
}

/** Columns that are seen beside each other; the one that is counted is always among them. */
const MOST_COLUMNS = 3;

/** A check sheet as it hangs on the wall: kinds, strokes, sums; the keys 1 to 9 count, Backspace takes one back. */
export function StrokesStage({ section, use }: StrokesStageProps) {
  const { store, forms } = useSession();
  const now = useNow();
  const readOnly = useAccess() === 'read';
  const held = useRisalah((risalah) => risalah[section].data.find(({ id }) => id === use));
  const sheet = held?.tool === 'check-sheet' ? held.input : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const column = countedColumn(sheet, chosen);

  useEffect(() => {
    function change(edit: (sheet: CheckSheetInput) => CheckSheetInput): void {
      forms.flushAll();
      const answers = store.getState()[section];
      const data = answers.data.map((one) =>
        one.id === use && one.tool === 'check-sheet' ? { ...one, input: edit(one.input) } : one,
      );
      answerSection(store, section, { ...answers, data });
    }

    function handleKey(event: KeyboardEvent): void {
      if (readOnly || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const kind = sheet?.kinds[Number(event.key) - 1];
      if (/^[1-9]$/u.test(event.key) && kind !== undefined) {
        change((known) => countTap(known, { kind: kind.id, column, at: now().toISOString() }));
      } else if (event.key === 'Backspace') change(takeBackTap);
      else return;
      event.preventDefault();
    }

    // Before the projector hears of them, for which digits are the number of a slide.
    document.addEventListener('keydown', handleKey, true);
    return () => document.removeEventListener('keydown', handleKey, true);
  }, [sheet, column, section, use, store, forms, now, readOnly]);

  if (sheet === null) return null;
  const at = sheet.columns.findIndex(({ id }) => id === column);
  const from = Math.max(0, Math.min(at - MOST_COLUMNS + 2, sheet.columns.length - MOST_COLUMNS));
  const shown = sheet.columns.slice(from, from + MOST_COLUMNS);
  return (
    <div className={styles.stage}>
      <table className={styles.table}>
        <caption className="visually-hidden">Lembar periksa dengan turus</caption>
        <thead>
          <tr>
            <th scope="col">Jenis</th>
            {shown.map(({ id, name }, index) => (
              <th key={id} scope="col">
                <button type="button" aria-pressed={id === column} onClick={() => setChosen(id)}>
                  {name.trim() || `Kolom ${from + index + 1}`}
                </button>
              </th>
            ))}
            <th scope="col">Jumlah</th>
          </tr>
        </thead>
        <tbody>
          {sheet.kinds.map(({ id, name }, row) => (
            <tr key={id}>
              <td>
                {row < 9 && <span className={styles.key}>{row + 1}</span>}
                {name.trim() || '(belum diisi)'}
              </td>
              {shown.map(({ id: of }, index) => (
                <td key={of} data-column={of === column ? 'counted' : undefined}>
                  <StrokeCell count={countAt(sheet, row, from + index)} />
                </td>
              ))}
              <td className={styles.count}>{formatNumber(sumOf(sheet, row))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StrokeCell({ count }: { readonly count: number }) {
  const { bundles, more } = strokesOf(count);
  return (
    <>
      <span className="visually-hidden">{formatNumber(count)}</span>
      <span aria-hidden="true">
        {bundles.map((strokes, at) => (
          <span key={at} className={styles.five} data-whole={strokes === 5}>
            {'|'.repeat(Math.min(4, strokes))}
          </span>
        ))}
        {more > 0 && `+${formatNumber(more)}`}
      </span>
    </>
  );
}

/** The column that was chosen, else that of the last stroke, else the first that is still blank. */
function countedColumn(sheet: CheckSheetInput | null, chosen: string | null): string {
  if (sheet === null) return '';
  const last = sheet.taps.at(-1)?.column;
  const known = [chosen, last].find((id) => sheet.columns.some((column) => column.id === id));
  const blank = sheet.columns.find((_, at) =>
    sheet.kinds.every((__, row) => (sheet.counts[row]?.[at] ?? null) === null),
  );
  return known ?? blank?.id ?? sheet.columns.at(-1)?.id ?? '';
}

function countAt({ counts }: CheckSheetInput, row: number, column: number): number {
  return numberOf(counts[row]?.[column] ?? null) ?? 0;
}

function sumOf(sheet: CheckSheetInput, row: number): number {
  return sheet.columns.reduce((sum, _, at) => sum + countAt(sheet, row, at), 0);
}
