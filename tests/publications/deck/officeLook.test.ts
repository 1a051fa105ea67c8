import { expect, it } from 'vitest';
import type { LetterParagraph, OfficePaper } from '#domain/method/officePaper.ts';
import { officeLook } from '#publications/deck/officeLook.ts';

const picture = (width: number) =>
  ({ kind: 'picture', picture: 0, width, height: 1000, float: null }) as const;

const line = (runs: LetterParagraph['runs']): LetterParagraph => ({
  ...{ kind: 'paragraph', align: 'left', before: 0, after: 0, left: 0, right: 0, first: 0 },
  ...{ line: { value: 240, exact: false }, above: null, tabs: [], runs },
  below: { style: 'single', size: 12, colour: '8A1538' },
});

function paper(runs: LetterParagraph['runs'], heading: string | null): OfficePaper {
  const plain = { font: null, size: null, bold: true, italic: false, capitals: false };
  const look = { ...plain, colour: heading, align: null, before: null, after: null };
  return {
    ...{ source: 'kop.docx', head: { first: null, pages: [line(runs)] }, foot: null },
    ...{ headAt: 0, footAt: 0, headHeight: 0, footHeight: 0, textWidth: 9000 },
    pictures: [{ type: 'png', base64: 'AAAA' }],
    looks: {
      ...{ body: null, heading2: null, heading3: null, caption: null, table: null },
      heading1: look,
    },
  };
}

it('takes the colour of the headings, else that of the letterhead, and no black', () => {
  expect(officeLook(paper([], '0B6E4F'))).toMatchObject({ colour: '0B6E4F', isForWords: true });
  expect(officeLook(paper([], '000000'))?.colour).toBe('8A1538');
  expect(officeLook(paper([], 'FFD400'))).toMatchObject({ colour: 'FFD400', isForWords: false });
  expect(officeLook(null)).toBeNull();
});

it('takes the picture of the letterhead as its logo, but no letterhead that is one picture', () => {
  expect(officeLook(paper([picture(1200)], null))?.logo).toMatchObject({ width: 1200 });
  expect(officeLook(paper([picture(8800)], null))?.logo).toBeNull();
});
