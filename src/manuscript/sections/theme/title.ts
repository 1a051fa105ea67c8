import { body, bold, centred, labelled } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { isSummary } from '#manuscript/summary.ts';
import { isBlank } from '#language/isBlank.ts';

/** Theme (a direction without numbers) and title (with values, deadline and place), and why they were chosen. */
export function title(context: Context): readonly Block[] {
  const { risalah } = context;
  const { theme, reason } = risalah.title;
  const named = reportTitle(risalah);
  if (isSummary(context)) {
    return [...labelled('title', 'Tema', theme), ...labelled('title', 'Judul', named)];
  }
  return [
    ...(isBlank(theme)
      ? []
      : [body('title', 'Tema kegiatan ini adalah:'), centred('title', bold(theme.trim()))]),
    ...(named === '' || named === theme.trim()
      ? []
      : [
          body(
            'title',
            'Berdasarkan tema dan sasaran tersebut, judul risalah dirumuskan sebagai berikut:',
          ),
          centred('title', bold(named)),
        ]),
    ...labelled('title', 'Alasan pemilihan', reason),
  ];
}
