import type { SectionId } from '#domain/method/sectionId.ts';
import type { Table, TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';

/** A column and how a row fills it. */
export interface ColumnDraft<Row> {
  readonly title: string;
  /** About the width it needs, in centimetres. */
  readonly weight: number;
  readonly align?: TableColumn['align'];
  readonly text: (row: Row, index: number) => string;
  /** Left out when no row fills it. */
  readonly optional?: true;
  /** Left out of a summary. */
  readonly fullOnly?: true;
  /** Has a value from the start, so that it alone does not make a row worth printing. */
  readonly preset?: true;
}

export interface TableDraft<Row> {
  readonly section: SectionId;
  /** Distinguishes the tables of a section; empty for its main one. */
  readonly name?: string;
  readonly caption: string;
  readonly columns: readonly ColumnDraft<Row>[];
  readonly rows: readonly Row[];
  readonly note?: string;
  readonly vital?: (row: Row) => boolean;
  /** Leaves out the columns that are not for a summary, and stays on an upright sheet. */
  readonly brief?: boolean;
}

/** The table of the rows that say something, with their numbers before them; nothing where no row does. */
export function numberedTable<Row>(draft: TableDraft<Row>): readonly Table[] {
  const told = toldRows(draft.columns, draft.rows);
  if (told.length === 0) return [];
  const columns = draft.columns.filter(
    (column) =>
      !(column.fullOnly && draft.brief) &&
      (!column.optional || told.some((row, index) => !isBlank(column.text(row, index)))),
  );
  const wanted = columns.reduce((sum, { weight }) => sum + weight, 1);
  const scale = draft.brief === true ? Math.min(1, BRIEF_WIDTH / wanted) : 1;
  return [
    {
      kind: 'table',
      caption: draft.caption,
      anchor: tableAnchor(draft.section, draft.name),
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        ...columns.map(({ title, weight, align = 'start' }) => ({
          title,
          weight: weight * scale,
          align,
        })),
      ],
      rows: told.map((row, index) => ({
        cells: [cell(`${index + 1}`), ...columns.map((column) => cell(column.text(row, index)))],
        style: draft.vital?.(row) ? 'vital' : 'plain',
      })),
      note: draft.note ?? '',
      section: draft.section,
    },
  ];
}

/** What a table of a summary may take, in the weight of columns: its pages are counted, and none is turned for a table. */
const BRIEF_WIDTH = 16;

/** The rows that say something, in the order in which they are numbered. */
export function toldRows<Row>(
  columns: readonly ColumnDraft<Row>[],
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter((row, index) => saysSomething(columns, row, index));
}

/** A block of names and what they are, without caption: the identity of a circle or an SOP. */
export function identityTable(
  section: SectionId,
  name: string,
  entries: readonly (readonly [string, string])[],
): readonly Table[] {
  const told = entries.filter(([, text]) => !isBlank(text));
  if (told.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      anchor: tableAnchor(section, name),
      columns: [
        { title: '', weight: 4.5, align: 'start' },
        { title: '', weight: 9.5, align: 'start' },
      ],
      rows: told.map(([title, text]) => plainRow([title, text])),
      note: '',
      section,
    },
  ];
}

export function tableAnchor(section: SectionId, name = ''): string {
  return name === '' ? `table-${section}` : `table-${section}-${name}`;
}

/** A cell; each line of the text is a paragraph of its own. */
export function cell(text: string): TableCell {
  return { lines: text.trim().split(/\s*\r?\n\s*/) };
}

export function plainRow(texts: readonly string[]): TableRow {
  return { cells: texts.map(cell), style: 'plain' };
}

/** A closing row in bold: a name over the first `span` columns, then what is added up. */
export function totalRow(name: string, span: number, texts: readonly string[]): TableRow {
  return { cells: [{ ...cell(name), span }, ...texts.map(cell)], style: 'total' };
}

/** A subheading over all columns. */
export function groupRow(name: string, columns: number): TableRow {
  return { cells: [{ ...cell(name), span: columns }], style: 'group' };
}

/** The table with a subheading before each row whose group is another than that of the row before. */
export function inGroups(table: Table, groupOf: (row: number) => string): Table {
  const rows = table.rows.flatMap((row, index): readonly TableRow[] => {
    const name = groupOf(index);
    const isSame = index > 0 && name === groupOf(index - 1);
    return isSame ? [row] : [groupRow(name, table.columns.length), row];
  });
  return { ...table, rows };
}

function saysSomething<Row>(
  columns: readonly ColumnDraft<Row>[],
  row: Row,
  index: number,
): boolean {
  return columns.some((column) => !column.preset && !isBlank(column.text(row, index)));
}
