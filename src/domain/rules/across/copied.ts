import { isBlank } from '#language/isBlank.ts';
import { longTexts } from './longTexts.ts';
import { check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';

/** Answers that are still those of a worked example. A copy of an example says so itself and is not asked. */
export const copiedRules = {
  'text-as-in-example': check(({ risalah, phrases }) => {
    if (!isBlank(risalah.mark) || phrases.size === 0) return [];
    const rows = new Map<string, Sighting>();
    for (const { place, text, phrase } of longTexts(risalah)) {
      const key = `${place.section}/${place.row}`;
      if (rows.has(key) || !phrases.has(phrase)) continue;
      rows.set(key, { boxes: [place], facts: { text: beginning(text) } });
    }
    return [...rows.values()];
  }),
} as const satisfies Record<string, Rule>;

export type CopiedRuleId = keyof typeof copiedRules;

/** Letters by which a text is known again. */
const ENOUGH = 60;

function beginning(text: string): string {
  return text.length <= ENOUGH ? text : `${text.slice(0, ENOUGH).trimEnd()}…`;
}
