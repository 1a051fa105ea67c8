import { bold, centred, body, labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { problemText } from '#words/pointed.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

/** The problems that remain, and the theme that is taken up next. */
export function* remainder(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const { rows, nextTheme, reason, data } = risalah.remainder;
  const titles = columnTitles.remainder;
  const table = numberedTable({
    section: 'remainder',
    caption: 'Masalah yang tersisa',
    rows,
    brief: isSummary(context),
    columns: [
      {
        title: titles.problem,
        weight: 4.5,
        text: (row) => problemText(risalah, row.problem) || row.text,
        optional: true,
      },
      {
        title: titles.text,
        weight: 5,
        text: (row) => detail(problemText(risalah, row.problem), row.text),
        optional: true,
      },
      { title: titles.note, fullOnly: true, weight: 4, text: ({ note }) => note, optional: true },
    ],
  });
  return [
    ...presented('remainder', 'Masalah yang tersisa setelah perbaikan', table),
    ...(isSummary(context) ? [] : yield* evidenceBlocks(context, 'remainder', data)),
    ...(isBlank(nextTheme)
      ? []
      : [
          body('remainder', 'Berdasarkan masalah yang tersisa, tema berikutnya adalah:'),
          centred('remainder', bold(nextTheme.trim())),
        ]),
    ...labelled('remainder', 'Alasan', reason),
  ];
}

/** The team's own words, where they say more than the problem's name. */
function detail(problem: string, text: string): string {
  return problem === '' || problem === text.trim() ? '' : text;
}
