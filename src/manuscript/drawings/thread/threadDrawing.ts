import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Diagram } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { layoutThread } from '#figures/thread/thread.ts';
import { layoutThreadDown } from '#figures/thread/threadDown.ts';
import type { ThreadInput } from '#figures/thread/threadInput.ts';
import { layoutThreadInRows } from '#figures/thread/threadInRows.ts';
import { threadSheets } from '#figures/thread/threadSheets.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import type { FigureBlock } from '#manuscript/manuscript.ts';
import { threadStrands } from './threadStrands.ts';

/** Words of about this size, in points, are read on a screen from a chair. */
const SCREEN_TYPE = 9.5;
/** Narrower than this, in points, six columns hold no words. */
const NARROWEST = 560;

/** The thread for a page of the screen that is so many points wide: in columns, or from top to bottom. */
export function threadOnScreen(input: ThreadInput, width: number): Diagram {
  if (width < NARROWEST) return layoutThreadDown(input, textWidth, Math.max(200, width));
  return layoutThread(input, textWidth, { width, fontSize: SCREEN_TYPE, lines: 5, gap: 22 });
}

/** The thread for a hall: few words on a sheet, so that the last row can read them. */
export function threadInHall(risalah: Risalah): readonly Diagram[] {
  if (isUnspun(risalah)) return [];
  const { input } = threadStrands(risalah);
  return threadSheets(input, textWidth, { ...hallSheet, draw: layoutThreadInRows });
}

/** What a beamer shows of 1280 × 720 at 24 pixels a letter, in points. */
const hallSheet = { width: 485, fontSize: 9.5, lines: 30, gap: 14, height: 184 };

/** The thread for the report's appendix, on a page on its side. */
export function threadOnPaper(risalah: Risalah): readonly FigureBlock[] {
  if (isUnspun(risalah)) return [];
  return threadSheets(threadStrands(risalah).input, textWidth).map((figure, index) =>
    figureBlock({
      section: 'annexes',
      name: index === 0 ? 'thread' : `thread-${index + 1}`,
      caption: figure.title.replace('Benang merah', 'Benang merah risalah'),
      figure,
    }),
  );
}

/** Whether nothing of it has been answered yet. */
function isUnspun(risalah: Risalah): boolean {
  return threadOf(risalah).knots.every(({ isEmpty }) => isEmpty);
}
