import { Plus } from 'lucide-react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { categorySetNames } from '#words/causes.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue, useNewId } from '#ui/services/services.ts';
import { CauseDoubles } from './CauseDoubles.tsx';
import { CauseOutline } from './CauseOutline.tsx';
import styles from '#ui/tools/parts/form.module.css';
import outlineStyles from './outline.module.css';
import { chooseCategorySet } from '#domain/edits/chooseCategorySet.ts';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels['cause-effect'];

interface CauseEffectFormProps {
  /** The chosen problem, which stands at the head until the team writes its own. */
  readonly problem: string;
}

const sets = Object.entries(categorySetNames).map(([value, label]) => ({ value, label }));

/** The whole fishbone as words: its head, its bones and their causes. Its form is the section's own. */
export function CauseEffectForm({ problem }: CauseEffectFormProps) {
  const newId = useNewId();
  const readOnly = useReadOnly();
  const { setValue } = useFormContext<CauseEffectInput>();
  const causes = useController<CauseEffectInput, 'causes'>({ name: 'causes' }).field;
  const categories = useWatch<CauseEffectInput, 'categories'>({ name: 'categories' });

  function putCategories(next: CauseEffectInput['categories']): void {
    setValue('categories', [...next]);
  }

  return (
    <>
      <TextField
        name="problem"
        label={labels.problem}
        hint={
          problem === ''
            ? 'Masalah yang dicari penyebabnya. Pilih masalah pada prioritas agar terisi sendiri.'
            : 'Dibawa dari masalah terpilih; isi hanya bila ingin menulisnya lain.'
        }
        placeholder={problem}
      />
      <CategorySetField />
      {!readOnly && (
        <p className={outlineStyles.keys}>
          <kbd>Enter</kbd> penyebab baru · <kbd>Tab</kbd> mengapa (turun setingkat) ·{' '}
          <kbd>Shift</kbd>+<kbd>Tab</kbd> naik · <kbd>Alt</kbd>+<kbd>↑</kbd>
          <kbd>↓</kbd> geser, juga antarkelompok, atau seret pegangannya · <kbd>Esc</kbd> lalu{' '}
          <kbd>Tab</kbd> keluar dari susunan
        </p>
      )}
      <CauseOutline
        categories={categories}
        causes={causes.value}
        readOnly={readOnly}
        onCategories={(next) => putCategories([...next])}
        onCauses={(next) => causes.onChange([...next])}
      />
      {!readOnly && <CauseDoubles />}
      {!readOnly && (
        <div className={styles.inline}>
          <Button onClick={() => putCategories([...categories, { id: newId(), name: '' }])}>
            <Plus size={18} aria-hidden="true" />
            Tambah faktor
          </Button>
        </div>
      )}
    </>
  );
}

/** Choosing a ready-made set never takes a bone away that carries causes. */
function CategorySetField() {
  const { offers } = useCatalogue();
  const { getValues, setValue } = useFormContext<CauseEffectInput>();
  const { field } = useController<CauseEffectInput, 'categorySet'>({ name: 'categorySet' });
  const readOnly = useReadOnly();

  function handleChange(set: string): void {
    const chosen = set as CauseEffectInput['categorySet'];
    setValue('categories', [...chooseCategorySet(getValues(), chosen, offers.categories)]);
    field.onChange(chosen);
  }

  return (
    <FieldFrame
      label={labels.categories.label}
      hint="Faktor yang sudah berisi penyebab tidak hilang bila Anda mengganti pilihan."
    >
      {(ids) => (
        <ChoiceInput
          {...ids}
          name={field.name}
          value={field.value}
          options={sets}
          readOnly={readOnly}
          onChange={handleChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
