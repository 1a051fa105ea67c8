import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import type { Run } from '#manuscript/manuscript.ts';
import { FootnoteReferenceRun, SimpleField, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Captions } from './captions.ts';

/** A manuscript's runs as Word's: text with emphasis, and references that Word can update and follow. */
export function typesetRuns(runs: readonly Run[], captions: Captions): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'text')
      return textRuns(keptTogether(run.text), {
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
      });
    if (run.kind === 'footnote') {
      const note = captions.notes.get(run);
      return note === undefined ? [] : [new FootnoteReferenceRun(note)];
    }
    const target = captions.targets.get(run.anchor);
    if (!target) return textRuns('(rujukan belum ada)', { italics: true });
    return [new SimpleField(`REF ${target.bookmark} \\h`, target.text)];
  });
}

/** Text as runs; a line end within it becomes a line break. */
export function textRuns(text: string, style: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 && { break: 1 }) }));
}
