import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { addToCategory, change } from '#domain/edits/causeOutline.ts';
import { countedCauses } from '#domain/edits/countedCauses.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import { useNewId } from '#ui/services/services.ts';
import styles from '#ui/sections/parts/choices.module.css';

type Diagram = Section<'cause-effect'>;

/** What was counted already is put on a bone by one press, where the team finds that it is a cause. */
export function CountedCauses() {
  const newId = useNewId();
  const { getValues, setValue } = useFormContext<Diagram>();
  const [causes, categories] = useWatch<Diagram, ['causes', 'categories']>({
    name: ['causes', 'categories'],
  });
  const background = useRisalah((risalah) => risalah.background);
  const inventory = useRisalah((risalah) => risalah.inventory);
  const [chosen, setChosen] = useState('');
  const readOnly = useReadOnly();
  const names = countedCauses({ background, inventory }, causes);
  const bone = categories.find(({ id }) => id === chosen) ?? categories[0];
  if (readOnly || names.length === 0 || bone === undefined) return null;

  function handleAdd(text: string, category: string): void {
    const id = newId();
    setValue('causes', [...change(addToCategory(getValues('causes'), category, id), id, { text })]);
  }

  return (
    <FieldGroup
      title="Yang sudah dihitung"
      hint="Jenis dari lembar periksa dan Pareto. Bila memang penyebab, tambahkan tanpa mengetiknya lagi."
    >
      <FieldFrame label="Tambahkan pada kelompok">
        {(ids) => (
          <ChoiceInput
            {...ids}
            name="kelompok-yang-dihitung"
            value={bone.id}
            options={categories.map(({ id, name }) => ({ value: id, label: name }))}
            readOnly={false}
            onChange={setChosen}
            onBlur={() => undefined}
          />
        )}
      </FieldFrame>
      <div className={styles.offers}>
        {names.map((name) => (
          <Button key={name} onClick={() => handleAdd(name, bone.id)}>
            <Plus size={16} aria-hidden="true" />
            {name}
          </Button>
        ))}
      </div>
    </FieldGroup>
  );
}
