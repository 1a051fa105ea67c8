import type { Page } from '#ui/risalah/pages/pages.ts';
import { titleOf } from '#ui/risalah/pages/pages.ts';
import choiceStyles from '#ui/sections/parts/choices.module.css';
import styles from './MinutesProposal.module.css';

interface StepChecksProps {
  readonly pages: readonly Page[];
  /** Ids of pages. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The steps that a meeting spoke of, to be picked where no version tells it. */
export function StepChecks({ pages, chosen, onChange }: StepChecksProps) {
  const steps = pages.filter(({ number }) => number !== null);
  return (
    <fieldset className={styles.came}>
      <legend className={styles.label}>Langkah yang dibahas</legend>
      <div className={choiceStyles.checks}>
        {steps.map((page) => (
          <label key={page.id} className={choiceStyles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(page.id)}
              onChange={({ target }) =>
                onChange(
                  target.checked
                    ? [...chosen, page.id]
                    : chosen.filter((other) => other !== page.id),
                )
              }
            />
            {titleOf(page)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
