import { describe, expect, it } from 'vitest';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { composeSuggestions } from '#publications/suggestions/composeSuggestions.ts';
import type { SuggestionPaper } from '#publications/suggestions/composeSuggestions.ts';
import { registerTable } from '#publications/suggestions/registerBook.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { exampleRegister } from '#templates/suggestions/example/exampleRegister.ts';

const recap = { kind: 'recap', today: '2025-06-30' } as const;

function blocksOf(register: Register, paper: SuggestionPaper) {
  return composeSuggestions({ register, paper }).parts.flatMap(({ blocks }) => blocks);
}

function tablesOf(register: Register, paper: SuggestionPaper): readonly Table[] {
  return blocksOf(register, paper).filter((block) => block.kind === 'table');
}

/** All that is printed. */
function textOf(register: Register, paper: SuggestionPaper): string {
  return JSON.stringify(composeSuggestions({ register, paper }));
}

function registerWith(...answers: readonly Partial<Suggestion>[]): Register {
  return {
    ...emptyRegister({ id: 'r', createdAt: '', defaults: registerDefaults }),
    hidesNames: false,
    suggestions: answers.map((one, at) => ({ ...emptySuggestion(`s${at + 1}`), ...one })),
  };
}

describe('papers of a register', () => {
  it('put two blank sheets with the kinds of the office on one page', () => {
    const [first, second, ...others] = tablesOf(exampleRegister, { kind: 'blank' });
    expect(others).toEqual([]);
    expect(second?.rows).toEqual(first?.rows);
    expect(textOf(exampleRegister, { kind: 'blank' })).toContain('☐ Mutu   ☐ Biaya');
  });

  it('print a sheet of what is asked for and no other', () => {
    const paper = { kind: 'filled', ids: ['saran-1', 'gone'] } as const;
    expect(composeSuggestions({ register: exampleRegister, paper }).parts).toHaveLength(1);
    const text = textOf(exampleRegister, paper);
    expect(text).toContain('Daftar syarat bergambar di depan loket');
    expect(text).toContain('Murah, sudah dicoba, dan hasilnya terhitung.');
    expect(text).toContain('CONTOH FIKTIF');
  });

  it('never print how a complainant is reached, nor who it was', () => {
    const register = registerWith({
      source: 'public',
      title: 'Loket kosong',
      suggester: 'Ibu Rahasia',
      contact: '0812-rahasia',
    });
    for (const paper of [recap, { kind: 'filled', ids: ['s1'] }] as const) {
      expect(textOf(register, paper)).not.toMatch(/rahasia/i);
    }
    expect(JSON.stringify(registerTable(register))).not.toMatch(/rahasia/i);
  });

  it('leave the column of names out where names are hidden', () => {
    const register = { ...registerWith({ suggester: 'Budi' }), hidesNames: true };
    expect(textOf(register, recap)).not.toMatch(/Budi|Pengusul/);
    expect(JSON.stringify(registerTable(register))).not.toMatch(/Budi|Nama pengusul/);
  });

  it('count each way once, with a chart of the same numbers', () => {
    const blocks = blocksOf(exampleRegister, recap);
    const charts = blocks.flatMap((block) =>
      block.kind === 'figure' && block.figure.kind === 'chart' ? [block.figure] : [],
    );
    const sums = charts.map(({ series }) =>
      series.flatMap(({ values }) => values).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    );
    // By kind one suggestion counts with each of its kinds.
    const kinds = exampleRegister.suggestions.map(({ kinds: own }) => Math.max(1, own.length));
    expect(sums).toEqual([24, kinds.reduce((sum, count) => sum + count, 0), 24]);
  });

  it('say so where nothing came in', () => {
    expect(textOf(registerWith(), recap)).toContain('Belum ada saran.');
    expect(
      composeSuggestions({ register: registerWith(), paper: { kind: 'filled', ids: [] } }).parts,
    ).toEqual([]);
  });

  it('print an empty suggestion and one with all that can be wrong', () => {
    const register = registerWith(
      {},
      {
        day: { typed: 'kapan-kapan' },
        benefitAmount: { typed: '1.234' },
        finalScore: { typed: 'x' },
        assessments: [{ assessor: 'first', scores: { service: 99, gone: 3 }, day: '', note: '' }],
      },
    );
    const text = textOf(register, { kind: 'filled', ids: ['s1', 's2'] });
    expect(text).toContain('kapan-kapan');
    expect(text).toContain('1.234');
  });
});

describe('the sheet of Excel of a register', () => {
  it('has a row for each suggestion, days as days and numbers as numbers', () => {
    const { columns, rows } = registerTable(exampleRegister);
    expect(rows).toHaveLength(24);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    const [first] = rows;
    expect(first?.[0]).toBe(1);
    expect(first?.[1]).toEqual({ day: '2025-01-09' });
  });

  it('keeps a number that begins with a zero', () => {
    const { rows } = registerTable(registerWith({ number: '007' }));
    expect(rows[0]?.[0]).toBe('007');
  });
});
