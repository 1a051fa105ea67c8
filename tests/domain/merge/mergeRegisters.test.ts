import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRegisters } from '#domain/merge/mergeRegisters.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { registerSchema } from '#domain/suggestions/schema/register.ts';
import { suggestionSheets } from '#templates/suggestions/sheets.ts';
import { arbitraryRegister, registerOf } from '#tests/domain/suggestions/registers.ts';

function merged(ours: Register, theirs: Register, ancestor: Register | null = null): Register {
  return mergeRegisters({ ours, theirs, ancestor }).answered(() => 'a');
}

/** Registers whose suggestions have ids of their own, as every one that was written by this program. */
const register = arbitraryRegister;

function idsIn({ suggestions }: Register): readonly string[] {
  return suggestions.map(({ id }) => id).toSorted();
}

describe('two registers', () => {
  it('that are one say nothing new to each other', () => {
    fc.assert(
      fc.property(register, (one) => {
        const { questions, answered } = mergeRegisters({ ours: one, theirs: one, ancestor: null });
        expect(questions).toEqual([]);
        expect(answered(() => 'b')).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  it('begun apart lose no suggestion of either, whoever merges', () => {
    fc.assert(
      fc.property(register, register, (one, other) => {
        const both = merged(one, other);
        const ids = [...new Set([...idsIn(one), ...idsIn(other)])].toSorted();
        expect(idsIn(both)).toEqual(ids);
        expect(registerSchema.parse(both)).toEqual(both);
        const turned = mergeRegisters({ ours: other, theirs: one, ancestor: null });
        expect(turned.answered(() => 'b')).toEqual(both);
        expect(turned.questions).toHaveLength(
          mergeRegisters({ ours: one, theirs: other, ancestor: null }).questions.length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('of two laptops of one unit come together without a question', () => {
    const ours = registerOf([{ title: 'Rak' }], { id: 'a', createdAt: '2026-01-02' });
    const theirs = registerOf([], { id: 'b', createdAt: '2026-01-01', institution: 'Dinas' });
    const [first] = ours.suggestions;
    const other = { ...first, id: 'x', title: 'Kursi' } as (typeof ours.suggestions)[number];
    const { questions, answered } = mergeRegisters({
      ...{ ours, theirs: { ...theirs, suggestions: [other] }, ancestor: null },
    });
    expect(questions).toEqual([]);
    expect(answered(() => 'a')).toMatchObject({
      ...{ id: 'a', createdAt: '2026-01-01', institution: 'Dinas' },
      suggestions: [{ title: 'Rak' }, { title: 'Kursi' }],
    });
  });

  it('take the same suggestion once, with what each knows of it', () => {
    const ours = registerOf([{ title: 'Rak', before: 'Lama' }]);
    const theirs = registerOf([{ title: 'Rak', action: 'Beri warna' }]);
    const { questions, answered } = mergeRegisters({ ours, theirs, ancestor: null });
    expect(questions).toEqual([]);
    expect(answered(() => 'a').suggestions).toMatchObject([
      { before: 'Lama', action: 'Beri warna' },
    ]);
  });

  it('let two assessors work apart on copies of one', () => {
    const before = registerOf([{ title: 'Rak' }]);
    const scored = (assessor: string) =>
      registerOf([
        { title: 'Rak', assessments: [{ assessor, scores: { service: 15 }, day: '', note: '' }] },
      ]);
    const both = mergeRegisters({
      ours: scored('first'),
      theirs: scored('second'),
      ancestor: before,
    });
    expect(both.questions).toEqual([]);
    expect(
      both.answered(() => 'a').suggestions[0]?.assessments.map(({ assessor }) => assessor),
    ).toEqual(['first', 'second']);
  });

  it('let a suggestion go that one deleted and nobody else touched', () => {
    const before = registerOf([{ title: 'Rak' }, { title: 'Kursi' }]);
    const after = { ...before, suggestions: before.suggestions.slice(1) };
    expect(merged(after, { ...before, unit: 'Loket' }, before)).toEqual({
      ...after,
      unit: 'Loket',
    });
  });

  it('never mix two sheets: somebody chooses one of them', () => {
    const [short, company] = suggestionSheets;
    if (short === undefined || company === undefined) throw new Error('There are two.');
    const [ours, theirs] = [registerOf([], { sheet: short }), registerOf([], { sheet: company })];
    const { questions, answered } = mergeRegisters({ ours, theirs, ancestor: null });
    expect(questions).toHaveLength(1);
    expect(answered(() => 'b').sheet).toEqual(company);
  });
});
