import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import {
  answered,
  both,
  everyRow,
  firstRow,
  spokenBy,
  watchRules,
} from '#tests/domain/rules/watchRules.ts';
import { planBreaks } from '#tests/domain/rules/breaks/plan.ts';

watchRules(planBreaks);

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
