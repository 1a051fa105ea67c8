import { beforeAll, describe, expect, it } from 'vitest';
import { foreseePages } from '#document/layOutPages.ts';
import type { Format } from '#domain/method/format.ts';
import type { Block, Paragraph } from '#manuscript/manuscript.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { paragraphsOf, typesetAndRead } from '#tests/document/readDocx.ts';
import { bodyText, complaints, manuscriptOf } from '#tests/document/sampleManuscript.ts';

const sourced: Paragraph = {
  ...bodyText('Data disajikan di bawah ini.'),
  runs: [
    { kind: 'text', text: 'Data disajikan di bawah ini.' },
    { kind: 'footnote', text: 'Sumber: lembar periksa.' },
  ],
};
const ofOneLine = Array.from({ length: 30 }, () => bodyText('Satu baris.'));
const ofThreeLines = bodyText('kerja sama '.repeat(18).trim());

/** Twips that a line of 1.5 has above its words: a third of its height, 20.7 points. */
const LEADING = 138;
/** Twips below a passage by its style. */
const AFTER = 120;
/** Twips between the words and their footnotes in LibreOffice. */
const RULE = 124;

/** Pages of every height from that of a line to the next, so that their ends fall anywhere between. */
const heights = Array.from({ length: 10 }, (_, index) => 2.5 + index * 0.1);

function laidOn(bottom: number, blocks: readonly Block[]) {
  const format: Format = { ...fullReport, margins: { ...fullReport.margins, bottom } };
  const manuscript = manuscriptOf(...blocks);
  const laid = foreseePages(manuscript, { format, photos: new Map() });
  const [page] = laid?.pages.sheets ?? [];
  const lines = page?.pieces.flatMap((piece) => (piece.kind === 'lines' ? piece.lines : [])) ?? [];
  const lowest = lines.at(-1) ?? { y: 0, height: 0 };
  const note = page?.footnotes[0]?.lines[0];
  return {
    format,
    manuscript,
    foreseen: laid?.foreseen,
    last: page?.pieces.at(-1)?.block ?? 0,
    line: lowest.height * 15,
    /** Between what stands lowest and the footnotes. */
    room: (note?.y ?? 0) * 15 - RULE - (lowest.y + lowest.height) * 15 - AFTER,
  };
}

/** As many passages of one line as a page has room for but the last three lines, then one of three. */
function endingIn(bottom: number) {
  const { last } = laidOn(bottom, [sourced, ...ofOneLine]);
  return laidOn(bottom, [sourced, ...ofOneLine.slice(0, last - 2), ofThreeLines, ...ofOneLine]);
}

let endings: readonly ReturnType<typeof laidOn>[];
beforeAll(() => {
  endings = heights.map(endingIn);
});

describe('a passage that stands last above a footnote', () => {
  it('keeps as much below itself as LibreOffice finds room for the next, and only then', () => {
    const kept = endings.map(({ foreseen, last, line, room }) => {
      const below = foreseen?.fittings.find(({ block }) => block === last)?.fitting.below;
      const isTurned = room < 3 * line;
      if (isTurned && 3 * line - LEADING <= room) expect(below).toBeGreaterThan(AFTER + LEADING);
      if (isTurned && 3 * line - LEADING > room + 60) expect(below).toBeUndefined();
      return below !== undefined;
    });
    expect(new Set(kept)).toEqual(new Set([true, false]));
  });

  it('is written so, and no page number is another for it', async () => {
    const found = heights
      .map(endingIn)
      .find(({ foreseen }) =>
        foreseen?.fittings.some(({ fitting }) => fitting.below !== undefined),
      );
    if (!found?.foreseen) throw new Error('No page ends so.');
    const { format, manuscript, foreseen, last } = found;
    const { body, pages } = await typesetAndRead(manuscript, { format });
    expect(pages).toBe(foreseen.pages);
    const below = paragraphsOf(body).map(({ xml }) => /w:after="(\d+)"/.exec(xml)?.[1]);
    expect(below.flatMap((value, index) => (value === undefined ? [] : [index]))).toEqual([last]);
  });

  it('has no more below it where a table follows, or there is no footnote', () => {
    for (const bottom of heights.slice(0, 4)) {
      const { last } = laidOn(bottom, [sourced, ...ofOneLine]);
      const blocks = [sourced, ...ofOneLine.slice(0, last - 1), complaints];
      expect(laidOn(bottom, blocks).foreseen?.fittings).toEqual([]);
      expect(laidOn(bottom, ofOneLine).foreseen?.fittings).toEqual([]);
    }
  });
});
