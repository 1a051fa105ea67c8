import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findField } from '#ui/kit/rememberFocus.ts';
import { useNewId } from '#ui/services/services.ts';
import { causeUses } from '#domain/risalah/reading/causeUses.ts';
import type { CauseUseSection } from '#domain/risalah/reading/causeUses.ts';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import type { Leaning } from '#domain/risalah/pointers/leaning.ts';
import { takeOut } from '#store/acts.ts';
import { LeaningDialog } from '#ui/fields/form/LeaningDialog.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { actOfKey, doAct } from '#domain/edits/causeActs.ts';
import type { CauseAct } from '#domain/edits/causeActs.ts';
import { CauseBone } from './CauseBone.tsx';
import {
  addToCategory,
  change,
  place,
  remove,
  withExplaining,
} from '#domain/edits/causeOutline.ts';
import type { CauseTarget } from '#domain/edits/causeOutline.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { causeFieldName } from './CauseRow.tsx';
import { CauseToolbar } from './CauseToolbar.tsx';
import { RetiredNotice } from './RetiredNotice.tsx';
import { FileDrop } from '#ui/fields/intake/FileDrop.tsx';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import { useCauseDrag } from './useCauseDrag.ts';
import { useCausesIntake } from './useCausesIntake.ts';
import styles from './outline.module.css';

type Category = CauseEffectInput['categories'][number];

interface CauseOutlineProps {
  readonly categories: readonly Category[];
  readonly causes: readonly Cause[];
  readonly readOnly: boolean;
  readonly onCategories: (categories: readonly Category[]) => void;
  readonly onCauses: (causes: readonly Cause[]) => void;
}

/** The causes as an outline to be written with the keyboard alone, bone by bone. */
export function CauseOutline(props: CauseOutlineProps) {
  const { categories, causes, readOnly, onCategories, onCauses } = props;
  const newId = useNewId();
  const { store, forms } = useSession();
  const [active, setActive] = useState('');
  const [retired, setRetired] = useState<Retired | null>(null);
  const [leaned, setLeaned] = useState<Leaned | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const focusNext = useRef('');
  // Escape gives Tab back to the page until somebody types again, so that the outline is no trap.
  const tabLeaves = useRef(false);

  useLayoutEffect(() => {
    if (focusNext.current === '') return;
    findField(element.current, causeFieldName(focusNext.current))?.focus();
    focusNext.current = '';
  });

  const drag = useCauseDrag(element, handleDrop);
  const id = useId();
  const intake = useCausesIntake({ categories, causes, onCategories, onCauses });

  function handleAct(wanted: CauseAct, id: string): boolean {
    setRetired(null);
    const gone = { section: 'cause-effect', rows: withExplaining(causes, id) } as const;
    const leaning = wanted === 'remove' ? leaningOn(store.getState(), gone) : [];
    if (leaning.length === 0) return handleEdit(wanted, id);
    setLeaned({ id, leaning });
    return true;
  }

  /** A cause that others point at can be set aside: deleted, it tears the thread. */
  function handleSetAside(id: string): void {
    setLeaned(null);
    const uses = causeUses(store.getState(), withExplaining(causes, id));
    setRetired({ text: causes.find((cause) => cause.id === id)?.text ?? '', uses });
    onCauses(change(causes, id, { retired: true }));
  }

  function handleTakeOut(id: string): void {
    setLeaned(null);
    forms.flushAll();
    const diagram = store.getState()['cause-effect'];
    focusNext.current = visibleBefore(element.current, id);
    setActive(focusNext.current);
    takeOut(store, 'cause-effect', { ...diagram, causes: [...remove(diagram.causes, id)] });
  }

  function handleEdit(act: CauseAct, id: string): boolean {
    const bones = categories.map((category) => category.id);
    const done = doAct(causes, id, { act, newId: newId(), bones });
    if (done.causes === causes) return false;
    const next = act === 'remove' ? visibleBefore(element.current, id) : done.active;
    focusNext.current = next;
    tabLeaves.current = false;
    setActive(next);
    onCauses(done.causes);
    return true;
  }

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, cause: Cause): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') tabLeaves.current = true;
    if (!event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      focusNeighbour(event.currentTarget, event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    const act = readOnly ? null : actOfKey(event, cause);
    if (act === null || (event.key === 'Tab' && tabLeaves.current)) return;
    if (handleAct(act, cause.id) || event.key !== 'Tab') event.preventDefault();
  }

  function handleDrop(id: string, target: CauseTarget): void {
    onCauses(place(causes, id, target));
    focusNext.current = id;
    setActive(id);
  }

  function handleAdd(category: string): void {
    const id = newId();
    focusNext.current = id;
    setActive(id);
    onCauses(addToCategory(causes, category, id));
  }

  return (
    <FileDrop
      ref={element}
      className={styles.outline}
      data-list="causes"
      onFile={readOnly ? undefined : intake.open}
      onPasteCapture={readOnly ? undefined : intake.paste}
    >
      {!readOnly && (
        <div className={styles.stuck}>
          <CauseToolbar
            cause={causes.find(({ id }) => id === active)}
            onAct={(act) => handleAct(act, active)}
          />
          {retired !== null && <RetiredNotice {...retired} />}
        </div>
      )}
      {leaned !== null && (
        <LeaningDialog
          title="Hapus penyebab ini?"
          leaning={leaned.leaning}
          onClose={() => setLeaned(null)}
          onRemove={() => handleTakeOut(leaned.id)}
        >
          <Button onClick={() => handleSetAside(leaned.id)}>Sisihkan saja</Button>
        </LeaningDialog>
      )}
      {categories.map((category) => (
        <CauseBone
          key={category.id}
          category={category}
          causes={causes}
          readOnly={readOnly}
          drag={drag}
          onRename={(name) =>
            onCategories(categories.map((one) => (one === category ? { ...one, name } : one)))
          }
          onRemove={() => onCategories(categories.filter((one) => one !== category))}
          onAdd={() => handleAdd(category.id)}
          onChange={(id, changed) => {
            if (changed.text !== undefined) tabLeaves.current = false;
            setRetired(null);
            onCauses(change(causes, id, changed));
          }}
          onKeyDown={handleKeyDown}
          onActive={setActive}
        />
      ))}
      <TableIntakeView id={`${id}-table`} intake={intake} />
      {!readOnly && <TablePicker isReading={intake.reading !== 'idle'} onFile={intake.open} />}
    </FileDrop>
  );
}

/** A cause that is to be deleted, and what leans on it. */
interface Leaned {
  readonly id: string;
  readonly leaning: readonly Leaning[];
}

interface Retired {
  readonly text: string;
  readonly uses: readonly CauseUseSection[];
}

function fieldsOf(outline: Element | null): HTMLTextAreaElement[] {
  return [...(outline?.querySelectorAll<HTMLTextAreaElement>('textarea[name^="cause-"]') ?? [])];
}

function focusNeighbour(field: HTMLTextAreaElement, step: -1 | 1): void {
  const fields = fieldsOf(field.closest('form'));
  const at = fields.indexOf(field) + step;
  if (at >= 0) fields[at]?.focus();
}

/** Id of the cause on the line above, which is in use once this one is gone; empty for none. */
function visibleBefore(outline: Element | null, id: string): string {
  const fields = fieldsOf(outline);
  const at = fields.findIndex((field) => field.name === causeFieldName(id));
  return fields[at - 1]?.name.slice(causeFieldName('').length) ?? '';
}
