import { describe, expect, it } from 'vitest';
import { handedIn, judgeSheetsFor } from '#domain/convention/judgeSheets.ts';
import { receive } from '#domain/convention/receive.ts';
import type { Outcome } from '#domain/convention/receive.ts';
import { resultOf } from '#domain/convention/result.ts';
import { withComment } from '#domain/convention/entries.ts';
import { feedbackFor } from '#words/convention/feedback.ts';
import { tieStepText } from '#words/convention/names.ts';
import { outcomeText } from '#words/convention/outcome.ts';
import { penaltyRuleText, penaltyText } from '#words/convention/penalty.ts';
import { placeByWayText, stabilityText } from '#words/convention/stability.ts';
import {
  contestantOf,
  conventionFrom,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
  surroundings,
} from '#tests/domain/convention/conventionOf.ts';
import gelar from '#tests/fixtures/convention/gelar.json' with { type: 'json' };

const convention = conventionOf({
  forms: [formOf('f', [10, 10])],
  contestants: [contestantOf('x', { risalah: 'r' }), contestantOf('y')],
  judges: [judgeOf('1'), judgeOf('2', { barred: ['y'] })],
  rule: { ...conventionOf({}).rule, allowedSeconds: 600, penalty: 0.5, mostPenalty: 2 },
});

describe('the podium', () => {
  it('is told by what stays and what changes', () => {
    const podium = [1, 2, 3].map((place) => ({
      ...{ place: place as 1 | 2 | 3, isStable: place < 3 },
      byWay: { mean: [], standardised: [], rankSum: [], median: [] },
    }));
    expect(stabilityText({ podium })).toBe(
      'Juara 1 dan 2 tetap pada keempat cara; juara 3 berganti.',
    );
    expect(stabilityText({ podium: podium.slice(0, 2) })).toBe(
      'Juara 1 dan 2 tetap pada keempat cara.',
    );
    expect(stabilityText({ podium: [] })).toBe('');
  });

  it('of a real convention names who would stand on it by each way', () => {
    const real = conventionFrom(gelar.teams);
    const { podium } = resultOf(real);
    expect(podium[0] && placeByWayText(podium[0], real)).toBe(
      'Rata-rata, Nilai baku, dan Jumlah peringkat: Tim Kelompok 11; Median: Tim Kelompok 10',
    );
  });
});

it('says the rule of time, and what a team took', () => {
  expect(penaltyRuleText(convention)).toBe(
    'Waktu 10 menit. Setiap 30 detik yang dimulai di luar itu mengurangi 0,5 nilai dari setiap juri, paling banyak 2.',
  );
  const timed = (usedSeconds: number) => ({
    ...convention,
    timings: [{ id: 't', contestant: 'x', at: '', usedSeconds, note: '' }],
  });
  expect(penaltyText(convention, 'x')).toBe('Waktu belum dicatat');
  expect(penaltyText(timed(600), 'x')).toBe('10 menit');
  expect(penaltyText(timed(631), 'x')).toBe('10 menit 31 detik, lebih 31 detik: dikurangi 1');
});

it('says what parts equals', () => {
  expect(tieStepText({ by: 'score', form: 'f', group: '' }, convention)).toBe(
    'Nilai tertinggi pada Formulir f',
  );
  expect(tieStepText({ by: 'score', form: 'f', group: 'f-group' }, convention)).toBe(
    'Nilai tertinggi pada Semua (Formulir f)',
  );
});

