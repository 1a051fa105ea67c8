import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { DefaultValues } from 'react-hook-form';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { answerSection } from '#store/acts.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import { FieldAccess, FormSection } from './fieldAccess.ts';
import { rememberFocus } from '#ui/kit/rememberFocus.ts';
import styles from './SectionForm.module.css';
import { keepSame, sameAnswers } from '#domain/edits/sameAnswers.ts';

interface SectionFormProps<Id extends SectionId> {
  readonly id: Id;
  readonly children: ReactNode;
}

/**
 * The form of one section. It owns the keystrokes; the store owns the answers. Values cross once each way: defaults in,
 * one commit out within 150 ms of the first stroke that has not crossed, on blur, before undo and export, and when the
 * page is left.
 *
 * @example
 * <SectionForm id="target">
 *   <ReferenceField name="problem" label="Masalah" options={problems} />
 *   <RowsField<TargetRow> name="rows" label="Sasaran" … />
 * </SectionForm>
 */
export function SectionForm<Id extends SectionId>({ id, children }: SectionFormProps<Id>) {
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const [initial] = useState(() => store.getState()[id]);
  const form = useForm<Section<Id>>({ defaultValues: initial as DefaultValues<Section<Id>> });
  const element = useRef<HTMLFormElement>(null);
  const committed = useRef<Section<Id>>(initial);

  const strokes = useHeldStrokes(() => {
    // The form goes on changing its own object, so the store gets a copy of what is new.
    const values = keepSame(committed.current, form.getValues(), structuredClone);
    if (values === committed.current) return;
    committed.current = values;
    answerSection(store, id, values);
  });

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: strokes.hold }),
    [form, strokes],
  );

  useEffect(() => {
    function follow(risalah: Risalah): void {
      const answers = risalah[id];
      if (answers === committed.current) return;
      committed.current = answers;
      if (sameAnswers(answers, form.getValues())) return;
      const restoreFocus = rememberFocus(element.current);
      form.reset(answers);
      // What `reset` announces is not an edit.
      strokes.forget();
      restoreFocus();
    }
    // The store is asked, not the last rendering: a commit and its undo in one tick would look like no change.
    follow(store.getState());
    return store.subscribe(follow);
  }, [store, form, id, strokes]);

  return (
    <FieldAccess value={readOnly ? 'read' : 'write'}>
      <FormSection value={id}>
        <FormProvider {...form}>
          <form
            ref={element}
            className={styles.form}
            noValidate
            onSubmit={(event) => event.preventDefault()}
            onBlur={strokes.handOver}
          >
            {children}
          </form>
        </FormProvider>
      </FormSection>
    </FieldAccess>
  );
}
