import { pastedTotals } from '#domain/tools/pastedTotals.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Button } from '#ui/shell/Button.tsx';
import styles from './tools.module.css';

interface PastedTotalsNoticeProps {
  readonly sheet: CheckSheetInput;
  readonly onChange: (sheet: CheckSheetInput) => void;
}

const MOST_NAMED = 4;

/** Says that a row or column of sums would be counted twice, and where it does not add up. */
export function PastedTotalsNotice({ sheet, onChange }: PastedTotalsNoticeProps) {
  const found = pastedTotals(sheet);
  if (found === null) return null;
  const { names, mismatches, sheet: bare } = found;
  const wrong = mismatches
    .slice(0, MOST_NAMED)
    .map(
      ({ name, written, added }) =>
        `${name.trim() || 'keseluruhan'} tertulis ${formatNumber(written)}, seharusnya ${formatNumber(added)}`,
    );
  const more = mismatches.length - wrong.length;
  return (
    <div className={styles.excluded} role="status">
      <p>
        {formatList(names.map((name) => `“${name.trim()}”`))} tampaknya jumlah, bukan data, dan kini
        terhitung dua kali.
        {wrong.length > 0 &&
          ` Tidak cocok dengan hitungan: ${wrong.join('; ')}${more > 0 ? `; dan ${more} lagi` : ''}.`}
      </p>
      <Button onClick={() => onChange(bare)}>Keluarkan dari tabel</Button>
    </div>
  );
}
