import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import type { Deck } from '#publications/deck/deck.ts';
import type { Photos } from '#slides/photos.ts';
import { typesetDeck } from '#slides/typesetDeck.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { slots } from '#templates/slots.ts';

export function deckFor(risalah: Risalah, extent: Risalah['deck']['extent'] = 'whole'): Deck {
  return deckOf(
    {
      risalah,
      method: methodById(risalah.method),
      guidance,
      options: { untilStep: null, format: { ...formats[0], emptyAnswers: 'omit' } },
    },
    { slots, extent },
  );
}

export function pptxOf(deck: Deck, photos: Photos = new Map()): Promise<Uint8Array> {
  return typesetDeck(deck, { photos, now: new Date('2026-06-01T02:00:00.000Z') });
}
