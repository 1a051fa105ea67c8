/**
 * No page inside a chapter is less than a third full, on all that the examples are printed as. What is left, at most one page
 * a document, stands in `left` with its reason.
 */
import { expect } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import { layPage } from '#document/look/page.ts';
import type { Format } from '#domain/method/format.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { examples } from '#templates/examples/examples.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { exampleManuscript } from '#tests/document/exampleManuscript.ts';
import { proveEach } from './cases.ts';

const FULL_ENOUGH = 1 / 3;

/** Why a page is left so, by its document and number. */
const left: Readonly<Record<string, string>> = {
  'lelang eight makalah-konvensi 3': 'the fishbone takes more than is left of it',
};

const documents = examples.flatMap((example) =>
  [eightSteps, sevenSteps].flatMap((method) =>
    [fullReport, conventionPaper].map((format) => ({
      example,
      method,
      format,
      name: `${example.id} ${method.id} ${format.id}`,
    })),
  ),
);

proveEach('fullPages', documents, {
  saying: 'pages are full inside a chapter',
  prove: async ({ example, method, format, name }) => {
    const { manuscript, photos } = await exampleManuscript(example, { method, format });
    const paged = layOutPages(manuscript, { format, photos });
    const empty = emptyPages(manuscript, paged?.sheets ?? [], format);
    const unexplained = empty.filter(({ label }) => left[`${name} ${label}`] === undefined);
    expect(unexplained).toEqual([]);
    expect(empty.length).toBeLessThanOrEqual(1);
    if (format.pageLimit !== null) {
      expect(paged?.sheets.length).toBeLessThanOrEqual(format.pageLimit);
    }
  },
});

function emptyPages(manuscript: Manuscript, sheets: readonly Sheet[], format: Format) {
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const opensChapter = (sheet: Sheet | undefined): boolean => {
    const block = blocks[sheet?.pieces[0]?.block ?? -1];
    return block?.kind === 'heading' && (block.level === 1 || block.annex === true);
  };
  return sheets.flatMap((sheet, index) => {
    const next = sheets[index + 1];
    if (!/^\d+$/.test(sheet.label) || next === undefined || opensChapter(next)) return [];
    const { textHeight } = layPage(format, sheet.width > sheet.height ? 'landscape' : 'portrait');
    const placed: readonly Placed[] = sheet.pieces.flatMap((piece): readonly Placed[] =>
      piece.kind === 'lines' ? piece.lines : piece.rows,
    );
    const filled = Math.max(0, ...placed.map(({ y, height }) => y + height));
    const top = Math.min(...placed.map(({ y }) => y));
    const share = (filled - top) / (textHeight / 15);
    return share < FULL_ENOUGH ? [{ label: sheet.label, share: Math.round(share * 100) }] : [];
  });
}

interface Placed {
  readonly y: number;
  readonly height: number;
}
