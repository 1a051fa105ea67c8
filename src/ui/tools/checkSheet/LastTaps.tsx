import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import type { Tap } from '#domain/tools/checkSheet/tally.ts';
import styles from './tally.module.css';

const MOST_SHOWN = 6;

const clock = new Intl.DateTimeFormat('id-ID', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The last taps, newest first, so that a wrong one is seen at once. */
export function LastTaps({ sheet }: { readonly sheet: CheckSheetInput }) {
  const first = Math.max(0, sheet.taps.length - MOST_SHOWN);
  const last = sheet.taps.slice(first);
  return (
    <ol className={styles.taps} aria-label="Hitungan terakhir" reversed>
      {last.toReversed().map((tap, index) => (
        <li key={first + last.length - index}>
          <time dateTime={tap.at}>{timeOf(tap)}</time> {tapWords(sheet, tap)}
        </li>
      ))}
    </ol>
  );
}

/** "Antrean lama, Hari ke-3". */
export function tapWords(sheet: CheckSheetInput, { kind, column }: Tap): string {
  const name = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name.trim() ?? '(sudah dihapus)';
  return `${name(sheet.kinds, kind)}, ${name(sheet.columns, column)}`;
}

function timeOf({ at }: Tap): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : clock.format(time);
}
