import { analyseCauseEffect } from './causeEffect.ts';
import type { CauseEffectInput, CauseNode } from './causeEffect.ts';

/** Causes in the drawing that say the same. */
export interface CauseDouble {
  /** Id of the first in the order of the drawing; it never explains one of the others. */
  readonly kept: string;
  readonly others: readonly string[];
  /** As the first has it. */
  readonly text: string;
}

/** Causes with the same words, whatever their case and spacing; those without words and those set aside do not count. */
export function findCauseDoubles(input: CauseEffectInput): readonly CauseDouble[] {
  const groups = new Map<string, CauseNode[]>();
  const visit = (node: CauseNode): void => {
    const words = sameWords(node.text);
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [node]);
    else group.push(node);
    node.children.forEach(visit);
  };
  for (const { causes } of analyseCauseEffect(input).branches) causes.forEach(visit);
  return [...groups].flatMap(([words, [first, ...others]]) =>
    words === '' || first === undefined || others.length === 0
      ? []
      : [{ kept: first.id, others: others.map(({ id }) => id), text: first.text.trim() }],
  );
}

function sameWords(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
