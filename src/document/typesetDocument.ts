import type { Format } from '#domain/method/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { Packer } from 'docx';
import type { PageNumberEstimator } from 'docx';
import { BodyPlaces } from './blocks/bodyPlaces.ts';
import { buildDocument } from './buildDocument.ts';
import { carryParts } from './carried.ts';
import type { Carried } from './carried.ts';
import { coreProperties } from './coreProperties.ts';
import { fitForPaper } from './fitForPaper.ts';
import { fittingsOf, numbersOfBookmarks } from './pages/foreseen.ts';
import type { Foreseen } from './pages/foreseen.ts';
import { layOut } from './pages/layOut.ts';
import type { ExportStage } from '#manuscript/exportStage.ts';
import type { Photos, Pictures } from './setting/typesetting.ts';

interface TypesetOptions {
  readonly format: Format;
  readonly photos: Photos;
  /** Wanted only where the format asks for pictures; a chart without one stays Word's own. */
  readonly pictures?: Pictures;
  /** Written into the file's properties. */
  readonly now: Date;
  /** Leaves the file to be read by people alone where it is missing. */
  readonly carried?: Carried;
  /** The pages of the same manuscript in the same format, where they were laid out before. */
  readonly foreseen?: Foreseen;
  readonly onProgress?: (share: number, stage: ExportStage) => void;
  /** Looked at between the stages; work within a stage is not interrupted. */
  readonly signal?: { readonly aborted: boolean };
}

interface TypesetDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of pages, or `null` where the layout stopped. */
  readonly pages: number | null;
  /** What the layout could not measure; page numbers after it are left to Word. `null` when all is numbered. */
  readonly layoutStoppedAt: string | null;
}

/** Typesets a manuscript as a Word file. Rejects with `ExportCancelled` when the signal asks to stop. */
export async function typesetDocument(
  raw: Manuscript,
  options: TypesetOptions,
): Promise<TypesetDocument> {
  const { format, photos, pictures = new Map(), now, carried, onProgress, signal } = options;
  const reach = async (share: number, stage: ExportStage) => {
    onProgress?.(share, stage);
    await breath();
    if (signal?.aborted) throw new ExportCancelled();
  };

  await reach(0, 'compose');
  const manuscript = fitForPaper(raw);
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const places = new BodyPlaces(blocks);
  const fittings = new Map(options.foreseen && fittingsOf(blocks, options.foreseen));
  const known: { foreseen: Foreseen | undefined } = { foreseen: options.foreseen };
  const pageNumbers: PageNumberEstimator = (body) =>
    known.foreseen ? numbersOfBookmarks(body, known.foreseen) : { bookmarks: new Map() };
  const document = buildDocument(manuscript, {
    format,
    photos,
    pictures,
    pageNumbers,
    fittings,
    trace: places.trace,
    ...(carried && { photoName: carried.photoName }),
  });
  const parts = carryParts(document, carried?.parts ?? []);
  await reach(0.2, 'lay-out');
  const laid = known.foreseen ? null : layOut(document, { manuscript, format, places, fittings });
  const foreseen = (known.foreseen ??= laid?.foreseen);
  const properties = { path: 'docProps/core.xml', data: coreProperties(manuscript, now) };
  const bytes = new Uint8Array(
    await Packer.toArrayBuffer(document, undefined, [properties, ...parts]),
  );
  await reach(1, 'done');
  return { bytes, pages: foreseen?.pages ?? null, layoutStoppedAt: laid?.stoppedAt ?? null };
}

/** The export was asked to stop. */
export class ExportCancelled extends Error {
  override readonly name = 'ExportCancelled';
}

/** Lets the surroundings run, so that a message to cancel can arrive. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
