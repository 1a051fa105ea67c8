import type { LetterParagraph, LetterTable, Rule } from '#domain/method/officePaper.ts';
import { alignOf, ruleOf, twipsIn } from './styles.ts';
import { attribute, element, elements } from './xml.ts';
import type { XmlElement } from './xml.ts';

type Cell = LetterTable['rows'][number][number];

type ReadCell = (cell: XmlElement) => readonly LetterParagraph[];

/** A table of a letterhead; none where it has no rows. */
export function readTable(table: XmlElement, paragraphsIn: ReadCell): readonly LetterTable[] {
  const properties = element(table, 'w:tblPr');
  const trs = elements(table, 'w:tr').filter((row) => elements(row, 'w:tc').length > 0);
  if (trs.length === 0) return [];
  const given = elements(element(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Math.max(1, twipsIn(column, 'w:w') ?? 1),
  );
  const most = Math.max(
    ...trs.map((row) => elements(row, 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0)),
  );
  const columns = [
    ...given,
    ...Array.from({ length: Math.max(0, most - given.length) }, () => 1000),
  ];
  const borders = element(properties, 'w:tblBorders');
  const align = alignOf(attribute(element(properties, 'w:jc'), 'w:val'));
  return [
    {
      kind: 'table',
      align: align === 'both' ? 'left' : (align ?? 'left'),
      left: twipsIn(element(properties, 'w:tblInd'), 'w:w') ?? 0,
      columns,
      rows: trs.map((row, at) =>
        elements(row, 'w:tc').map((cell, index, cells) =>
          readCell(cell, paragraphsIn, {
            above: ruleOf(element(borders, at === 0 ? 'w:top' : 'w:insideH')),
            below: ruleOf(element(borders, at === trs.length - 1 ? 'w:bottom' : 'w:insideH')),
            left: ruleOf(element(borders, index === 0 ? 'w:left' : 'w:insideV')),
            right: ruleOf(element(borders, index === cells.length - 1 ? 'w:right' : 'w:insideV')),
          }),
        ),
      ),
    },
  ];
}

type Sides = Readonly<Record<'above' | 'below' | 'left' | 'right', Rule | null>>;

function readCell(cell: XmlElement, paragraphsIn: ReadCell, table: Sides): Cell {
  const properties = element(cell, 'w:tcPr');
  const borders = element(properties, 'w:tcBorders');
  const side = (name: string, otherwise: Rule | null): Rule | null => {
    const own = element(borders, name);
    return own === undefined ? otherwise : ruleOf(own);
  };
  const merge = element(properties, 'w:vMerge');
  const vertical = attribute(element(properties, 'w:vAlign'), 'w:val');
  const paragraphs = paragraphsIn(cell);
  return {
    span: spanOf(cell),
    merged:
      merge === undefined ? 'no' : attribute(merge, 'w:val') === 'restart' ? 'first' : 'below',
    align: (['center', 'bottom'] as const).find((one) => one === vertical) ?? 'top',
    above: side('w:top', table.above),
    below: side('w:bottom', table.below),
    left: side('w:left', table.left),
    right: side('w:right', table.right),
    paragraphs: paragraphs.length > 0 ? [...paragraphs] : [emptyParagraph],
  };
}

function spanOf(cell: XmlElement): number {
  const span = twipsIn(element(element(cell, 'w:tcPr'), 'w:gridSpan'), 'w:val') ?? 1;
  return Math.min(60, Math.max(1, span));
}

const emptyParagraph: Cell['paragraphs'][number] = {
  kind: 'paragraph',
  align: 'left',
  before: 0,
  after: 0,
  line: { value: 240, exact: false },
  left: 0,
  right: 0,
  first: 0,
  above: null,
  below: null,
  tabs: [],
  runs: [],
};
