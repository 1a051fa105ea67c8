import { answersInForce } from '#manuscript/sentences.ts';
import '#app/noEval.ts';
import { compose } from '#manuscript/compose.ts';
import { composeForm } from '#publications/forms/composeForm.ts';
import type { SpokenDeck } from '#publications/deck/deck.ts';
import type { FormRequest } from '#publications/forms/composeForm.ts';
import { composeSuggestions } from '#publications/suggestions/composeSuggestions.ts';
import type { SuggestionPrint } from '#publications/suggestions/composeSuggestions.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { PagedManuscript } from '#manuscript/pagedManuscript.ts';
import { foreseePages } from '#document/layOutPages.ts';
import type { Foreseen } from '#document/pages/foreseen.ts';
import type { ExportStage } from '#manuscript/exportStage.ts';
import { printedPhotos } from '#document/printedPhotos.ts';
import type { Photos } from '#document/setting/typesetting.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { prepareExport } from '#persistence/handedIn.ts';
import type { Told } from '#persistence/told.ts';
import { formats } from '#templates/formats/formats.ts';
import { certificatePaper, loosePaper } from '#templates/formats/loosePaper.ts';
import { slots } from '#templates/slots.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Format } from '#domain/method/format.ts';
import { onPaper } from '#domain/method/takenPaper.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { RecordChoice } from '#domain/risalah/schema/printing.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import type { PagesPaper } from '#ui/services/events.ts';
import type { LayoutRequest } from '#ui/services/press.ts';