describe('sheets that came in', () => {
  const file = (judge: string, team: string, scores: readonly number[]) => {
    const blank = judgeSheetsFor(convention, judge, { ...surroundings(), event: 'e' });
    if (blank === null) throw new Error('no such judge');
    return handedIn({ ...blank, sheets: [sheetBy(judge, team, 'f', scores)] }, surroundings());
  };
  const taken = { ...surroundings(), event: 'e' };

  it('are told by what was done and what is to be looked at', () => {
    const { outcome } = receive(convention, file('2', 'y', [12, 1]), taken);
    expect(outcomeText(outcome, convention)).toEqual([
      `Juri 2: lembar nilai diterima dengan kode ${outcome.code}.`,
      'Butir 1 untuk Tim y bernilai 12, padahal antara 0 dan 10. Lembarnya tidak dihitung sampai nilai ini dibetulkan.',
      'Juri ini tidak boleh menilai Tim y; lembarnya tidak dihitung.',
    ]);
  });

  it('are told by every difference, with both codes', () => {
    const first = receive(convention, file('1', 'x', [3, 4]), taken);
    const later = { ...file('1', 'x', [3.5, 4]), handedIn: null };
    const again = handedIn(later, surroundings('2026-11-30T10:00:00.000Z'));
    const { outcome } = receive(first.convention, again, taken);
    expect(outcomeText(outcome, convention)).toEqual([
      `Juri 1: 1 nilai berbeda dari yang diterima sebelumnya; kodenya sekarang ${outcome.code}.`,
      `Kode penerimaan pertama ${first.outcome.code}, kode sekarang ${outcome.code}. Cocokkan dengan slip juri.`,
      'Butir 1 (Formulir f), Tim x: 3 menjadi 3,5',
    ]);
  });

  it('are told by the first of many, and how many more there are', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({
      ...{ contestant: 'x', form: 'f', item: `i${at}` },
    }));
    const outcome: Outcome = {
      ...{ became: 'changed', judge: '1', name: 'Juri 1', code: 'B', firstCode: 'A' },
      ...{ isLate: false, differences: items.map((one) => ({ ...one, before: 1, after: 2 })) },
      told: [
        { kind: 'overMaximum', scores: items.map((one) => ({ ...one, score: 99, points: 9 })) },
      ],
    };
    const sentences = outcomeText(outcome, convention);
    expect(sentences).toHaveLength(13);
    expect(sentences[1]).toMatch(/, dan 26 nilai lain di luar batas\. Lembarnya tidak dihitung/);
    expect(sentences.at(-1)).toBe('20 nilai lain juga berbeda; semuanya tercetak di rekap hasil.');
  });

  it('are told why they were refused', () => {
    const { outcome } = receive(convention, { ...file('1', 'x', [1, 1]), event: 'z' }, taken);
    expect(outcomeText(outcome, convention)).toEqual([
      'Juri 1: berkas ini tidak diterima, dan tidak ada yang berubah.',
      'Lembar ini dari kegiatan lain (Gelar). Minta berkas yang dibuat untuk kegiatan ini.',
    ]);
  });
});

describe('what goes home to a team', () => {
  const [form] = [formOf('f', [10, 10])];
  const groups = form.groups.map((group) => ({
    ...group,
    items: group.items.map((item, at) => ({ ...item, fedBy: at === 0 ? ['target/measure'] : [] })),
  }));
  const scored = {
    ...convention,
    forms: [{ ...form, groups }],
    sheets: [sheetBy('1', 'x', 'f', [3, 4]), sheetBy('2', 'x', 'f', [4])],
  };
  const whose = (item: string) => ({ judge: '1', contestant: 'x', form: 'f', item });
  const worded = withComment(
    withComment(scored, whose('f1'), 'Sasaran belum berdasar'),
    whose(''),
    'Tetap semangat',
  );
  const given = { from: 'Gelar KBK 2026', now: '2026-11-30T10:00:00.000Z' };

  it('are scores and words beside the question that they concern, without names of judges', () => {
    const notes = feedbackFor(worded, 'x', given);
    expect(notes).toMatchObject({ risalah: 'r', team: 'Tim x' });
    expect(new Set(notes?.notes.map(({ from }) => from))).toEqual(new Set(['Gelar KBK 2026']));
    expect(notes?.notes.map(({ section, text }) => [section, text])).toEqual([
      ['target', 'Formulir f:\nButir 1. Rata-rata 3,5 dari 10 (2 juri). “Sasaran belum berdasar”'],
      ['circle', 'Formulir f:\nButir 2. Rata-rata 4 dari 10 (1 juri).\n“Tetap semangat”'],
    ]);
  });

  it('has the same ids whenever it is made', () => {
    const ids = (now: string) =>
      feedbackFor(worded, 'x', { ...given, now })?.notes.map(({ id }) => id);
    expect(ids('2026-12-01T10:00:00.000Z')).toEqual(ids(given.now));
  });

  it('is nothing where no risalah is known or nobody wrote anything', () => {
    expect(feedbackFor(worded, 'y', given)).toBeNull();
    expect(feedbackFor(convention, 'x', given)).toBeNull();
  });
});
