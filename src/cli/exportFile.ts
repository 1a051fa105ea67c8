import { answersInForce } from '#manuscript/sentences.ts';
import type { Format } from '#domain/method/format.ts';
import { parseArgs } from 'node:util';
import { printedPhotos } from '#document/printedPhotos.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Photo } from '#document/setting/typesetting.ts';
import { compose } from '#manuscript/compose.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import { encode } from '#persistence/codec.ts';
import { prepareExport } from '#persistence/handedIn.ts';
import { givenOut, noLineage, stateOf } from '#persistence/lineage.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { decodeFormat } from '#persistence/formatFile.ts';
import { recordChoices } from '#domain/risalah/schema/printing.ts';
import type { RecordChoice } from '#domain/risalah/schema/printing.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById, methods } from '#templates/methods/methods.ts';
import { lastStep } from '#domain/method/lastStep.ts';
import { paperSentences, unreadablePaperText } from '#words/export/paper.ts';
import { onPaper } from '#domain/method/takenPaper.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { unreadableFormatText } from '#words/unreadable.ts';
import { BadInput } from './badInput.ts';
import { photosOf } from './photosOf.ts';
import { readBytes, readRisalah, writeBytes } from './risalahOnDisk.ts';
import type { Surroundings } from './surroundings.ts';

const USAGE =
  'export MASUKAN KELUARAN.docx [--method ID] [--format ID|BERKAS] [--until LANGKAH] [--paper KOP.docx] [--record continue|submit|none]';

/**
 * Writes the Word file that the browser makes, in the risalah's own method and format unless told otherwise: whole or
 * up to a step. What of the risalah travels inside it is told by `--record`; left untold it is handed in without what stays
 * with the team, or not at all where the risalah says so.
 */
export async function exportFile(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<null> {
  const { source, target, values } = readWords(words);
  const { method: methodId, format: formatId, until, paper } = values;
  const chosenFormat = formatId === undefined ? null : formatNamed(formatId, surroundings);
  const own = methodId === undefined ? null : chosen(methods, methodId, 'Metode');
  const choice = recordChoice(values);
  const contents = readRisalah(source, surroundings);
  const usual = contents.risalah.printing.carries === 'none' ? 'none' : 'submit';
  const { risalah, photos, carried } = prepareExport(
    { risalah: contents.risalah, photos: photosOf(contents), leftOut: contents.leftOut },
    choice ?? usual,
  );
  const wanted = chosenFormat ?? formatOf(risalah, formats);
  const format = paper === undefined ? wanted : onOfficePaper(wanted, paper, surroundings);
  if (format.charts === 'picture') {
    throw new BadInput(
      `Format “${format.name}” meminta grafik sebagai gambar, dan gambar hanya dapat dibuat di peramban: ekspor dari sana, atau pilih grafik asli Word.`,
    );
  }
  const method = own ?? methodById(risalah.method);
  const untilStep =
    until === undefined
      ? lastStep(risalah.printing.untilStep, method)
      : chosen(method.steps, until, 'Langkah').id;
  const manuscript = compose({
    risalah: answersInForce(risalah).risalah,
    method,
    guidance,
    findingTexts,
    options: { untilStep, format },
  });
  const { bytes } = await typesetDocument(manuscript, {
    format,
    photos,
    now: surroundings.now(),
    ...(carried && {
      carried: carryRecord(
        {
          ...carried,
          photos: bytesOf(photos),
          lineage: givenOut(contents.lineage ?? noLineage, stateOf(encode(risalah))).file,
        },
        printedPhotos(manuscript),
      ),
    }),
  });
  writeBytes(target, bytes, surroundings);
  tellMissing(photosIn(risalah).size - photos.size, surroundings);
  return null;
}

/** The file is whole without them; that they are missing is said, as not every page is looked at. */
function tellMissing(missing: number, { writeNotice }: Surroundings): void {
  if (missing === 0) return;
  writeNotice(
    `${missing} foto tidak ada di dalam berkas risalah. Di dokumen, tempatnya ditandai “(foto belum tersedia)”.`,
  );
}

/** The format on the paper of an office; what was taken is told, and where nothing can be, ours stays. */
function onOfficePaper(format: Format, path: string, surroundings: Surroundings): Format {
  const read = readPaper(readBytes(path, surroundings));
  if (!read.ok) {
    surroundings.writeNotice(
      `${path}: ${unreadablePaperText(read.error)} Dokumen dibuat tanpa kop kantor.`,
    );
    return format;
  }
  for (const sentence of paperSentences(read.value))
    surroundings.writeNotice(`${path}: ${sentence}`);
  return onPaper(format, read.value, path.replace(/^.*[\\/]/u, ''));
}

/** A format on offer, or one from a file; a name with a dot or a slash in it is a file's. */
function formatNamed(name: string, surroundings: Surroundings): Format {
  if (!/[./\\]/u.test(name)) return chosen(formats, name, 'Format');
  const read = decodeFormat(readBytes(name, surroundings));
  if (!read.ok) throw new BadInput(`${name}: ${unreadableFormatText(read.error)}`);
  return read.value;
}

const switches = {
  method: { type: 'string' },
  format: { type: 'string' },
  until: { type: 'string' },
  paper: { type: 'string' },
  record: { type: 'string' },
  /** As it was called before there was a choice. */
  'without-record': { type: 'boolean' },
} as const;

interface ExportWords {
  readonly source: string;
  readonly target: string;
  readonly values: {
    readonly method?: string | undefined;
    readonly format?: string | undefined;
    readonly until?: string | undefined;
    readonly paper?: string | undefined;
    readonly record?: string | undefined;
    readonly 'without-record'?: boolean | undefined;
  };
}

/** What `--record` says, or `--without-record`, which is the same as `none`; `null` for neither. */
function recordChoice({ record, ...values }: ExportWords['values']): RecordChoice | null {
  if (values['without-record'] === true) return 'none';
  if (record === undefined) return null;
  const choice = recordChoices.find((one) => one === record);
  if (choice !== undefined) return choice;
  throw new BadInput(`--record “${record}” tidak ada. Pilihan: ${recordChoices.join(', ')}.`);
}

function readWords(words: readonly string[]): ExportWords {
  const usage = new BadInput(`Perintah ini ditulis dengan: ${USAGE}.`);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: switches,
      allowPositionals: true,
    });
    const [source, target, ...others] = positionals;
    if (source === undefined || target === undefined || others.length > 0) throw usage;
    return { source, target, values };
  } catch {
    throw usage;
  }
}

function chosen<Choice extends { readonly id: string }>(
  choices: readonly Choice[],
  id: string,
  name: string,
): Choice {
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice !== undefined) return choice;
  const known = choices.map((candidate) => candidate.id).join(', ');
  throw new BadInput(`${name} “${id}” tidak ada. Pilihan: ${known}.`);
}

function bytesOf(photos: ReadonlyMap<string, Photo>): ReadonlyMap<string, Uint8Array> {
  return new Map([...photos].map(([hash, { bytes }]) => [hash, bytes]));
}
