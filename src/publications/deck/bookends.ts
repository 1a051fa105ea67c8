import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import type { Context } from '#manuscript/context.ts';
import { builtConclusion } from '#manuscript/closing/conclusion.ts';
import { cover } from '#manuscript/opening/cover.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { sentencesOf } from '#language/firstSentence.ts';
import { circleName } from '#words/people.ts';
import type { Slide } from '#publications/slides/slide.ts';

/** Ids of the slides that stand in every deck. */
const TITLE_SLIDE = 'identity.judul';
const CLOSING_SLIDE = 'closing.penutup';

/** Theme, circle, unit and event. */
export function titleSlide(context: Context): readonly Slide[] {
  const { risalah } = context;
  const title = reportTitle(risalah);
  const { logos, lines, foot } = cover(context);
  if (title === '' && isBlank(risalah.circle.name)) return [];
  const who = circleName(risalah);
  return [
    {
      id: TITLE_SLIDE,
      section: 'identity',
      name: 'Judul',
      sentence: title || who,
      source: '',
      shows: { kind: 'title', logos, lines, foot },
      tool: null,
      use: '',
      notes: welcome(risalah),
    },
  ];
}

function welcome(risalah: Risalah): string {
  const who = joined([circleName(risalah), risalah.identity.unit], ' dari ');
  const title = reportTitle(risalah);
  return title === '' ? `Kami ${who}.` : `Kami ${who}, menyajikan risalah kami: ${title}.`;
}

/** What a hall should take home, a sentence each. */
const MOST_POINTS = 4;
const THANKS = 'Terima kasih. Kami siap menerima pertanyaan.';

/** What came of it in a few sentences, and thanks; nothing while the story has no beginning. */
export function closingSlide(context: Context): readonly Slide[] {
  const { risalah } = context;
  const { conclusion, suggestions, thanks } = risalah.closing;
  const told = isBlank(conclusion) ? builtConclusion(risalah) : conclusion;
  const points = sentencesOf(told).slice(0, MOST_POINTS);
  const hasBegun = threadOf(risalah).knots.some(({ isEmpty }) => !isEmpty);
  if (points.length === 0 && !hasBegun) return [];
  const [first = '', ...others] = points;
  return [
    {
      id: CLOSING_SLIDE,
      section: 'closing',
      name: context.guidance.closing.name,
      sentence: first || THANKS,
      source: '',
      // An empty list would be drawn as one point that says nothing.
      shows: first === '' ? { kind: 'nothing' } : { kind: 'points', points: [...others, THANKS] },
      tool: null,
      use: '',
      notes: joined([told, suggestions, thanks], ' '),
    },
  ];
}
