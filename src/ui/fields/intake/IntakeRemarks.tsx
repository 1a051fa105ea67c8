import type { OpenedSheet } from '#intake/cells/openedTable.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { asideText, columnName, disagreementText, sheetNotes } from './intakeTexts.ts';
import type { IntakeAnswers } from './useIntakeAnswers.ts';
import styles from './IntakeDialog.module.css';

interface IntakeRemarksProps {
  readonly said: IntakeAnswers;
  readonly sheet: OpenedSheet | undefined;
}

const MOST_TOLD = 4;

/** What has to be known of a table that comes in: what is set aside, what disagrees, what could not be read. */
export function IntakeRemarks({ said, sheet }: IntakeRemarksProps) {
  const { outcome, isRecalled, forget } = said;
  const aside = asideText(outcome);
  const told = outcome.told.slice(0, MOST_TOLD).map(disagreementText);
  const more = outcome.told.length - told.length;
  const unread = unreadText(said);
  return (
    <div className={styles.remarks} role="status">
      {aside !== '' && <p>{aside}</p>}
      {told.length > 0 && (
        <p className={styles.warning}>
          {told.join(' ')}
          {more > 0 && ` Masih ada ${formatNumber(more)} jumlah lain yang tidak cocok.`} Yang
          dihitung adalah isinya, bukan yang tertulis itu.
        </p>
      )}
      {unread !== '' && <p className={styles.warning}>{unread}</p>}
      {sheet !== undefined && sheetNotes(sheet).map((note) => <p key={note}>{note}</p>)}
      {isRecalled && (
        <p>
          Pilihan Anda yang dulu untuk tabel dengan judul kolom yang sama dipakai lagi.{' '}
          <Button look="link" onClick={forget}>
            Baca ulang tanpa pilihan itu
          </Button>
        </p>
      )}
    </div>
  );
}

/** What could not be read: what comes as it is written, and what is left out, since a choice or a name takes no other words. */
function unreadText({ outcome, answers }: IntakeAnswers): string {
  const { unread, reading } = outcome;
  const isTurned = answers.orientation === 'turned';
  const listed = (cells: typeof unread): string => {
    const named = cells.slice(0, MOST_TOLD).map(({ row, column, text }) => {
      const at = isTurned ? { row: column, column: row } : { row, column };
      return `“${text}” (baris ${at.row + 1}, kolom ${columnName(reading, at.column)})`;
    });
    const more = cells.length - named.length;
    return formatList(more > 0 ? [...named, `${formatNumber(more)} lagi`] : named);
  };
  const left = unread.filter(({ isLeftOut }) => isLeftOut === true);
  const kept = unread.filter(({ isLeftOut }) => isLeftOut !== true);
  return [
    kept.length === 0
      ? ''
      : `Belum terbaca: ${listed(kept)}. Isinya tetap dibawa seperti tertulis, agar dapat diperbaiki di tabel.`,
    left.length === 0
      ? ''
      : `Tidak dikenal: ${listed(left)}. Pilih sendiri isian itu setelah tabelnya masuk.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
