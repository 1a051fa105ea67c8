import { describe, expect, it } from 'vitest';
import { inForce } from '#domain/risalah/carries/inForce.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadFindings } from '#domain/rules/across/thread.ts';
import { familyRules } from '#domain/rules/familyRules.ts';
import { begunSections } from '#domain/rules/ground/begunSections.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';
import { sentences } from '#manuscript/sentences.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { faults } from './faults.ts';

describe.each(Object.entries(faults))('%s', (_, planted) => {
  it.each(planted)('is seen: $name', ({ planted: risalah, sections }) => {
    const seen = checksOn(risalah).filter(({ section }) => sections.includes(section));
    expect(seen).not.toEqual([]);
  });
});

it.each(Object.entries({ puskesmas, dukcapil, lelang }))(
  'nothing is seen in the example %s, in which nothing is wrong',
  (_, risalah) => {
    expect(checksOn(risalah)).toEqual([]);
  },
);

/** Where something that is there looks wrong, as the app asks: with all that is carried in its place. */
function checksOn(stored: Risalah) {
  const { risalah } = inForce(stored, sentences);
  const context = {
    risalah,
    thread: threadOf(risalah),
    outcomes: outcomesOf(risalah),
    begun: begunSections(risalah),
    phrases: new Set<string>(),
  };
  const rules: readonly Rule[] = Object.values(familyRules);
  return [
    ...threadFindings(risalah).map(({ place }) => place),
    ...rules
      .filter(({ kind }) => kind === 'check')
      .flatMap(({ find }) => find(context).flatMap(({ boxes }) => boxes.slice(0, 1))),
  ];
}
