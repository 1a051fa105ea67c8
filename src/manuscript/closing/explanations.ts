import { begunSections } from '#domain/rules/ground/begunSections.ts';
import { judgement } from '#domain/rules/findings.ts';
import { answersOf } from '#domain/rules/judgement.ts';
import { capitalise } from '#language/capitalise.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { findingText } from '#words/findings.ts';

/** What is not there in questions that are otherwise answered, and why; an empty question says so in its own place. */
export function explanationTable(context: Context): readonly Block[] {
  const { risalah, method, findingTexts, guidance } = context;
  if (findingTexts === undefined || !risalah.printing.tellsAbsent) return [];
  const begun = begunSections(risalah);
  const rows = answersOf(judgement(risalah, method), 'absent').flatMap(({ reason, findings }) => {
    const [first] = findings;
    if (first === undefined || !begun.has(reason.section)) return [];
    const title = findingText(first, findingTexts).title;
    return [
      { place: guidance[reason.section].name, title, answer: capitalise(reason.text.trim()) },
    ];
  });
  const table = numberedTable({
    section: 'annexes',
    name: 'explanations',
    caption: 'Yang memang belum ada',
    rows,
    columns: [
      { title: 'Bagian', weight: 3, text: ({ place }) => place },
      { title: 'Hal', weight: 6, text: ({ title }) => title },
      { title: 'Penjelasan tim', weight: 7, text: ({ answer }) => answer },
    ],
  });
  return presented('annexes', 'Yang memang belum ada, dengan penjelasan tim,', table);
}
