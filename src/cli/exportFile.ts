import { parseArgs } from 'node:util';
import { typesetDocument } from '#document/typesetDocument.ts';
import { formatOf } from '#domain/risalah/formatOf.ts';
import type { Photo } from '#document/typesetting.ts';
import { compose } from '#manuscript/compose.ts';
import { photoKind } from '#persistence/photoKind.ts';
import { photosIn } from '#persistence/photosIn.ts';
import type { RisalahWithPhotos } from '#persistence/risalahFile.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById, methods } from '#templates/methods/methods.ts';
import { BadInput } from './badInput.ts';
import { readRisalah, writeBytes } from './risalahOnDisk.ts';
import type { Surroundings } from './surroundings.ts';

/** `export MASUKAN.risalah KELUARAN.docx [--method ID] [--format ID]`: the Word file that the browser makes. */
export async function exportFile(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<null> {
  const { source, target, method: methodId, format: formatId } = readWords(words);
  const chosenFormat = formatId === undefined ? null : chosen(formats, formatId, 'Format');
  const own = methodId === undefined ? null : chosen(methods, methodId, 'Metode');
  const contents = readRisalah(source, surroundings);
  const { risalah } = contents;
  const format = chosenFormat ?? formatOf(risalah, formats);
  if (format.charts === 'picture') {
    throw new BadInput(
      `Format “${format.name}” meminta grafik sebagai gambar, dan gambar hanya dapat dibuat di peramban: ekspor dari sana, atau pilih grafik asli Word.`,
    );
  }
  const manuscript = compose({
    risalah,
    method: own ?? methodById(risalah.method),
    guidance,
    findingTexts,
    options: { untilStep: null, format },
  });
  const { bytes } = await typesetDocument(manuscript, {
    format,
    photos: photosOf(contents),
    now: surroundings.now(),
  });
  writeBytes(target, bytes, surroundings);
  return null;
}

interface ExportWords {
  readonly source: string;
  readonly target: string;
  readonly method: string | undefined;
  readonly format: string | undefined;
}

function readWords(words: readonly string[]): ExportWords {
  const usage = new BadInput(
    'Perintah ini ditulis dengan: export MASUKAN.risalah KELUARAN.docx [--method ID] [--format ID].',
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { method: { type: 'string' }, format: { type: 'string' } },
      allowPositionals: true,
    });
    const [source, target, ...others] = positionals;
    if (source === undefined || target === undefined || others.length > 0) throw usage;
    return { source, target, method: values.method, format: values.format };
  } catch {
    throw usage;
  }
}

function chosen<Choice extends { readonly id: string }>(
  choices: readonly [Choice, ...Choice[]],
  id: string | undefined,
  name: string,
): Choice {
  if (id === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice !== undefined) return choice;
  const known = choices.map((candidate) => candidate.id).join(', ');
  throw new BadInput(`${name} “${id}” tidak ada. Pilihan: ${known}.`);
}

function photosOf({ risalah, photos }: RisalahWithPhotos): Map<string, Photo> {
  const found = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    if (bytes && kind) found.set(hash, { bytes, type: kind.ending, ...size });
  }
  return found;
}
