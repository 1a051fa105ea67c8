import { useFormContext, useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { variantNames } from '#words/sections.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { withCriteriaFor } from '#domain/edits/priorityEdits.ts';
import { useCatalogue, useNewId } from '#ui/services/services.ts';
import styles from './priority.module.css';
import { themeLabels } from '#words/labels/theme.ts';
import { Terms } from '#ui/kit/terms/Terms.tsx';

const labels = themeLabels.priority;

type Priority = Section<'priority'>;
type Variant = Priority['variant'];

/** When each method is the right one. */
const uses = {
  usg: 'Paling umum: tiap masalah dinilai pada tiga kriteria.',
  'usg-pairwise': 'Bila nilai USG banyak yang sama: masalah dibandingkan sepasang demi sepasang.',
  carl: 'Bila sumber daya terbatas: dipilih yang paling mungkin diselesaikan.',
  'apkl-usg': 'Bila masalahnya banyak: disaring dahulu, lalu dinilai.',
  weighted: 'Bila ada kebijakan yang diikuti: kriteria dan bobot ditentukan sendiri.',
  nominal: 'Bila semua suara harus sama kuat: tiap anggota memberi nilai.',
} as const satisfies Record<Variant, string>;

/** The method of ranking, with a sentence on when to use each. A change of method loses nothing. */
export function PriorityVariant() {
  const newId = useNewId();
  const { offers } = useCatalogue();
  const { getValues, setValue } = useFormContext<Priority>();
  const variant = useWatch<Priority, 'variant'>({ name: 'variant' });
  const readOnly = useReadOnly();

  function handleChange(chosen: Variant): void {
    const criteria = withCriteriaFor(chosen, getValues('criteria'), {
      offered: offers.criteria,
      newId,
    });
    setValue('criteria', criteria);
    setValue('variant', chosen);
  }

  return (
    <FieldFrame
      label={labels.variant}
      hint="Isian yang sudah ada tidak hilang bila Anda mengganti cara."
      as="group"
    >
      {() => (
        <div className={styles.variants}>
          {(Object.keys(uses) as Variant[]).map((each) => (
            <span key={each} className={styles.variantRow}>
              <label className={styles.variant}>
                <input
                  type="radio"
                  name="variant"
                  aria-label={variantNames.priority[each]}
                  aria-describedby={`use-${each}`}
                  checked={variant === each}
                  disabled={readOnly}
                  onChange={() => handleChange(each)}
                />
                <span>
                  {variantNames.priority[each]}
                  <span className={styles.use} id={`use-${each}`}>
                    {uses[each]}
                  </span>
                </span>
              </label>
              <Terms of={[variantNames.priority[each]]} />
            </span>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
