import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { causeQuestions } from './causes.ts';
import { dataQuestions } from './data.ts';
import { doingQuestions } from './doing.ts';
import { groundOf } from './ground.ts';
import type { Asking, Facts } from './ground.ts';
import { lastingQuestions } from './lasting.ts';
import { peopleQuestions } from './people.ts';
import { themeQuestions } from './theme.ts';

const askings = {
  ...themeQuestions,
  ...causeQuestions,
  ...doingQuestions,
  ...dataQuestions,
  ...peopleQuestions,
  ...lastingQuestions,
};

/** A question that juries ask of a weak place. */
export type JuryQuestionId = keyof typeof askings;

/** What a jury is likely to ask about this risalah: of a weak place that only speech can defend, or of a remark. */
export type JuryQuestion =
  | {
      readonly kind: 'likely';
      readonly id: JuryQuestionId;
      readonly place: Address;
      readonly facts: Facts;
    }
  | { readonly kind: 'remark'; readonly place: Address; readonly finding: Finding };

/** As many as a rehearsal can go through. */
export const MOST_QUESTIONS = 10;

/** A remark is asked before what a whole risalah is asked, and behind what juries ask most. */
const REMARK = { check: 7.5, gap: 5.5 } as const;
/** Of one section, so that a half-filled risalah is asked of all its steps. */
const MOST_OF_SECTION = 2;

/**
 * The likeliest questions, the likeliest first: what juries of a convention asked most (their comments counted by theme),
 * as far as this risalah invites it and does not answer it with proof; and the remarks that `remarks` holds, which quote
 * the record. Total: an empty risalah is asked nothing.
 */
export function juryQuestions(
  risalah: Risalah,
  remarks: readonly Finding[],
): readonly JuryQuestion[] {
  const ground = groundOf(risalah);
  const likely = (Object.entries(askings) as [JuryQuestionId, Asking][]).flatMap(
    ([id, { weight, see }]) => {
      const found = see(ground);
      return found === null ? [] : [{ weight, asked: { kind: 'likely', id, ...found } as const }];
    },
  );
  const rules = new Set<string>();
  const told = remarks.flatMap((finding) => {
    if (rules.has(finding.id)) return [];
    rules.add(finding.id);
    const asked = { kind: 'remark', place: finding.place, finding } as const;
    return [{ weight: REMARK[finding.kind], asked }];
  });
  const perSection = new Map<string, number>();
  return [...likely, ...told]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ asked }) => asked)
    .filter(({ place: { section } }) => {
      const count = (perSection.get(section) ?? 0) + 1;
      perSection.set(section, count);
      return count <= MOST_OF_SECTION;
    })
    .slice(0, MOST_QUESTIONS);
}
