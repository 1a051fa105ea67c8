import { useState } from 'react';
import type { Convention, TieStep } from '#domain/convention/schema/convention.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { ConventionOffers } from '#ui/services/conventionOffers.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { tieStepText } from '#words/convention/names.ts';
import styles from './rule.module.css';

interface LadderEditorProps {
  readonly ladder: readonly TieStep[];
  readonly convention: Convention;
  readonly ladders: ConventionOffers['ladders'];
  readonly onChange: (ladder: readonly TieStep[]) => void;
}

/** What parts equals, step by step; steps are added from what the sheets hold. */
export function LadderEditor({ ladder, convention, ladders, onChange }: LadderEditorProps) {
  const [said, setSaid] = useState('');
  const { forms } = convention;
  const choices = choicesOf(convention).filter((step) => !ladder.some((one) => isSame(one, step)));

  function move(at: number, by: -1 | 1): void {
    const next = [...ladder];
    const [step] = next.splice(at, 1);
    if (step === undefined) return;
    next.splice(at + by, 0, step);
    onChange(next);
    setSaid(`${tieStepText(step, convention)}: langkah ${at + by + 1}.`);
  }

  return (
    <div className={sharedStyles.stack}>
      {ladder.length === 0 ? (
        <p>Tidak ada yang membedakan: tim yang nilainya sama menjadi juara bersama.</p>
      ) : (
        <ol className={styles.ladder} aria-label="Yang membedakan nilai sama">
          {ladder.map((step, at) => {
            const name = tieStepText(step, convention);
            return (
              <li key={at}>
                <span>
                  {at + 1}. {name}
                </span>
                <span className={styles.moves}>
                  <Button
                    look="icon"
                    aria-label={`Naikkan: ${name}`}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    look="icon"
                    aria-label={`Turunkan: ${name}`}
                    disabled={at === ladder.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    look="link"
                    aria-label={`Hapus: ${name}`}
                    onClick={() => onChange(ladder.filter((_, index) => index !== at))}
                  >
                    Hapus
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <div className={sharedStyles.fields}>
        <label className={sharedStyles.field}>
          Tambah pembeda
          <select
            value=""
            onChange={({ target }) => {
              const step = choices[Number(target.value)];
              if (step !== undefined) onChange([...ladder, step]);
            }}
          >
            <option value="">Pilih …</option>
            {choices.map((step, at) => (
              <option key={at} value={at}>
                {tieStepText(step, convention)}
              </option>
            ))}
          </select>
        </label>
        <label className={sharedStyles.field}>
          Atau pakai susunan yang sudah jadi
          <select
            value=""
            onChange={({ target }) => {
              const offer = ladders.find(({ id }) => id === target.value);
              if (offer !== undefined) {
                onChange(
                  offer.ladder.filter(
                    (step) => step.by !== 'score' || forms.some(({ id }) => id === step.form),
                  ),
                );
              }
            }}
          >
            <option value="">Pilih …</option>
            {ladders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

/** Everything that could part teams: each form, its groups where there are several, time and lots. */
function choicesOf({ forms }: Convention): readonly TieStep[] {
  return [
    ...forms.flatMap(({ id: form, groups }): TieStep[] => [
      { by: 'score', form, group: '' },
      ...(groups.length > 1
        ? groups.map(({ id: group }): TieStep => ({ by: 'score', form, group }))
        : []),
    ]),
    { by: 'penalty' },
    { by: 'lots' },
  ];
}

function isSame(one: TieStep, other: TieStep): boolean {
  if (one.by !== 'score' || other.by !== 'score') return one.by === other.by;
  return one.form === other.form && one.group === other.group;
}
