import { Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { buildDocument } from '#document/buildDocument.ts';
import { fitForPaper } from '#document/fitForPaper.ts';
import { foreseePages } from '#document/layOutPages.ts';
import type { Photo } from '#document/setting/typesetting.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { examples } from '#templates/examples/examples.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { largeRisalah } from './largeRisalah.ts';

const RUNS = 7;

export interface ExportTime {
  /** Milliseconds from the record to the file, the median of seven warm runs. */
  readonly ours: number;
  /** The same with the pages of the preview in hand. */
  readonly foreseen: number;
  /** The same tree written by docx alone, with the same page numbers. */
  readonly bare: number;
  /** Bytes of the Word file. */
  readonly size: number;
  readonly pages: number;
  readonly figures: number;
  readonly photos: number;
  /** The risalah that was exported, as a file. */
  readonly risalahFile: Uint8Array;
}

/** How much our export adds to what docx itself needs for the same tree: of the worked example, and of a large risalah. */
export async function measureExports(): Promise<{ example: ExportTime; large: ExportTime }> {
  const example = await examples[0]?.load();
  if (example === undefined) throw new Error('There is no example.');
  const photos = example.photos.map(
    ({ hash, base64 }) => [hash, Uint8Array.from(Buffer.from(base64, 'base64'))] as const,
  );
  return {
    example: await measureExport({ risalah: example.risalah, photos: new Map(photos) }),
    large: await measureExport(await largeRisalah()),
  };
}

async function measureExport(measured: RisalahWithPhotos): Promise<ExportTime> {
  const { risalah } = measured;
  const photos = new Map<string, Photo>();
  for (const [hash, size] of photosIn(risalah)) {
    const bytes = measured.photos.get(hash);
    if (bytes) photos.set(hash, { bytes, type: photoKind(bytes)?.ending ?? 'jpg', ...size });
  }
  const [format] = formats;
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const composed = (): Manuscript =>
    compose({
      risalah,
      method: methodById(risalah.method),
      guidance,
      findingTexts,
      options: { untilStep: null, format },
    });

  const times = { ours: [] as number[], foreseen: [] as number[], bare: [] as number[] };
  const preview = foreseePages(composed(), { format, photos });
  if (preview === null) throw new Error('The pages cannot be foreseen.');
  let pages = 0;
  let size = 0;
  const ours = async (): Promise<void> => {
    const start = performance.now();
    const typeset = await typesetDocument(composed(), { format, photos, now: new Date(0) });
    times.ours.push(performance.now() - start);
    pages = typeset.pages ?? 0;
    size = typeset.bytes.length;
  };
  const foreseen = async (): Promise<void> => {
    const start = performance.now();
    const known = { foreseen: preview.foreseen };
    await typesetDocument(composed(), { format, photos, now: new Date(0), ...known });
    times.foreseen.push(performance.now() - start);
  };
  const bare = async (): Promise<void> => {
    const manuscript = composed();
    const start = performance.now();
    await Packer.toArrayBuffer(
      buildDocument(fitForPaper(manuscript), { format, photos, pageNumbers }),
    );
    times.bare.push(performance.now() - start);
  };

  for (let run = 0; run <= RUNS; run++) {
    await ours();
    await foreseen();
    await bare();
  }
  const blocks = composed().parts.flatMap((part) => part.blocks);
  return {
    // The first run of each warms the engine up.
    ours: median(times.ours.slice(1)),
    foreseen: median(times.foreseen.slice(1)),
    bare: median(times.bare.slice(1)),
    size,
    pages,
    figures: blocks.filter(({ kind }) => kind === 'figure').length,
    photos: photos.size,
    risalahFile: encodeFile(measured),
  };
}

/** Milliseconds that a report takes with a word of thirty thousand letters, and with blanks between them. */
export async function measureLongWord(): Promise<{ word: number; blanks: number }> {
  const [format] = formats;
  const words = (text: string): Manuscript => ({
    title: 'Kata panjang',
    author: '',
    mark: '',
    banner: '',
    captions: 'continuous',
    parts: [
      {
        id: 'words',
        orientation: 'portrait',
        numbering: 'arabic',
        blocks: [{ kind: 'paragraph', style: 'body', runs: [{ kind: 'text', text }], section: '' }],
      },
    ],
  });
  const times = { word: [] as number[], blanks: [] as number[] };
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, text] of [
      ['word', 'abcdefg'.repeat(30_000 / 7)],
      ['blanks', 'abcdef '.repeat(30_000 / 7)],
    ] as const) {
      const start = performance.now();
      await typesetDocument(words(text), { format, photos: new Map(), now: new Date(0) });
      times[name].push(performance.now() - start);
    }
  }
  return { word: median(times.word.slice(1)), blanks: median(times.blanks.slice(1)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
