import { judgement } from '#domain/rules/findings.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { findingText } from '#words/findings.ts';

/** The questions that a judge would ask and the team has answered in advance, as far as it wants them read. */
export function explanationTable(context: Context): readonly Block[] {
  const { risalah, method, findingTexts, guidance } = context;
  if (findingTexts === undefined || !risalah.reasons.some(({ shown }) => shown)) return [];
  const rows = judgement(risalah, method)
    .explained.filter(({ reason }) => reason.shown)
    .map(({ finding, reason }) => ({
      place: guidance[finding.place.section].name,
      question: findingText(finding, findingTexts).question,
      answer: reason.text.trim(),
    }));
  return numberedTable({
    section: 'annexes',
    name: 'explanations',
    caption: 'Penjelasan tim atas catatan',
    rows,
    columns: [
      { title: 'Bagian', weight: 3, text: ({ place }) => place },
      { title: 'Pertanyaan juri', weight: 6, text: ({ question }) => question },
      { title: 'Penjelasan tim', weight: 7, text: ({ answer }) => answer },
    ],
  });
}
