import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';

/** The causes that were not set aside, as choices. */
export function causesInUse(causes: readonly Cause[]): readonly Choice[] {
  return causes
    .filter(({ retired }) => !retired)
    .map(({ id, text }) => ({
      value: id,
      label: isBlank(text) ? '(penyebab belum ditulis)' : text.trim(),
    }));
}
