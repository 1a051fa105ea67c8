import type { FlowShape } from './symbol.ts';

/** What the arrows need to know of a step. */
export interface FlowStep {
  readonly shape: FlowShape;
  /** Index of the step that follows when a decision says no; `null` where there is none. */
  readonly otherwise: number | null;
}

/** An arrow between two steps, by their indices: to the one that follows, or where a decision goes when it says no. */
export interface FlowLink {
  readonly kind: 'next' | 'otherwise';
  readonly from: number;
  readonly to: number;
}

/** The arrows between the steps that have a symbol. Nothing follows an end. */
export function flowLinks(
  steps: readonly FlowStep[],
  drawn: ReadonlySet<number>,
): readonly FlowLink[] {
  const shown = steps.flatMap((step, index) => (drawn.has(index) ? [{ step, index }] : []));
  const forward = shown.flatMap(({ step, index }, at): readonly FlowLink[] => {
    const next = shown[at + 1];
    return next === undefined || step.shape === 'end'
      ? []
      : [{ kind: 'next', from: index, to: next.index }];
  });
  const otherwise = shown.flatMap(({ step, index }): readonly FlowLink[] => {
    const { shape, otherwise: to } = step;
    const leads = shape === 'decision' && to !== null && to !== index && drawn.has(to);
    return leads ? [{ kind: 'otherwise', from: index, to }] : [];
  });
  return [...forward, ...otherwise];
}

/** Names connectors "A", "B", … in the order in which they are first met; the same key has the same name. */
export function connectorNames(): (key: string) => string {
  const names = new Map<string, string>();
  return (key) => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = letters(names.size);
    names.set(key, name);
    return name;
  };
}

const ALPHABET = 26;

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % ALPHABET));
  return index < ALPHABET ? last : letters(Math.floor(index / ALPHABET) - 1) + last;
}
