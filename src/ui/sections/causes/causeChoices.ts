import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';

export function causeChoices(causes: readonly Cause[]): readonly Choice[] {
  return causes.map(({ id, text }) => ({
    value: id,
    label: isBlank(text) ? '(penyebab belum ditulis)' : text.trim(),
  }));
}
