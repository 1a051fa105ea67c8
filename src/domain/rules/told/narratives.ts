import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { digitsForWords } from './digitsForWords.ts';
import { isBlank } from '#language/isBlank.ts';

export interface Narrative {
  readonly box: Address;
  /** What is told, numbers that are spelled out as digits. */
  readonly text: string;
  /** Whether what it tells has been reached, not aimed at. */
  readonly tellsResult: boolean;
  /** Whether it tells the whole from beginning to end: abstract, result, conclusion. */
  readonly isSummary: boolean;
  /** Whether it is about the problem from end to end, also where it calls it otherwise. */
  readonly isProblem: boolean;
}

const read = new WeakMap<Risalah, readonly Narrative[]>();

/** Where the team tells its numbers once more in words of its own. */
export function narratives(risalah: Risalah): readonly Narrative[] {
  const before = read.get(risalah);
  if (before !== undefined) return before;
  const { background, achievement, closing, foreword, actions, standards } = risalah;
  const told: readonly Narrative[] = [
    aim(addressOf('foreword', '', 'text'), foreword.text),
    { ...aim(addressOf('foreword', '', 'abstract'), foreword.abstract), isSummary: true },
    aim(addressOf('background', '', 'text'), background.text),
    { ...aim(addressOf('background', '', 'mainProblem'), background.mainProblem), isProblem: true },
    {
      ...aim(addressOf('achievement', '', 'reading'), achievement.reading),
      tellsResult: true,
      isSummary: true,
    },
    {
      ...aim(addressOf('closing', '', 'conclusion'), closing.conclusion),
      tellsResult: true,
      isSummary: true,
    },
    ...toolUses(risalah).flatMap(({ section, use }) => [
      aim(addressOf(section, use.id, 'data.title'), use.title),
      aim(addressOf(section, use.id, 'data.evidence.reading'), use.evidence.reading),
    ]),
    ...actions.rows.flatMap(({ id, photosBefore, photosAfter }) => [
      ...photosBefore.map(({ caption }) =>
        aim(addressOf('actions', id, 'rows.photosBefore'), caption),
      ),
      ...photosAfter.map(({ caption }) =>
        aim(addressOf('actions', id, 'rows.photosAfter'), caption),
      ),
    ]),
    ...standards.rows
      .filter(({ kind }) => kind === 'output')
      .map(({ id, text }) => aim(addressOf('standards', id, 'rows.text'), text)),
  ];
  const found = told
    .filter(({ text }) => !isBlank(text))
    .map((each) => ({ ...each, text: digitsForWords(each.text) }));
  read.set(risalah, found);
  return found;
}

/** Where numbers are only told again, so that nothing is known from there: the narratives, and how a target is argued. */
export function toldBoxes(risalah: Risalah): readonly Address[] {
  return [
    ...narratives(risalah).map(({ box }) => box),
    ...risalah.target.rows.flatMap(({ id }) => [
      addressOf('target', id, 'rows.achievable'),
      addressOf('target', id, 'rows.success'),
    ]),
  ];
}

function aim(box: Address, text: string): Narrative {
  return { box, text, tellsResult: false, isSummary: false, isProblem: false };
}
