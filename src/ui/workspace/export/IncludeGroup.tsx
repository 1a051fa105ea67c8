import type { Format } from '#domain/method/format.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { choosePrinting } from '#store/acts.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { useMethod, usePages } from '#ui/risalah/pages/useMethod.ts';
import includeGroupStyles from './IncludeGroup.module.css';
import { chartFormatChoices, emptyAnswerChoices, recordChoices } from './parts/formatChoices.ts';
import { lastStep } from '#domain/method/lastStep.ts';
import { RadioList } from './parts/RadioList.tsx';
import { usePrinting } from './parts/usePrinting.ts';
import styles from './parts/group.module.css';

/** How far the report goes and what goes into it. */
export function IncludeGroup() {
  const { formats } = useCatalogue();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const method = useMethod();
  const printing = usePrinting();
  const format = formatOf({ printing }, formats);
  const steps = usePages().filter(({ number }) => number !== null);

  function change(changes: Partial<Format>): void {
    choosePrinting(store, { format: { ...format, ...changes } });
  }

  return (
    <section className={styles.group} aria-labelledby="ekspor-isi">
      <h2 id="ekspor-isi" className={styles.name}>
        Isi
      </h2>
      <label className={styles.field}>
        Sampai langkah
        <select
          className={includeGroupStyles.select}
          value={lastStep(printing.untilStep, method) ?? ''}
          disabled={readOnly}
          onChange={(event) => choosePrinting(store, { untilStep: event.target.value })}
        >
          <option value="">Seluruh risalah</option>
          {steps.slice(0, -1).map(({ id, number, name }) => (
            <option key={id} value={id}>
              Langkah {number}: {name}
            </option>
          ))}
        </select>
      </label>
      <RadioList
        legend="Pertanyaan yang belum dijawab"
        value={format.emptyAnswers}
        choices={emptyAnswerChoices}
        disabled={readOnly}
        onChange={(emptyAnswers) => change({ emptyAnswers })}
      />
      <RadioList
        legend="Grafik"
        value={format.charts}
        choices={chartFormatChoices}
        disabled={readOnly}
        onChange={(charts) => change({ charts })}
      />
      <RadioList
        legend="Risalah di dalam berkas Word"
        value={printing.carries}
        choices={recordChoices}
        disabled={readOnly}
        onChange={(carries) => choosePrinting(store, { carries })}
      />
    </section>
  );
}
