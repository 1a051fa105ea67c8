import { describe, expect, it } from 'vitest';
import { mergeRisalah } from '#domain/merge/mergeRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { countedParts, standingText } from '#words/merging/sentences.ts';
import { spotWords } from '#words/merging/placeWords.ts';
import { valueWords } from '#words/merging/valueWords.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

/** Every answer of a worked example, against a risalah that has none. */
const copies = [puskesmas, { ...newRisalah(), id: puskesmas.id }] as const;
const { questions } = mergeRisalah({ ours: copies[0], theirs: copies[1], ancestor: null });

describe('the questions of a merge', () => {
  it('name the part that they stand in, whichever it is', () => {
    expect(questions.length).toBeGreaterThan(100);
    const unnamed = questions.filter((question) =>
      ['', 'Lainnya'].includes(spotWords(question, copies, guidance).section),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('say in words what either copy has, and no id and no code', () => {
    const said = questions.flatMap((question) =>
      (['a', 'b'] as const).flatMap((side) =>
        valueWords(question, question[side], copies[side === 'a' ? 0 : 1]).map(
          ({ words }) => words,
        ),
      ),
    );
    const ids = new Set(
      [...JSON.stringify(puskesmas).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id),
    );
    expect(said.filter((words) => ids.has(words) || words.includes('[object'))).toEqual([]);
  });

  it('speak of a row by what it says, and of a field as the form does', () => {
    const [risk] = puskesmas.risks.rows;
    const place = { section: 'risks', row: risk?.id ?? '', field: 'rows.prevention' };
    expect(spotWords(place, copies, guidance)).toEqual({
      section: guidance.risks.name,
      row: risk?.risk,
      field: 'Pencegahan',
    });
  });
});

describe('how a file stands to what is here', () => {
  const taken = (...from: readonly ('a' | 'b')[]) => from.map((each) => ({ from: each }));

  it('is told by what each has changed, never by a clock', () => {
    const known = { hasAncestor: true, questions: [] };
    expect(standingText({ ...known, taken: taken('a') })).toContain('lebih lama');
    expect(standingText({ ...known, taken: taken('b') })).toContain('melanjutkan yang ada di sini');
    expect(standingText({ hasAncestor: true, questions: [1], taken: taken('a', 'b', 'b') })).toBe(
      'Keduanya diubah sendiri-sendiri: 1 perubahan hanya di sini, 2 hanya di berkas, dan 1 isian diubah di keduanya.',
    );
    expect(standingText({ hasAncestor: false, questions: [1, 2], taken: [] })).toContain(
      '2 perbedaan',
    );
  });

  it('counts the answers of each part', () => {
    const spot = (section: keyof Risalah) => ({ section, row: '', field: '' });
    const spots = [spot('risks'), spot('title'), spot('risks')];
    expect(countedParts(spots, ({ section }) => section)).toEqual([
      'risks: 2 isian',
      'title: 1 isian',
    ]);
  });
});
