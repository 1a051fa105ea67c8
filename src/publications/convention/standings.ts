import type { FormResult, GivenSum } from '#domain/convention/formResult.ts';
import type { Ranked, Result } from '#domain/convention/result.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { penaltyOf } from '#domain/convention/penalty.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { pointsText, tieStepText } from '#words/convention/names.ts';
import { PODIUM } from '#words/convention/places.ts';
import type { Held, NumberedTeam } from './held.ts';

/** Where a team stands, and what has to be said of it. */
export interface Standing {
  readonly team: NumberedTeam;
  /** `null` for one that stands in no rank. */
  readonly place: number | null;
  readonly isShared: boolean;
  readonly score: number | null;
  /** "Juara bersama; dikurangi 2". */
  readonly remark: string;
}

/** Best first; who stands in no rank behind. */
export function standingsOf(held: Held, result: Result): readonly Standing[] {
  return [
    ...result.ranked.map((ranked) => ({
      ...{ place: ranked.place, isShared: ranked.isShared, score: ranked.score },
      team: held.teamOf(ranked.contestant),
      remark: remarkOn(held, ranked),
    })),
    ...result.unranked.map(({ contestant, why }) => ({
      ...{ place: null, isShared: false, score: null },
      team: held.teamOf(contestant),
      remark: why === 'withdrawn' ? 'Mengundurkan diri' : 'Belum ada lembar penilaian',
    })),
  ];
}

function remarkOn(
  { convention, formOf }: Held,
  { contestant, place, isShared, partedBy, lacks }: Ranked,
): string {
  const shared = place <= PODIUM ? 'juara bersama' : 'peringkat bersama';
  const isTimed = convention.forms.some((form) => form.isTimed);
  const penalty = penaltyOf(convention, contestant);
  const parts = [
    isShared ? shared : '',
    partedBy === null
      ? ''
      : `nilai sama, dipisahkan oleh ${withinSentence(tieStepText(partedBy, convention))}`,
    isTimed && penalty > 0 ? `dikurangi ${pointsText(penalty)} karena lewat waktu` : '',
    ...lacks.map((form) => `tanpa lembar ${formOf(form)}`),
  ];
  return capitalise(parts.filter((part) => part !== '').join('; '));
}

/** What a narrow column shows of a judge's sum. */
export function sumText({ sum, state }: GivenSum, decimals: number): string {
  if (state === 'counted') return sum === null ? '' : formatNumber(sum, { decimals });
  return stateMarks[state].mark;
}

/** Marks for what does not count, explained below a table where they occur. */
export const stateMarks = {
  missing: { mark: '–', means: 'lembar belum ada' },
  barred: { mark: '×', means: 'juri tidak menilai tim ini (unit sendiri, atau dikecualikan)' },
  invalid: {
    mark: '!',
    means: 'lembar tidak dihitung karena ada nilai di atas nilai tertingginya',
  },
  strange: { mark: '?', means: 'lembar tidak dikenal' },
} as const;

/** The marks that a table uses, in words; empty where all counts. */
export function marksSentence(forms: readonly FormResult[]): string {
  const met = new Set(forms.flatMap(({ rows }) => rows.flatMap(({ sums }) => sums.map(stateOf))));
  const told = (['missing', 'barred', 'invalid', 'strange'] as const).filter((state) =>
    met.has(state),
  );
  return told.map((state) => `${stateMarks[state].mark} ${stateMarks[state].means}`).join('; ');
}

function stateOf({ state }: GivenSum): GivenSum['state'] {
  return state;
}

/** As many decimals as the most exact of some numbers has, up to two. */
export function decimalsIn(numbers: readonly (number | null)[]): number {
  const lengths = numbers.map((value) => {
    const [, decimals = ''] = formatNumber(value ?? 0, { atMost: 2 }).split(',');
    return decimals.length;
  });
  return Math.max(0, ...lengths);
}

/** "60%": a form's share, which one alone has not. */
export function weightText({ weight }: ScoreForm, forms: readonly ScoreForm[]): string {
  return forms.length < 2 ? '100%' : `${formatNumber(weight)}%`;
}
