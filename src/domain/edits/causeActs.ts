import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import {
  addSibling,
  addToCategory,
  change,
  indent,
  move,
  moveToBone,
  outdent,
  remove,
} from './causeOutline.ts';

/** What can be done to the cause in use, by key or by button. */
export type CauseAct = 'add' | 'why' | 'deeper' | 'shallower' | 'up' | 'down' | 'aside' | 'remove';

export interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The act that a key means in the outline, or `null`. Backspace takes away only what is empty. */
export function actOfKey(pressed: Pressed, cause: Cause): CauseAct | null {
  const { key, altKey, shiftKey } = pressed;
  if (key === 'Enter') return 'add';
  if (key === 'Tab') return shiftKey ? 'shallower' : 'deeper';
  if (altKey && key === 'ArrowUp') return 'up';
  if (altKey && key === 'ArrowDown') return 'down';
  if (key === 'Backspace' && cause.text === '') return 'remove';
  return null;
}

export interface ActOutcome {
  readonly causes: readonly Cause[];
  /** Id of the cause that is in use afterwards; empty for none. */
  readonly active: string;
}

/** The outline after an act on a cause. Without an effect the very same list comes back. */
export function doAct(
  causes: readonly Cause[],
  id: string,
  { act, newId, bones }: DoAct,
): ActOutcome {
  switch (act) {
    case 'add':
      return { causes: addSibling(causes, id, newId), active: newId };
    case 'why':
      return { causes: addToCategory(causes, id, newId), active: newId };
    case 'deeper':
      return { causes: indent(causes, id), active: id };
    case 'shallower':
      return { causes: outdent(causes, id), active: id };
    case 'up':
      return { causes: shift(causes, id, { step: -1, bones }), active: id };
    case 'down':
      return { causes: shift(causes, id, { step: 1, bones }), active: id };
    case 'aside': {
      const retired = causes.find((cause) => cause.id === id)?.retired === true;
      return { causes: change(causes, id, { retired: !retired }), active: id };
    }
    case 'remove':
      return { causes: remove(causes, id), active: '' };
    default:
      return act satisfies never;
  }
}

interface DoAct {
  readonly act: CauseAct;
  readonly newId: string;
  /** Ids of the categories in order. */
  readonly bones: readonly string[];
}

/** Past the sibling above or below; at the end of a bone on to the next one. */
function shift(
  causes: readonly Cause[],
  id: string,
  { step, bones }: Pick<DoAct, 'bones'> & { readonly step: -1 | 1 },
): readonly Cause[] {
  const moved = move(causes, id, step);
  return moved === causes ? moveToBone(causes, id, { step, bones }) : moved;
}
