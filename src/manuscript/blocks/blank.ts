import type { SectionId } from '#domain/method/sectionId.ts';
import { capitalise } from '#language/capitalise.ts';
import { absencesOf } from '#manuscript/absences.ts';
import type { Context } from '#manuscript/context.ts';
import type { Paragraph } from '#manuscript/manuscript.ts';

/** What stands where an answer is still to come: why there is none, a mark, lines to write on, or nothing. */
export function blank(context: Context, section: SectionId): readonly Paragraph[] {
  const told = absencesOf(context, section);
  if (told.length > 0) return told.map((reason) => missing(section, toldAbsence(reason)));
  const { emptyAnswers } = context.options.format;
  switch (emptyAnswers) {
    case 'omit':
      return [];
    case 'mark':
      return [missing(section, EMPTY)];
    case 'dots':
      return [{ kind: 'paragraph', runs: [], style: 'dots', section }];
    default:
      return emptyAnswers satisfies never;
  }
}

const EMPTY = '(belum diisi)';

/** What stands under the heading of a chapter whose empty answers are left out. */
export function emptyChapter(section: SectionId, name: keyof typeof emptyChapters): Paragraph {
  return missing(section, emptyChapters[name]);
}

const emptyChapters = {
  Langkah: 'Langkah ini belum diisi.',
  Bagian: 'Bagian ini belum diisi.',
} as const;

/** "Belum ada: SK masih diproses Bagian Organisasi."; a reason that begins so itself stands alone. */
function toldAbsence(reason: string): string {
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return /^(?:memang )?belum ada\b/i.test(reason) ? capitalise(sentence) : `Belum ada: ${sentence}`;
}

/** Whether a paragraph stands for an answer that nobody has given, and whether it says why. */
export function absenceIn({ style, runs }: Paragraph): 'unsaid' | 'told' | null {
  if (style === 'dots') return 'unsaid';
  if (style !== 'missing') return null;
  const [run] = runs;
  const isUnsaid = (text: string) =>
    text === EMPTY || Object.values<string>(emptyChapters).includes(text);
  return run?.kind === 'text' && isUnsaid(run.text) ? 'unsaid' : 'told';
}

function missing(section: SectionId, text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ kind: 'text', text }], style: 'missing', section };
}
