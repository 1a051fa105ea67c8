import { DEEPEST_WHY } from '#domain/tools/causes/causeEffect.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { Shown } from '#intake/targets/target.ts';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels['cause-effect'];

/** Each cause beside its bone and the causes that it explains. */
export function showCauses({ categories, causes }: CauseEffectInput): Shown {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const chainOf = (cause: Cause): readonly string[] => {
    const chain = [cause.text];
    let parent = byId.get(cause.parent);
    while (parent !== undefined && chain.length < DEEPEST_WHY) {
      chain.unshift(parent.text);
      parent = byId.get(parent.parent);
    }
    return chain;
  };
  const boneOf = (cause: Cause): string => {
    let at: Cause | undefined = cause;
    let id = cause.parent;
    for (let depth = 0; depth < DEEPEST_WHY && at !== undefined; depth += 1) {
      id = at.parent;
      at = byId.get(id);
    }
    return categories.find((category) => category.id === id)?.name ?? '';
  };
  return {
    heads: [labels.categories.columns.name, labels.causes.label],
    rows: causes.map((cause) => [boneOf(cause), chainOf(cause).join(' ← ')]),
  };
}
