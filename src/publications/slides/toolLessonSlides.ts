import type { LessonStep, ToolLesson } from '#domain/risalah/question.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { toolNames } from '#words/tools.ts';
import { LESSON, MAKING_SLIDE } from './lesson.ts';
import type { Slide } from './slide.ts';

/**
 * How a tool is made, what comes of it, and how that is read: steps one by one, then the teaching case, then the same under
 * a sentence for each thing that there is to see. What a facilitator says of each step stands in the notes.
 *
 * @param shown the slides of the tool's teaching case
 */
export function toolLessonSlides(
  tool: ToolId,
  { making, reading }: ToolLesson,
  shown: readonly Slide[],
): readonly Slide[] {
  const name = withinSentence(toolNames[tool]);
  const [first] = shown;
  return [
    {
      ...bare(MAKING_SLIDE, `Cara membuat ${name}`),
      sentence: `Cara membuat ${name}, langkah demi langkah.`,
      shows: { kind: 'points', points: making.map(({ step }, at) => `${at + 1}. ${step}`) },
      notes: numbered(making),
    },
    ...(first === undefined
      ? []
      : [{ ...onlyShown(first, `${LESSON}contoh`, `Contoh ${name}`), notes: first.notes ?? '' }]),
    ...reading.map((each, at): Slide => {
      const slide = shown[Math.min(at, shown.length - 1)];
      const named = `Cara membaca ${name}`;
      const id = `${LESSON}baca-${at + 1}`;
      return {
        ...(slide === undefined ? bare(id, named) : onlyShown(slide, id, named)),
        sentence: each.step,
        notes: each.notes,
      };
    }),
  ];
}

/** Of several drawings the first; it belongs to no risalah, so nothing is entered from it. */
function onlyShown({ shows, sentence, source, stressed }: Slide, id: string, name: string): Slide {
  return {
    ...bare(id, name),
    ...(stressed !== undefined && { stressed }),
    sentence,
    source,
    shows:
      shows.kind === 'figures'
        ? { ...shows, figures: shows.figures.slice(0, 1), sayings: [] }
        : shows,
  };
}

function bare(id: string, name: string): Slide {
  return {
    ...{ id, name, section: 'identity', sentence: name, source: '', tool: null, use: '' },
    shows: { kind: 'nothing' },
  };
}

function numbered(steps: readonly LessonStep[]): string {
  return steps.map(({ notes }, at) => `${at + 1}. ${notes}`).join('\n');
}
