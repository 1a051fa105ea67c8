import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { Risalah } from './schema/risalah.ts';

/** Ready-made answers a team may take over, in Indonesian; `templates/offers.ts` satisfies it. */
export interface Offers {
  readonly values: Readonly<Record<Risalah['values']['set'], readonly string[]>>;
  /** A beginning for teams that weigh: renamed, weighed anew or taken away as they like. */
  readonly criteria: readonly { readonly name: string; readonly weight: number }[];
  /** Bones of a fishbone. */
  readonly categories: Readonly<
    Record<CauseEffectInput['categorySet'], CauseEffectInput['categories']>
  >;
}
