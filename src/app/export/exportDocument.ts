import type { Photo, Photos } from '#document/setting/typesetting.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { composeForm } from '#publications/forms/composeForm.ts';
import type { FormRequest } from '#publications/forms/composeForm.ts';
import type { SpokenDeck } from '#publications/deck/deck.ts';
import { composeSuggestions } from '#publications/suggestions/composeSuggestions.ts';
import type { SuggestionPrint } from '#publications/suggestions/composeSuggestions.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { registerTitle } from '#words/suggestions/printed.ts';
import { changeNotes, readNotes } from '#app/files/cardNotes.ts';
import { keepLineage, readLineage } from '#app/files/lineages.ts';
import { toldOf } from '#app/files/toldOf.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import { givenOut, stateOf } from '#persistence/lineage.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import { photoUsesIn, photosIn } from '#persistence/photos/photosIn.ts';
import type { PagesPaper } from '#ui/services/events.ts';
import type { PhotosWeight } from '#ui/services/photographs.ts';
import type { ExportOutcome, ExportRequest, SlidesRequest } from '#ui/services/press.ts';
import { brokenWorker, createWorker } from './createWorker.ts';
import { failedExport } from './failedExport.ts';
import type { ExportJob, ExportMessage } from './exportWorker.ts';
import type { LayoutDesk } from './layoutDesk.ts';
import { handOver } from '#browser/handOver.ts';
import { fileNameFor } from '#words/files.ts';

/** Share of the work that painting the charts takes, where they are wanted as pictures. */
const PAINTING = 0.4;

interface ExportMeans {
  readonly storage: BrowserStorage;
  /** What is known of the pages of a report that was just laid out. */
  readonly foreseen: LayoutDesk['foreseen'];
}

/** Builds the Word file beside the page, so that typing goes on, and hands it to the user. */
export async function exportDocument(
  request: ExportRequest,
  { storage, foreseen }: ExportMeans,
): Promise<ExportOutcome> {
  const { card, risalah, untilStep, format, carries, fileName, signal } = request;
  const options = { untilStep, format };
  const given = givenOut(await readLineage(storage, risalah.id), stateOf(encode(risalah)));
  const { leftOut } = await readNotes(storage, card);
  const source = {
    ...({ kind: 'report', risalah, options, carries, leftOut } as const),
    lineage: given.file,
    told: await toldOf(storage, card),
  };
  const before = format.charts === 'picture' ? PAINTING : 0;
  const pictures = format.charts === 'picture' ? await paint(request) : new Map<string, Photo>();
  const photos = await readPhotos(risalah, storage);
  const message = await runJob(
    {
      source,
      photos,
      pictures,
      now: Date.now(),
      // Pictures need not be as high as the charts of the preview.
      foreseen: pictures.size > 0 ? null : foreseen({ risalah, options }),
    },
    {
      onProgress: (share, stage) => request.onProgress(before + (1 - before) * share, stage),
      signal,
    },
  );
  const outcome = handOverFile(message, fileName);
  if (outcome.kind === 'done' && carries === 'continue') {
    await keepLineage(storage, risalah.id, given.copy);
    await changeNotes(storage, card, () => ({ unfiledSince: null }));
  }
  return outcome;
}

/** Builds the PowerPoint file in the same way. */
export async function exportSlides(
  { risalah, fileName, signal }: SlidesRequest,
  storage: BrowserStorage,
): Promise<ExportOutcome> {
  const photos = await readPhotos(risalah, storage);
  const source = { kind: 'slides', risalah } as const;
  const job = { source, photos, pictures: new Map(), now: Date.now(), foreseen: null };
  const message = await runJob(job, { onProgress: () => undefined, signal });
  return handOverFile(message, fileName);
}

/** Builds a blank form in the same way. */
export async function printForm(request: FormRequest): Promise<ExportOutcome> {
  const message = await runQuietly({ source: { kind: 'form', request }, photos: new Map() });
  return handOverFile(message, fileNameFor(composeForm(request).title, 'docx'));
}

/** Builds pages that were composed already in the same way. */
export async function printPages(
  manuscript: Manuscript,
  fileName: string,
  paper: PagesPaper = 'loose',
): Promise<ExportOutcome> {
  const source = { kind: 'pages', manuscript, paper } as const;
  return handOverFile(await runQuietly({ source, photos: new Map() }), fileName);
}

