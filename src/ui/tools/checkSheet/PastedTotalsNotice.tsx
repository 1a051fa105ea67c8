import { pastedTotals } from '#domain/tools/checkSheet/pastedTotals.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { capitalise } from '#language/capitalise.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import formStyles from '#ui/tools/parts/form.module.css';
import styles from './PastedTotalsNotice.module.css';

interface PastedTotalsNoticeProps {
  readonly sheet: CheckSheetInput;
  readonly onChange: (sheet: CheckSheetInput) => void;
}

const MOST_NAMED = 4;

/** Says that a row or column of sums would be counted twice, and where it does not add up. */
export function PastedTotalsNotice({ sheet, onChange }: PastedTotalsNoticeProps) {
  const found = pastedTotals(sheet);
  if (found === null) return null;
  const { row, column, mismatches, sheet: bare } = found;
  const places = [
    row === null ? '' : `baris “${row}”`,
    column === null ? '' : `kolom “${column}”`,
  ].filter(Boolean);
  const wrong = mismatches
    .slice(0, MOST_NAMED)
    .map(
      ({ name, written, added }) =>
        `${name.trim() || 'keseluruhan'} tertulis ${formatNumber(written)}, seharusnya ${formatNumber(added)}`,
    );
  const more = mismatches.length - wrong.length;
  return (
    <div className={formStyles.excluded} role="status">
      <p>
        {capitalise(formatList(places))} tampaknya jumlah, bukan data, sehingga terhitung dua kali.
        {wrong.length > 0 &&
          ` Tidak cocok dengan hitungan: ${wrong.join('; ')}${more > 0 ? `; dan ${more} lagi` : ''}.`}
      </p>
      <Button className={styles.remedy} onClick={() => onChange(bare)}>
        Keluarkan dari tabel
      </Button>
    </div>
  );
}
