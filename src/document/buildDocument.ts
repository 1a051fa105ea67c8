import type { Format } from '#domain/method/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { Document, NumberFormat, SectionType, VerticalAlignSection } from 'docx';
import type { ISectionOptions, PageNumberEstimator } from 'docx';
import { numberCaptions } from './setting/captions.ts';
import { levelFootnotes, typesetFootnotes } from './setting/footnotes.ts';
import { layPage } from './look/page.ts';
import { pageRuns } from './setting/pageRuns.ts';
import type { PageRun } from './setting/pageRuns.ts';
import { runningHeads } from './setting/runningHeads.ts';
import { documentStyles, listNumbering, looksOf } from './look/styles.ts';
import { typesetBlocks } from './blocks/typesetBlocks.ts';
import type { Trace } from './blocks/typesetBlocks.ts';
import type { Fittings, Photos, Pictures, Typesetting } from './setting/typesetting.ts';

interface BuildOptions {
  readonly format: Format;
  readonly photos: Photos;
  readonly pictures?: Pictures;
  /** Every photograph is called the same where this is missing. */
  readonly photoName?: Typesetting['photoName'];
  /** Works out the page of every heading and caption; docx's `estimatePageNumbers` is one. */
  readonly pageNumbers?: PageNumberEstimator;
  readonly trace?: Trace;
  /** What passages have besides their styles; looked at when the document is laid out or written. */
  readonly fittings?: Fittings;
}

/** A manuscript that is fit for paper as a tree of Word's elements, not yet laid out or written. */
export function buildDocument(manuscript: Manuscript, options: BuildOptions): Document {
  const captions = numberCaptions(manuscript);
  const runs = pageRuns(manuscript);
  const looks = looksOf(options.format);
  const sections = runs.map((run): ISectionOptions => {
    const page = layPage(options.format, run.orientation);
    const { titlePage, ...heads } = runningHeads(manuscript, run, { format: options.format, page });
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { ...page.properties, pageNumbers: pageNumbering(run) },
        titlePage,
        ...(run.isCentred && { verticalAlign: VerticalAlignSection.CENTER }),
      },
      ...heads,
      children: typesetBlocks(
        run.blocks,
        {
          format: options.format,
          photos: options.photos,
          pictures: options.pictures ?? new Map(),
          photoName: options.photoName ?? anyPhoto,
          page,
          captions,
          fittings: options.fittings ?? new Map(),
          looks,
        },
        options.trace,
      ),
    };
  });
  const document = new Document({
    title: manuscript.title,
    creator: manuscript.author,
    lastModifiedBy: manuscript.author,
    styles: documentStyles(options.format, looks.styles),
    numbering: listNumbering,
    footnotes: typesetFootnotes(captions),
    ...(options.pageNumbers && { pageNumbers: options.pageNumbers }),
    sections: sections.length > 0 ? sections : [{ children: [] }],
  });
  levelFootnotes(document);
  return document;
}

function pageNumbering({ numbering, restarts }: PageRun) {
  return {
    formatType: numbering === 'roman' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
    ...(restarts && { start: 1 }),
  };
}

/** In a file that carries nothing, a name that tells nothing. */
function anyPhoto(): string {
  return 'Foto';
}
