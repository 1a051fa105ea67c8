import { expect, it } from 'vitest';
import type { PlanRuleId } from '#domain/rules/steps/plan.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import {
  answered,
  both,
  everyRow,
  firstRow,
  noRows,
  spokenBy,
  watchRules,
} from '#tests/domain/rules/watchRules.ts';

const place = { section: 'action-plan', row: 'measure-shelf' } as const;
const alternative = { section: 'alternatives', row: 'alternative-1' } as const;

watchRules<PlanRuleId>({
  'cause-without-alternatives': {
    change: noRows('alternatives'),
    says: { kind: 'gap', facts: { cause: 'Rak tidak ditata menurut urutan baku' } },
  },
  'alternative-undecided': {
    change: firstRow('alternatives', { conclusion: '' }),
    says: { kind: 'gap', place: alternative },
  },
  'chosen-alternative-unplanned': {
    change: firstRow('action-plan', { alternative: 'gone' }),
    says: { kind: 'check', place: alternative },
  },
  'rejected-alternative-planned': {
    change: firstRow('action-plan', { alternative: 'alternative-2' }),
    says: { kind: 'check', place },
  },
  'appeal-only': {
    change: firstRow('action-plan', { what: 'Menghimbau petugas merapikan rak' }),
    says: { kind: 'check', place },
  },
  'measure-without-owner': {
    change: firstRow('action-plan', { who: '' }),
    says: { kind: 'gap', place },
  },
  'measure-without-date': {
    change: firstRow('action-plan', { to: '' }),
    says: { kind: 'gap', place },
  },
  'measure-incomplete': {
    change: firstRow('action-plan', { how: '', cost: null }),
    says: { kind: 'gap', place, facts: { count: 2 } },
  },
  'owner-is-everybody': {
    change: firstRow('action-plan', { who: 'Seluruh anggota' }),
    says: { kind: 'check', place },
  },
  'measure-outside-schedule': {
    change: firstRow('action-plan', { from: '2026-08-01' }),
    says: { kind: 'check', place },
  },
  'measure-without-risk': {
    change: noRows('risks'),
    says: { kind: 'gap', place: { section: 'risks', row: '' } },
  },
  'risk-without-prevention': {
    change: firstRow('risks', { prevention: '' }),
    says: { kind: 'gap', place: { section: 'risks', row: 'risk-1' } },
  },
});

it.each(['Melaksanakan sosialisasi alur', 'Kegiatan penyuluhan', 'Memberikan edukasi pasien'])(
  'hears an appeal in “%s”',
  (what) => {
    expect(spokenBy('appeal-only', firstRow('action-plan', { what })(puskesmas))).toHaveLength(1);
  },
);

it.each(['Mengarahkan antrean ke dua jalur', 'Mengingatkan jadwal kontrol dengan pesan otomatis'])(
  'hears a change of the work in “%s”',
  (what) => {
    expect(spokenBy('appeal-only', firstRow('action-plan', { what })(puskesmas))).toEqual([]);
  },
);

it('lets an appeal stand beside a change of the work', () => {
  const changed = both(
    everyRow('action-plan', { cause: 'shelf-root' }),
    firstRow('action-plan', { what: 'Sosialisasi penataan rak' }),
  )(puskesmas);
  expect(spokenBy('appeal-only', changed)).toEqual([]);
});

it('asks for no cost in a plan without that column', () => {
  const changed = both(
    everyRow('action-plan', { cost: null }),
    answered('action-plan', { variant: '5w1h' }),
  )(puskesmas);
  expect(spokenBy('measure-incomplete', changed)).toEqual([]);
});

it('takes a measure for the chosen alternative of its cause when it names none', () => {
  const changed = everyRow('action-plan', { alternative: '' })(puskesmas);
  expect(spokenBy('chosen-alternative-unplanned', changed)).toEqual([]);
});
