import { parseArgs } from 'node:util';
import type { Slot } from '#domain/method/slot.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { prepareExport } from '#persistence/handedIn.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import { slotNamed } from '#publications/deck/slotOf.ts';
import { typesetDeck } from '#slides/typesetDeck.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { slots } from '#templates/slots.ts';
import { BadInput } from './badInput.ts';
import { photosOf } from './photosOf.ts';
import { readRisalah, writeBytes } from './risalahOnDisk.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `slides MASUKAN KELUARAN.pptx [--slot 5-10-5] [--whole]`: the deck as PowerPoint. By default the short version or the
 * whole, and the slot, as the risalah says; what the team has hidden is left out.
 */
export async function slidesFile(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<null> {
  const { source, target, slot, extent } = readWords(words);
  const contents = readRisalah(source, surroundings);
  const given = { risalah: contents.risalah, photos: photosOf(contents) };
  // What leaves the team shows nothing of where and with what its photographs were taken.
  const { risalah, photos } = prepareExport(given, 'none');
  const deck = deckOf(
    {
      risalah: answersInForce(risalah).risalah,
      method: methodById(risalah.method),
      guidance,
      findingTexts,
      options: { untilStep: null, format: { ...formatOf(risalah, formats), emptyAnswers: 'omit' } },
    },
    { slots, slot, extent },
  );
  writeBytes(target, await typesetDeck(deck, { photos, now: surroundings.now() }), surroundings);
  return null;
}

interface SlidesWords {
  readonly source: string;
  readonly target: string;
  readonly slot: Slot | undefined;
  readonly extent: 'whole' | undefined;
}

function readWords(words: readonly string[]): SlidesWords {
  const { values, positionals } = parsed(words);
  const [source, target, ...others] = positionals;
  if (source === undefined || target === undefined || others.length > 0) throw usage();
  return {
    source,
    target,
    slot: values.slot === undefined ? undefined : slotOrComplaint(values.slot),
    extent: values.whole === true ? 'whole' : undefined,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { slot: { type: 'string' }, whole: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch {
    throw usage();
  }
}

function usage(): BadInput {
  return new BadInput(
    'Perintah ini ditulis dengan: slides MASUKAN KELUARAN.pptx [--slot MENIT-MENIT-MENIT] [--whole].',
  );
}

function slotOrComplaint(name: string): Slot {
  const slot = slotNamed(name, slots);
  if (slot !== null) return slot;
  const known = slots.map(({ id }) => id).join(', ');
  throw new BadInput(
    `Waktu “${name}” tidak dapat dibaca. Pilihan: ${known}, atau menit sendiri seperti 5-10-5 (pembukaan, penyajian, tanya jawab).`,
  );
}
