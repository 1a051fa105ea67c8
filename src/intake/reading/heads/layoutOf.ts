import { typedColumns } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';
import { judgedLayout } from './judgedLayout.ts';
import { plain } from './layout.ts';
import type { Layout, LayoutWish } from './layout.ts';
import { typedLayout } from './typedLayout.ts';
import { wordsLayout } from './wordsLayout.ts';

/** Parts rows that hold something into titles, heads and data. */
export function layoutOf(grid: Grid, rows: readonly number[], wish: LayoutWish): Layout {
  if (wish.first === 'data') {
    // The word answers other questions of rows too: only a first row that is open becomes data by it.
    const open = layoutOf(grid, rows, { ...wish, first: null });
    return open.isDoubtful ? plain(rows, false) : open;
  }
  const typed = typedColumns(grid, rows);
  const layout = typed.length > 0 ? typedLayout(grid, rows, { typed, wish }) : null;
  if (wish.judgeHead === undefined || wish.first === 'head') {
    return layout ?? wordsLayout(grid, rows, wish);
  }
  return judgedLayout(grid, rows, { layout, judge: wish.judgeHead });
}