/** The same for slides. */
export async function writeSlides(deck: SpokenDeck, fileName: string): Promise<ExportOutcome> {
  const source = { kind: 'deck', deck } as const;
  return handOverFile(await runQuietly({ source, photos: new Map() }), fileName);
}

/** Builds papers of a register, with the photographs that stand on them. */
export async function printSuggestions(
  print: SuggestionPrint,
  storage: Pick<BrowserStorage, 'readPhoto'>,
): Promise<ExportOutcome> {
  const { register, paper } = print;
  const shown =
    paper.kind === 'filled' ? register.suggestions.filter(({ id }) => paper.ids.includes(id)) : [];
  const sizes = photoUsesIn(shown).map((photo) => [photo.hash, photo] as const);
  const photos = await photosOf(new Map(sizes), storage);
  const source = { kind: 'suggestions', print } as const;
  const message = await runQuietly({ source, photos });
  return handOverFile(message, fileNameFor(composeSuggestions(print).title, 'docx'));
}

/** Builds the sheet of Excel of a register. */
export async function saveRegisterBook(register: Register): Promise<ExportOutcome> {
  const message = await runQuietly({ source: { kind: 'book', register }, photos: new Map() });
  return handOverFile(message, fileNameFor(registerTitle(register), 'xlsx'));
}

function runQuietly(job: Pick<ExportJob, 'source' | 'photos'>): Promise<LastMessage | 'cancelled'> {
  const { signal } = new AbortController();
  return runJob(
    { ...job, pictures: new Map(), now: Date.now(), foreseen: null },
    { onProgress: () => undefined, signal },
  );
}

/** How much the photographs of a risalah weigh, read one at a time, and how many of them are lost. */
export async function weighPhotos(
  risalah: Risalah,
  storage: BrowserStorage,
): Promise<PhotosWeight> {
  let bytes = 0;
  let missing = 0;
  for (const hash of photosIn(risalah).keys()) {
    const photo = await storage.readPhoto(hash);
    if (photo) bytes += photo.length;
    else missing += 1;
  }
  return { bytes, missing };
}

function handOverFile(message: LastMessage | 'cancelled', fileName: string): ExportOutcome {
  if (message === 'cancelled') return { kind: 'cancelled' };
  if (message.kind === 'failed') return failedExport(new Error(message.message));
  const { file, pages } = message;
  const give = (): void => handOver(fileName, file);
  give();
  return { kind: 'done', fileName, pages, bytes: file.size, handOverAgain: give };
}

async function paint(request: ExportRequest): Promise<ReadonlyMap<string, Photo>> {
  const { paintCharts } = await import('./paintCharts.tsx');
  return paintCharts(request, (share) => request.onProgress(PAINTING * share, 'pictures'));
}

function readPhotos(risalah: Risalah, storage: BrowserStorage): Promise<Map<string, Photo>> {
  return photosOf(photosIn(risalah), storage);
}

async function photosOf(
  named: ReturnType<typeof photosIn>,
  storage: Pick<BrowserStorage, 'readPhoto'>,
): Promise<Map<string, Photo>> {
  const photos = new Map<string, Photo>();
  for (const [hash, { width, height }] of named) {
    const bytes = await storage.readPhoto(hash);
    const kind = bytes && photoKind(bytes);
    if (bytes && kind) photos.set(hash, { bytes, type: kind.ending, width, height });
  }
  return photos;
}

function buffersOf(photos: Photos): readonly ArrayBuffer[] {
  return [...photos.values()].flatMap(({ bytes: { buffer } }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
}

type LastMessage = Exclude<ExportMessage, { kind: 'progress' }>;

async function runJob(
  job: ExportJob,
  { onProgress, signal }: Pick<ExportRequest, 'onProgress' | 'signal'>,
): Promise<LastMessage | 'cancelled'> {
  const worker = await createWorker();
  try {
    return await new Promise((resolve, reject) => {
      if (signal.aborted) resolve('cancelled');
      signal.addEventListener('abort', () => resolve('cancelled'));
      worker.onerror = (event) => reject(brokenWorker(event));
      worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
        if (data.kind === 'progress') onProgress(data.share, data.stage);
        else resolve(data);
      };
      // Handed over, not copied: nobody else reads them here.
      worker.postMessage(job, { transfer: [...buffersOf(job.photos), ...buffersOf(job.pictures)] });
    });
  } finally {
    worker.terminate();
  }
}
