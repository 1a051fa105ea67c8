import { useMemo, useState } from 'react';
import { recapOf } from '#domain/suggestions/reading/recap.ts';
import { registerWithin } from '#domain/suggestions/reading/period.ts';
import type { RecapPeriod } from '#domain/suggestions/reading/period.ts';
import type { RecapBy } from '#domain/suggestions/reading/recap.ts';
import { joined } from '#language/joined.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';
import { DataRows } from '#ui/suggestions/recap/DataRows.tsx';
import { recapFigure, recapTable } from '#publications/suggestions/recapReport.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { usePutSettings, useReadOnly, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import { usePrinting } from '#ui/suggestions/parts/usePrinting.ts';
import { useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { registerPeriod } from '#words/suggestions/printed.ts';
import { recapNames, recapSentence, undatedText } from '#words/suggestions/recap.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import styles from './recap.module.css';

const ways: readonly RecapBy[] = ['unit', 'kind', 'month'];

/** What came in and what became of it, counted three ways. */
export function RecapPage() {
  const register = useRegister((whole) => whole);
  const now = useNow();
  const today = isoDay(now());
  const [by, setBy] = useState<RecapBy>('unit');
  const put = usePutSettings();
  const readOnly = useReadOnly();
  const { print, tabulate, said } = usePrinting();
  const [period, setPeriod] = useState<RecapPeriod>({ from: '', to: '' });
  const { register: within, undated } = useMemo(
    () => registerWithin(register, period),
    [register, period],
  );
  const recap = useMemo(() => recapOf(within, { by, today }), [within, by, today]);
  usePageTitle('Rekap', 'Saran');
  return (
    <>
      <div>
        <PageTitle>Rekap saran</PageTitle>
        <Lead>{joined([registerPeriod(within), recapSentence(recap.total)], ': ')}</Lead>
        {undated > 0 && <Quiet>{undatedText(undated)}</Quiet>}
      </div>
      <PeriodChoice register={register} onChoose={setPeriod} />
      <Acts>
        <Button look="main" onClick={() => print({ kind: 'recap', today }, within)}>
          Unduh rekap Word
        </Button>
        <Button onClick={() => tabulate(within)}>Unduh Excel</Button>
      </Acts>
      <OptionRow
        type="checkbox"
        label="Sembunyikan nama pengusul"
        hint="Nama pengadu tidak pernah dicetak."
        checked={register.hidesNames}
        disabled={readOnly}
        onChange={({ target }) => put({ hidesNames: target.checked })}
      />
      <p role="status">{said}</p>
      <fieldset className={styles.ways}>
        <legend>Hitung menurut</legend>
        {ways.map((way) => (
          <OptionRow
            key={way}
            type="radio"
            name="recap-by"
            label={recapNames[way]}
            checked={by === way}
            onChange={() => setBy(way)}
          />
        ))}
      </fieldset>
      {recap.rows.length > 0 && (
        <Card aria-labelledby="recap-by">
          <CardTitle id="recap-by">Menurut {recapNames[by].toLowerCase()}</CardTitle>
          <DataRows table={recapTable(by, recap)} />
          <FigureView figure={recapFigure(by, recap).figure} />
        </Card>
      )}
    </>
  );
}