export interface ExportJob {
  readonly source: ExportSource;
  readonly photos: Photos;
  /** Charts as pictures by the anchor of their block. */
  readonly pictures: Photos;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The pages of the same report in the same format; laid out here where they are missing. */
  readonly foreseen: Foreseen | null;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is made: the report, a blank form, slides, pages of an event, papers of a register, or its sheet of Excel. */
type ExportSource = DocumentSource | SlidesSource | DeckSource | BookSource;

type DocumentSource = ReportSource | FormSource | PagesSource | SuggestionsSource;

/** What is projected, for PowerPoint. */
interface SlidesSource {
  readonly kind: 'slides';
  readonly risalah: Risalah;
}

/** Slides that were composed already, of an event. */
interface DeckSource {
  readonly kind: 'deck';
  readonly deck: SpokenDeck;
}

interface SuggestionsSource {
  readonly kind: 'suggestions';
  readonly print: SuggestionPrint;
}

interface BookSource {
  readonly kind: 'book';
  readonly register: Register;
}

interface ReportSource extends LayoutRequest {
  readonly kind: 'report';
  readonly carries: RecordChoice;
  /** What the file is to say that it stems from, where it carries the whole record. */
  readonly lineage: Lineage;
  readonly told: Told | undefined;
  /** Of a copy that was handed in, what it lacks already. */
  readonly leftOut: readonly LeftOut[] | null;
}

/** Pages that were composed already, of an event. */
interface PagesSource {
  readonly kind: 'pages';
  readonly manuscript: Manuscript;
  readonly paper: PagesPaper;
}

interface FormSource {
  readonly kind: 'form';
  readonly request: FormRequest;
}

/** The finished file is made here: the page would stand still for as long as it copies one. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly share: number; readonly stage: ExportStage }
  | {
      readonly kind: 'done';
      readonly file: Blob;
      readonly pages: number | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** The preview asks for pages only: the same worker, so that Word's typesetter is shipped once. */
export interface LayoutJob extends LayoutRequest {
  readonly kind: 'layout';
  readonly photos: Photos;
}

export interface LayoutMessage {
  readonly kind: 'pages';
  /** `null` where the pages cannot be foreseen. */
  readonly laid: { readonly pages: PagedManuscript; readonly foreseen: Foreseen } | null;
}

self.onmessage = ({ data }: MessageEvent<ExportJob | LayoutJob>): void => {
  if ('kind' in data) {
    const { photos, options } = data;
    const laid = foreseePages(manuscriptOf(data), { photos, format: options.format });
    self.postMessage({ kind: 'pages', laid } satisfies LayoutMessage);
    return;
  }
  void made(data).then(answer, (error: unknown) =>
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
};

function made(job: ExportJob): Promise<ExportMessage> {
  const { source } = job;
  if (source.kind === 'slides') return present(source, job);
  if (source.kind === 'deck') return typesetSlides(source.deck, job);
  return source.kind === 'book' ? tabulate(source) : build({ ...job, source });
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function tabulate({ register }: BookSource): Promise<ExportMessage> {
  const [{ registerTable }, { writeBook }] = await Promise.all([
    import('#publications/suggestions/registerBook.ts'),
    import('#sheets/writeBook.ts'),
  ]);
  const bytes = writeBook([registerTable(register)]);
  return { kind: 'done', file: new Blob([bytes], { type: EXCEL }), pages: null };
}

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Photographs are bare, as in all that leaves the team. */
async function present(source: SlidesSource, job: ExportJob): Promise<ExportMessage> {
  const [{ deckOf }, { slidePhotos }, { reducePhoto }] = await Promise.all([
    import('#publications/deck/deckOf.ts'),
    import('#app/photos/slidePhotos.ts'),
    import('#app/photos/photoIntake.ts'),
  ]);
  const { risalah, photos } = prepareExport({ ...source, photos: job.photos }, 'none');
  const format: Format = { ...formatOf(risalah, formats), emptyAnswers: 'omit' };
  const deck = deckOf(
    {
      risalah: answersInForce(risalah).risalah,
      method: methodById(risalah.method),
      guidance,
      findingTexts,
      options: { untilStep: null, format },
    },
    { slots },
  );
  const shown = await slidePhotos(deck, photos, reducePhoto);
  return typesetSlides(deck, { ...job, photos: shown });
}

async function typesetSlides(
  deck: SpokenDeck,
  { photos, now }: Pick<ExportJob, 'photos' | 'now'>,
): Promise<ExportMessage> {
  const { typesetDeck } = await import('#slides/typesetDeck.ts');
  const bytes = await typesetDeck(deck, { photos, now: new Date(now) });
  return { kind: 'done', file: new Blob([bytes], { type: POWERPOINT }), pages: null };
}

interface DocumentJob extends ExportJob {
  readonly source: DocumentSource;
}

async function build(job: DocumentJob): Promise<ExportMessage> {
  const { pictures, now, foreseen } = job;
  const { source, photos, record } = prepared(job);
  const manuscript = manuscriptOf(source);
  const carried = record && carryRecord(record, printedPhotos(manuscript));
  const { bytes, pages } = await typesetDocument(manuscript, {
    format: paperOf(source),
    photos,
    pictures,
    now: new Date(now),
    ...(carried && { carried }),
    ...(foreseen && { foreseen }),
    onProgress: (share, stage) => answer({ kind: 'progress', share, stage }),
  });
  return { kind: 'done', file: new Blob([bytes], { type: WORD }), pages };
}

function manuscriptOf(
  source: LayoutRequest | FormSource | PagesSource | SuggestionsSource,
): Manuscript {
  if ('manuscript' in source) return source.manuscript;
  if ('print' in source) return composeSuggestions(source.print);
  if ('request' in source) {
    const { request } = source;
    return composeForm({ ...request, risalah: answersInForce(request.risalah).risalah });
  }
  const { risalah } = answersInForce(source.risalah);
  const { options } = source;
  return compose({ risalah, method: methodById(risalah.method), guidance, options, findingTexts });
}

function paperOf(source: DocumentSource): Format {
  if (source.kind === 'report') return source.options.format;
  if (source.kind === 'form') return formats[0];
  if (source.kind !== 'pages' || source.paper === 'loose') return loosePaper;
  if (source.paper === 'certificate') return certificatePaper;
  return onPaper(loosePaper, source.paper.taken, source.paper.source);
}

/** Forms, pages of an event and papers of a register carry nothing; a report what was chosen, with its photographs as that asks. */
function prepared({ source, photos }: DocumentJob) {
  if (source.kind !== 'report') return { source, photos, record: null };
  const { carried, ...printed } = prepareExport(
    { risalah: source.risalah, photos, leftOut: source.leftOut },
    source.carries,
  );
  const bytes = new Map([...printed.photos].map(([hash, photo]) => [hash, photo.bytes]));
  return {
    source: { ...source, risalah: printed.risalah },
    photos: printed.photos,
    record: carried && { ...carried, photos: bytes, lineage: source.lineage, told: source.told },
  };
}

function answer(message: ExportMessage): void {
  self.postMessage(message);
}
