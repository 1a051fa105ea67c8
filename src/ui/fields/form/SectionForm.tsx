import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { FormProvider, get, useForm } from 'react-hook-form';
import type { DefaultValues, FieldPath, UseFormReturn } from 'react-hook-form';
import type { Origins } from '#domain/risalah/carries/inForce.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { settle } from '#domain/edits/carried/settle.ts';
import { leafChanges } from '#domain/edits/carried/leafChanges.ts';
import { answersInForce, sentences as wording } from '#manuscript/sentences.ts';
import { settleSection } from '#store/acts.ts';
import { OriginContext } from './originContext.ts';
import { useFormOrigins } from './useFormOrigins.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import { FieldAccess, FormSection } from './fieldAccess.ts';
import { fieldShowing } from './fieldShowing.ts';
import { goOn, isOneLine } from '#ui/kit/goOn.ts';
import { rememberFocus } from '#ui/kit/rememberFocus.ts';
import styles from './SectionForm.module.css';
import { keepSame } from '#domain/edits/sameAnswers.ts';

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
  const [initial] = useState(() => shownOf(store.getState(), id));
  const form = useForm<Section<Id>>({
    defaultValues: initial.values as DefaultValues<Section<Id>>,
  });
  const element = useRef<HTMLFormElement>(null);
  /** What the form and the record last agreed on. */
  const agreed = useRef(initial);
  // The names of fields are checked where they are written.
  const { shown, show } = useFormOrigins(id, form as unknown as UseFormReturn, initial.origins);

  const strokes = useHeldStrokes(() => {
    // The form goes on changing its own object, so the store gets a copy of what is new.
    const values = keepSame(agreed.current.values, form.getValues(), structuredClone);
    if (values === agreed.current.values) return;
    const record = store.getState();
    const given = agreed.current.origins;
    const settled = settle(record, { section: id, values, given }, wording);
    agreed.current = { values, origins: given };
    settleSection(store, id, { ...settled, [id]: keepSame(record[id], settled[id]) });
  });

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: strokes.hold }),
    [form, strokes],
  );

  useEffect(() => {
    function follow(risalah: Risalah): void {
      const { values, origins } = shownOf(risalah, id);
      const before = agreed.current.values;
      const kept = keepSame(before, values);
      agreed.current = { values: kept, origins };
      show(origins);
      if (kept === before) return;
      // Against what the form gave last, not what it holds: strokes that it still holds are no change of the record's.
      const changes = leafChanges(before, kept);
      if (changes !== null && changes.length <= MOST_LEAVES) {
        const fields = changes.map(({ path }) => fieldShowing(form.control, path));
        for (const field of new Set(fields)) {
          form.setValue(field as FieldPath<Section<Id>>, structuredClone(get(values, field)));
        }
        return;
      }
      const restoreFocus = rememberFocus(element.current);
      form.reset(values);
      // What `reset` announces is not an edit.
      strokes.forget();
      restoreFocus();
    }
    // The store is asked, not the last rendering: a commit and its undo in one tick would look like no change.
    follow(store.getState());
    return store.subscribe(follow);
  }, [store, form, id, strokes, show]);

  return (
    <FieldAccess value={readOnly ? 'read' : 'write'}>
      <FormSection value={id}>
        <OriginContext value={shown}>
          <FormProvider {...form}>
            <form
              ref={element}
              className={styles.form}
              noValidate
              onSubmit={(event) => event.preventDefault()}
              onBlur={strokes.handOver}
              onKeyDown={handleKeyDown}
            >
              {children}
            </form>
          </FormProvider>
        </OriginContext>
      </FormSection>
    </FieldAccess>
  );
}

/** Enter goes on to the next field, as it does in lists and grids. */
function handleKeyDown(event: KeyboardEvent): void {
  const { key, target, shiftKey, ctrlKey, altKey, nativeEvent } = event;
  if (key !== 'Enter' || shiftKey || ctrlKey || altKey || nativeEvent.isComposing) return;
  if (!isOneLine(target)) return;
  event.preventDefault();
  goOn(target);
}

/** More answers than these are quicker put in all at once. */
const MOST_LEAVES = 40;

interface Shown<Id extends SectionId> {
  readonly values: Section<Id>;
  readonly origins: Origins;
}

/** The answers in force of one section, and where they come from. */
function shownOf<Id extends SectionId>(record: Risalah, id: Id): Shown<Id> {
  const { risalah, origins } = answersInForce(record);
  return { values: risalah[id], origins: origins(id) };
}
