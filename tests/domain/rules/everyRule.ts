import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyAlternative, emptyMeasure } from '#domain/risalah/schema/plan.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah, paretoUse, wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { breaks } from './breaks/breaks.ts';
import { threadBreaks, withTarget } from './breaks/thread.ts';

type Broken = () => Risalah;

/** A risalah for every rule there is that makes it speak. */
export const everyRule: Readonly<Record<RuleId, Broken>> = {
  ...brokenFrom(breaks, () => puskesmas),
  ...brokenFrom(threadBreaks, wholeThread),
  // What could not be read stands in its box.
  'target-missing': () => withTarget(wholeThread(), { baseline: null }),
  'evidence-incomplete': () => {
    const risalah = newRisalah();
    return { ...risalah, inventory: { ...risalah.inventory, data: [{ ...paretoUse, from: '' }] } };
  },
  'own-against-source': () => {
    const risalah = newRisalah();
    const alternative = { ...emptyAlternative('a'), alternative: 'Rak baru', cost: 1000 };
    const measure = { ...emptyMeasure('m'), alternative: 'a', what: 'Rak baru', cost: 1200 };
    return {
      ...risalah,
      alternatives: { ...risalah.alternatives, rows: [alternative] },
      'action-plan': { ...risalah['action-plan'], rows: [measure] },
    };
  },
  'text-as-in-example': () => {
    const risalah = newRisalah();
    const { text } = puskesmas.background;
    return { ...risalah, background: { ...risalah.background, text } };
  },
};

function brokenFrom<Id extends RuleId>(
  changes: Readonly<Record<Id, { readonly change: (risalah: Risalah) => Risalah }>>,
  base: () => Risalah,
): Readonly<Record<Id, Broken>> {
  const ids = Object.keys(changes) as Id[];
  const broken = ids.map((id): readonly [Id, Broken] => [id, () => changes[id].change(base())]);
  // Its keys are the changes' own.
  return Object.fromEntries(broken) as Record<Id, Broken>;
}
