import { readAt } from '#domain/risalah/carries/places.ts';
import { originsOf } from '#domain/risalah/carries/inForce.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatDate } from '#language/formatDate.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/**
 * Own answers that say something else than the record that they could have been taken from, where both cannot be right:
 * numbers, days and pointers. One remark a section, however many they are: what is mended at the source mends all.
 */
export const sourceRules = {
  'own-against-source': check(({ risalah }) => {
    const bySection = new Map<string, Sighting & { readonly facts: { readonly count: number } }>();
    for (const origin of originsOf(risalah)) {
      const own = contradiction(origin, risalah);
      if (own === null) continue;
      const { section } = origin.to;
      const first = bySection.get(section);
      const { boxes, facts } = first ?? { boxes: [], facts: { ...own, count: 0 } };
      bySection.set(section, {
        boxes: [...boxes, origin.to],
        facts: { ...facts, count: facts.count + 1 },
      });
    }
    return [...bySection.values()];
  }),
} as const satisfies Record<string, Rule>;

export type SourceRuleId = keyof typeof sourceRules;

interface Said {
  readonly found: string | number;
  readonly expected: string | number;
}

/** What an own answer and its source say; `null` where they agree, or where each may say its own. */
function contradiction({ state, agrees, to, value }: Origin, risalah: Risalah): Said | null {
  if (state !== 'own' || agrees !== 'must') return null;
  const own = readAt(risalah[to.section], to);
  if (own === value || !isPlain(own) || !isPlain(value)) return null;
  if (typeof own === 'number' && typeof value === 'number') {
    return isRounded(own, value) ? null : { found: own, expected: value };
  }
  const named = (each: string | number): string | number =>
    causeText(each, risalah) ?? dayText(each);
  return { found: named(own), expected: named(value) };
}

function dayText(value: string | number): string | number {
  return typeof value === 'string' && DAY.test(value) ? formatDate(value) : value;
}

const DAY = /^\d{4}-\d{2}(-\d{2})?$/;

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** 49 for 49,4 and 15 for 14,98: written with fewer digits, not otherwise. */
function isRounded(own: Amount, source: number): boolean {
  const number = numberOf(own);
  if (number === null) return false;
  return [0, 1, 2].some((digits) => {
    const scale = 10 ** digits;
    return Math.abs(number - Math.round(source * scale) / scale) < 1e-9;
  });
}

function causeText(id: string | number, risalah: Risalah): string | undefined {
  return risalah['cause-effect'].causes.find((cause) => cause.id === id)?.text;
}
