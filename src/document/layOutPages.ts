import type { Format } from '#domain/method/format.ts';
import type { Block, Manuscript, Run } from '#manuscript/manuscript.ts';
import type { PagedManuscript, Piece, Sheet } from '#manuscript/pagedManuscript.ts';
import type { PageLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import { BodyPlaces } from './blocks/bodyPlaces.ts';
import { buildDocument } from './buildDocument.ts';
import type { Fitting } from './look/letterSpacing.ts';
import { layPage } from './look/page.ts';
import { pageRuns } from './setting/pageRuns.ts';
import type { PageRun } from './setting/pageRuns.ts';
import { layOut } from './pages/layOut.ts';
import type { Foreseen } from './pages/foreseen.ts';
import { fitForPaper } from './fitForPaper.ts';
import { headText } from './setting/runningHeads.ts';
import { tableGrid } from './tableGrid.ts';
import { typeLooks } from './look/typeLooks.ts';
import type { Photos } from './setting/typesetting.ts';

interface LayOutOptions {
  readonly format: Format;
  /** Their sizes decide; their bytes may be empty. */
  readonly photos: Photos;
}

interface LaidPages {
  readonly pages: PagedManuscript;
  /** With this the file of the same manuscript is made without laying it out again. */
  readonly foreseen: Foreseen;
}

/** The pages of the Word file that a manuscript becomes; `null` where the layout cannot foresee them to the end. */
export function layOutPages(raw: Manuscript, options: LayOutOptions): PagedManuscript | null {
  return foreseePages(raw, options)?.pages ?? null;
}

/** The same with what spares the file its layout. */
export function foreseePages(raw: Manuscript, options: LayOutOptions): LaidPages | null {
  const manuscript = fitForPaper(raw);
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const places = new BodyPlaces(blocks);
  const fittings = new Map<readonly Run[], Fitting>();
  const document = buildDocument(manuscript, { ...options, fittings, trace: places.trace });
  const { format } = options;
  const { pages, foreseen, stoppedAt } = layOut(document, { manuscript, format, places, fittings });
  if (stoppedAt !== null) return null;
  const runs = pageRuns(manuscript);
  const cut = cutting({ blocks, places, pages });
  const sheets = pages.map((page) => {
    const run = runs[page.section];
    return run === undefined
      ? blankSheet(page)
      : { ...sheetOf(page, run, { manuscript, format }), pieces: cut(page, run, format) };
  });
  return { pages: { looks: typeLooks(format), sheets }, foreseen };
}

function blankSheet({ width, height }: PageLayout): Sheet {
  return { label: '', width, height, head: '', opens: false, pieces: [], footnotes: [] };
}

function sheetOf(
  page: PageLayout,
  run: PageRun,
  { manuscript, format }: { readonly manuscript: Manuscript; readonly format: Format },
): Sheet {
  return {
    ...blankSheet(page),
    label: run.numbering === 'none' ? '' : (page.pageNumber ?? ''),
    head: format.office?.head
      ? ''
      : headText(manuscript, run, { format, page: layPage(format, run.orientation) }),
    opens: page.header === 'first' || page.footer === 'first',
    footnotes: page.footnotes.map(({ noteNumber, content }) => ({
      number: noteNumber,
      lines: content.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])),
    })),
  };
}

interface Laid {
  readonly blocks: readonly Block[];
  readonly places: BodyPlaces;
  readonly pages: readonly PageLayout[];
}

/** Cuts page after page: what stood on the pages before is counted on the way. */
function cutting({ blocks, places, pages }: Laid) {
  const lastPage = new Map(pages.flatMap((page) => page.body.map(({ index }) => [index, page])));
  const letters = new Map<number, number>();
  const tables = new Map<number, TableSoFar>();

  function linesOf({ index, lines }: ParagraphLayout, page: PageLayout) {
    const from = letters.get(index) ?? 0;
    letters.set(
      index,
      lines.reduce((sum, { text }) => sum + text.length, from),
    );
    return { kind: 'lines', lines, from, ends: lastPage.get(index) === page } as const;
  }

  function rowsOf({ index, rows }: TableLayout, page: PageLayout) {
    const before = tables.get(index) ?? { row: -1, height: 0 };
    const last = rows.at(-1);
    // A header is repeated whole; only the row that stood last goes on.
    const above = (row: number) => (row === before.row ? before.height : 0);
    if (last) tables.set(index, { row: last.index, height: above(last.index) + last.height });
    const next = pages[pages.indexOf(page) + 1];
    const parted = (row: number) =>
      above(row) > 0 || (row === last?.index && holds(next, index, row));
    return {
      kind: 'rows',
      rows: rows.map((row) => ({ ...row, above: above(row.index), parted: parted(row.index) })),
    } as const;
  }

  return (page: PageLayout, run: PageRun, format: Format): readonly Piece[] =>
    page.body.flatMap((laid): readonly Piece[] => {
      const place = places.at(laid.index);
      const block = place === null ? undefined : blocks[place.block];
      if (place === null || block === undefined) return [];
      if (laid.type === 'paragraph') return [{ ...place, ...linesOf(laid, page) }];
      const { widths, fontSize } = tableGrid(block, layPage(format, run.orientation), format);
      return [{ ...place, ...rowsOf(laid, page), widths: widths.map(pixelsOf), fontSize }];
    });
}

function holds(page: PageLayout | undefined, table: number, row: number): boolean {
  const laid = page?.body.find(({ index }) => index === table);
  return laid?.type === 'table' && laid.rows.some(({ index }) => index === row);
}

/** The row that stood last on the page before, and how much of it. */
interface TableSoFar {
  readonly row: number;
  readonly height: number;
}

function pixelsOf(points: number): number {
  return (points * 96) / 72;
}
