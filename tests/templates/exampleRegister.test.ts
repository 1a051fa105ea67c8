import { expect, describe, it } from 'vitest';
import { registerFacts } from '#domain/suggestions/reading/finding.ts';
import { suggestionFindings } from '#domain/suggestions/reading/findings.ts';
import { finalScore } from '#domain/suggestions/reading/scores.ts';
import { registerSchema } from '#domain/suggestions/schema/register.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { exampleRegister } from '#templates/suggestions/example/exampleRegister.ts';

const { suggestions } = exampleRegister;

describe('the worked register', () => {
  it('is a valid register of 24, marked as fictional, and survives JSON', () => {
    expect(registerSchema.parse(JSON.parse(JSON.stringify(exampleRegister)))).toEqual(
      exampleRegister,
    );
    expect(suggestions).toHaveLength(24);
    expect(exampleRegister.mark).toBe('CONTOH FIKTIF');
  });

  it('numbers its suggestions in the order of their days, and names people by role only', () => {
    expect(suggestions.map(({ number }) => Number(number))).toEqual(
      suggestions.map((_, at) => at + 1),
    );
    const days = suggestions.map(({ day }) => dateOf(day)?.iso ?? '');
    expect(days).toEqual(days.toSorted());
    const roles = /^$|^(Petugas|Operator|Staf|Pengelola)\b/;
    expect(suggestions.filter(({ suggester }) => !roles.test(suggester))).toEqual([]);
  });

  it('shows every decision, complaints at every stage and two that grew into a theme', () => {
    const decisions = new Set(suggestions.map(({ decision }) => decision));
    expect([...decisions].toSorted()).toEqual([
      '',
      'accepted',
      'considered',
      'postponed',
      'rejected',
    ]);
    const complaints = suggestions.filter(({ source }) => source === 'public');
    expect(new Set(complaints.map(({ closing }) => closing))).toEqual(
      new Set(['', 'improvement', 'risalah', 'reason']),
    );
    const grown = suggestions.filter(
      ({ closing, source }) => closing === 'risalah' && source === 'staff',
    );
    expect(grown).toHaveLength(2);
  });

  it('is scored within its sheet', () => {
    const faults = suggestions.flatMap((one) =>
      finalScore(one, exampleRegister).totals.flatMap(({ scores }) =>
        scores.map(({ fault }) => fault),
      ),
    );
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it('is told of nothing but what waits too long for its answer', () => {
    const facts = registerFacts(exampleRegister, '2025-07-10');
    const open = suggestions.flatMap((one) =>
      suggestionFindings(one, facts).open.map(({ rule }) => rule),
    );
    expect(new Set(open)).toEqual(new Set(['answered-late']));
  });
});
