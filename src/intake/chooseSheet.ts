import type { Block } from './cells/cell.ts';
import { typedColumns } from './reading/grid.ts';
import type { ReadingWish } from './reading/readTable.ts';
import { readTable } from './reading/readTable.ts';

/** Sheets of a file that could be meant, best first, and whether the first is better than all others. */
export interface SheetChoice {
  /** Places in the list as given; empty where no sheet holds anything. */
  readonly sheets: readonly number[];
  readonly isClear: boolean;
}

/** Which sheet of a file holds the table: one whose head names what is wanted, else one with numbers, else any with rows. */
export function chooseSheet(blocks: readonly Block[], wish: ReadingWish): SheetChoice {
  const scored = blocks
    .map((block, at) => ({ at, score: scoreOf(block, wish) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
  const [first, second] = scored;
  const tables = scored.filter(({ score }) => score >= TABLE);
  return {
    sheets: (tables.length > 0 ? tables : scored).map(({ at }) => at),
    isClear: first?.score !== second?.score || scored.length === 0,
  };
}

const WANTED = 4;
const TABLE = 2;

function scoreOf(block: Block, wish: ReadingWish): number {
  const { grid, heads, data, columns } = readTable(block, {}, wish);
  if (grid.width === 0) return 0;
  const isTable = data.length > 1 && (typedColumns(grid, data).length > 0 || heads.length > 0);
  const isWanted = isTable && columns.some(({ name }) => name !== '' && wish.isWanted(name));
  return 1 + (isTable ? TABLE : 0) + (isWanted ? WANTED : 0);
}
