import type { SignatureBlock, Signatures } from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  WidthType,
} from 'docx';
import type { IRunOptions, Table } from 'docx';
import { STAMP } from '#words/people.ts';
import { palette } from '#office/palette.ts';
import { borderless } from './borderless.ts';
import { SteadyTable } from './steadyTable.ts';
import { textRuns } from '#document/setting/runs.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/** An approval sheet: two signatures side by side; one that is left over stands alone in the middle. */
export function typesetSignatures({ blocks }: Signatures, setting: Typesetting): readonly Table[] {
  if (blocks.length === 0) return [];
  const half = Math.floor(setting.page.textWidth / 2);
  const pairs = blocks.flatMap((_, index) =>
    index % 2 === 0 ? [blocks.slice(index, index + 2)] : [],
  );
  return [
    new SteadyTable({
      ...borderless,
      width: { size: half * 2, type: WidthType.DXA },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      rows: pairs.flatMap((pair, index) => pairRows(pair, half, index === 0 ? 240 : SPACE_BETWEEN)),
    }),
  ];
}

/** One row for each line of the form, so that names stand level however long the roles beside them are. */
function pairRows(pair: readonly SignatureBlock[], half: number, above: number): TableRow[] {
  const last = parts.length - 1;
  return parts.map(
    (part, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < last,
        children: pair.map(
          (block) =>
            new TableCell({
              width: { size: pair.length === 1 ? half * 2 : half, type: WidthType.DXA },
              columnSpan: pair.length === 1 ? 2 : 1,
              children: part(block, above),
            }),
        ),
      }),
  );
}

const SPACE_BETWEEN = 480;
/** Room for a signature and a stamp, in twips. */
const SIGNING_ROOM = 1250;
/** The same around the name of the stamp that is stuck there. */
const STAMP_ABOVE = 500;
const STAMP_BELOW = 700;

const parts: readonly ((block: SignatureBlock, above: number) => Paragraph[])[] = [
  ({ placeAndDate }, above) => [
    row(placeAndDate || '........................., .........................', above),
  ],
  ({ preamble, role }) => [...(preamble ? [row(preamble)] : []), row(role)],
  ({ name, below, stamp }) => [
    ...(stamp ? [row(STAMP, STAMP_ABOVE, { italics: true, color: palette.quiet })] : []),
    name
      ? row(name, stamp ? STAMP_BELOW : SIGNING_ROOM, {
          bold: true,
          underline: { type: UnderlineType.SINGLE },
        })
      : row('(........................................)', stamp ? STAMP_BELOW : SIGNING_ROOM),
    ...below.map((text) => row(text)),
  ],
];

function row(text: string, before = 0, style: Omit<IRunOptions, 'text' | 'break'> = {}): Paragraph {
  return new Paragraph({
    style: 'Drawing',
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 20 },
    children: textRuns(text, style),
  });
}
