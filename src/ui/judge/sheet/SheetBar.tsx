import { progressOf, sheetAt } from '#domain/convention/judging/scoring.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import { formPoints, sheetSum } from '#domain/convention/sums.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useAllSheets, useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { progressText } from '#words/convention/judging.ts';
import { focusItem } from './focusItem.ts';
import styles from './sheet.module.css';

interface SheetBarProps {
  readonly team: Judged;
  readonly form: ScoreForm;
  /** Addresses of the teams before and after; `undefined` where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Shows the risalah on a narrow screen; `null` where it is not here. */
  readonly onRisalah: (() => void) | null;
}

/** What the sheet comes to, what is still empty, and the way to the next team; always in sight. */
export function SheetBar({ team, form, before, after, onRisalah }: SheetBarProps) {
  const record = useAllSheets();
  const { card } = useSheetsSession();
  const sheet = sheetAt(record, { judge: record.judge.id, contestant: team.id, form: form.id });
  const progress = progressOf(form, sheet);
  const [first] = progress.empty;
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.sum}>
        Jumlah <strong>{formatNumber(sheetSum(form, sheet))}</strong> dari{' '}
        {formatNumber(formPoints(form))} <span>{progressText(progress)}</span>
      </p>
      <div className={styles.ways}>
        {first !== undefined && (
          <Button look="link" onClick={() => focusItem(itemsOf(form).indexOf(first))}>
            Ke butir kosong
          </Button>
        )}
        {onRisalah !== null && (
          <Button className={styles.toRisalah} onClick={onRisalah}>
            Risalah
          </Button>
        )}
        {before !== undefined && (
          <ButtonLink className={styles.before} href={before}>
            Tim sebelumnya
          </ButtonLink>
        )}
        {after === undefined ? (
          <ButtonLink
            data-onward=""
            look="main"
            href={formatRoute({ kind: 'judge', card, team: '', form: '' })}
          >
            Ke daftar tim
          </ButtonLink>
        ) : (
          <ButtonLink data-onward="" look="main" href={after}>
            Tim berikutnya
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
