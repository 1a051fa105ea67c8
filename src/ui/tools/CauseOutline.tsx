import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findField } from '#ui/fields/rememberFocus.ts';
import { useServices } from '#ui/shell/services.ts';
import { causeUses } from '#domain/risalah/causeUses.ts';
import type { CauseUseSection } from '#domain/risalah/causeUses.ts';
import { useRisalahStore } from '#ui/shell/openRisalah.ts';
import { actOfKey, doAct } from './causeActs.ts';
import type { CauseAct } from './causeActs.ts';
import { CauseBone } from './CauseBone.tsx';
import { addToCategory, change, place, withExplaining } from './causeOutline.ts';
import type { CauseTarget } from './causeOutline.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causeEffect.ts';
import { causeFieldName } from './CauseRow.tsx';
import { CauseToolbar } from './CauseToolbar.tsx';
import { RetiredNotice } from './RetiredNotice.tsx';
import { useCauseDrag } from './useCauseDrag.ts';
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
  const { newId } = useServices();
  const store = useRisalahStore();
  const [active, setActive] = useState('');
  const [retired, setRetired] = useState<Retired | null>(null);
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

  function handleAct(wanted: CauseAct, id: string): boolean {
    const inUse = wanted === 'remove' ? retiredInstead(id) : null;
    setRetired(inUse);
    if (inUse !== null) {
      onCauses(change(causes, id, { retired: true }));
      return true;
    }
    return handleEdit(wanted, id);
  }

  /** A cause that others point at is set aside: deleted, it would tear the thread. */
  function retiredInstead(id: string): Retired | null {
    const uses = causeUses(store.getState(), withExplaining(causes, id));
    const text = causes.find((cause) => cause.id === id)?.text ?? '';
    return uses.length === 0 ? null : { text, uses };
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

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>, cause: Cause): void {
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
    <div ref={element} className={styles.outline}>
      {!readOnly && (
        <div className={styles.stuck}>
          <CauseToolbar
            cause={causes.find(({ id }) => id === active)}
            onAct={(act) => handleAct(act, active)}
          />
          {retired !== null && <RetiredNotice {...retired} />}
        </div>
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
            tabLeaves.current = false;
            setRetired(null);
            onCauses(change(causes, id, changed));
          }}
          onKeyDown={handleKeyDown}
          onActive={setActive}
        />
      ))}
    </div>
  );
}

interface Retired {
  readonly text: string;
  readonly uses: readonly CauseUseSection[];
}

function fieldsOf(outline: Element | null): HTMLInputElement[] {
  return [...(outline?.querySelectorAll<HTMLInputElement>('input[name^="cause-"]') ?? [])];
}

function focusNeighbour(field: HTMLInputElement, step: -1 | 1): void {
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
