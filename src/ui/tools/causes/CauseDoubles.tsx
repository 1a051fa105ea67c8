import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { findCauseDoubles } from '#domain/tools/causes/causeDoubles.ts';
import type { CauseDouble } from '#domain/tools/causes/causeDoubles.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { formatList } from '#language/formatList.ts';
import { mergeDoubles } from '#store/acts.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useHistoryActs, useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import styles from './outline.module.css';

/** Offers to make one of causes with the same words, and says what became of them. */
export function CauseDoubles() {
  const diagram = useWatch<CauseEffectInput>() as CauseEffectInput;
  const { forms } = useSession();
  const store = useRisalahStore();
  const { undo } = useHistoryActs();
  const [merged, setMerged] = useState<Merged | null>(null);
  const doubles = findCauseDoubles(diagram);

  function handleMerge(chosen: readonly CauseDouble[]): void {
    forms.flushAll();
    mergeDoubles(store, chosen);
    setMerged({ doubles: chosen, into: store.getState()['cause-effect'] });
  }

  function handleUndo(): void {
    undo();
    setMerged(null);
  }

  return (
    <div aria-live="polite" className={styles.notices}>
      {doubles.map((double) => (
        <p key={double.kept} className={styles.notice}>
          “{double.text}” tertulis {double.others.length + 1} kali.{' '}
          <Button
            look="link"
            aria-label={`Gabungkan “${double.text}”`}
            onClick={() => handleMerge([double])}
          >
            Gabungkan
          </Button>
        </p>
      ))}
      {doubles.length > 1 && (
        <p className={styles.notice}>
          <Button look="link" onClick={() => handleMerge(doubles)}>
            Gabungkan semuanya ({doubles.length})
          </Button>
        </p>
      )}
      {merged !== null && sameAnswers(merged.into, diagram) && (
        <p className={styles.notice}>
          {formatList(merged.doubles.map(({ text }) => `“${text}”`))} digabungkan. Nilai,
          pembuktian, alternatif, dan rencananya ikut penyebab yang dipertahankan.{' '}
          <Button look="link" onClick={handleUndo}>
            Urungkan
          </Button>
        </p>
      )}
    </div>
  );
}

/** Once anything else is edited, undoing would undo that: then the offer goes. */
interface Merged {
  readonly doubles: readonly CauseDouble[];
  readonly into: CauseEffectInput;
}
