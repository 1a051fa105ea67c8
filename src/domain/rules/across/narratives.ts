import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';

interface Narrative {
  readonly box: Address;
  readonly text: string;
  /** Whether what it tells has been reached, not aimed at. */
  readonly tellsResult: boolean;
  /** Whether it is about the problem from end to end, also where it calls it otherwise. */
  readonly isProblem?: boolean;
}

/** Where the team tells its numbers once more in words of its own. */
export function narratives(risalah: Risalah): readonly Narrative[] {
  const { background, achievement, closing, foreword, actions } = risalah;
  const told: readonly Narrative[] = [
    aim(addressOf('foreword', '', 'text'), foreword.text),
    aim(addressOf('foreword', '', 'abstract'), foreword.abstract),
    aim(addressOf('background', '', 'text'), background.text),
    { ...aim(addressOf('background', '', 'mainProblem'), background.mainProblem), isProblem: true },
    { ...aim(addressOf('achievement', '', 'reading'), achievement.reading), tellsResult: true },
    { ...aim(addressOf('closing', '', 'conclusion'), closing.conclusion), tellsResult: true },
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
  ];
  return told.filter(({ text }) => !isBlank(text));
}

function aim(box: Address, text: string): Narrative {
  return { box, text, tellsResult: false };
}
