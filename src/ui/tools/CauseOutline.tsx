import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findField } from '#ui/fields/rememberFocus.ts';
import { useServices } from '#ui/shell/services.ts';
import { actOfKey, doAct } from './causeActs.ts';
import type { CauseAct } from './causeActs.ts';
import { CauseBone } from './CauseBone.tsx';
import { addToCategory, change } from './causeOutline.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causeEffect.ts';
import { causeFieldName } from './CauseRow.tsx';
import { CauseToolbar } from './CauseToolbar.tsx';
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
  const [active, setActive] = useState('');
  const element = useRef<HTMLDivElement>(null);
  const focusNext = useRef('');
  // Escape gives Tab back to the page until somebody types again, so that the outline is no trap.
  const tabLeaves = useRef(false);

  useLayoutEffect(() => {
    if (focusNext.current === '') return;
    findField(element.current, causeFieldName(focusNext.current))?.focus();
    focusNext.current = '';
  });

  function handleAct(act: CauseAct, id: string): boolean {
    const done = doAct(causes, id, { act, newId: newId() });
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

  function handleAdd(category: string): void {
    const id = newId();
    focusNext.current = id;
    setActive(id);
    onCauses(addToCategory(causes, category, id));
  }

  return (
    <div ref={element} className={styles.outline}>
      {!readOnly && (
        <CauseToolbar
          cause={causes.find(({ id }) => id === active)}
          onAct={(act) => handleAct(act, active)}
        />
      )}
      {categories.map((category) => (
        <CauseBone
          key={category.id}
          category={category}
          causes={causes}
          readOnly={readOnly}
          onRename={(name) =>
            onCategories(categories.map((one) => (one === category ? { ...one, name } : one)))
          }
          onRemove={() => onCategories(categories.filter((one) => one !== category))}
          onAdd={() => handleAdd(category.id)}
          onChange={(id, changed) => {
            tabLeaves.current = false;
            onCauses(change(causes, id, changed));
          }}
          onKeyDown={handleKeyDown}
          onActive={setActive}
        />
      ))}
    </div>
  );
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
