import { beforeAll, expect, it } from 'vitest';
import { compose } from '#manuscript/compose.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sampleRisalah } from '#tests/manuscript/sampleRisalah.ts';
import { textOf, typesetAndRead } from './readDocx.ts';

/** A circle that knows no more than months. */
function ofMonths(): Risalah {
  const risalah = sampleRisalah();
  const schedule = risalah.schedule.rows.map((row, index) => {
    const none = { plannedFrom: '', plannedTo: '', actualFrom: '', actualTo: '' };
    if (index > 2) return { ...row, ...none };
    const planned = { plannedFrom: '2026-06', plannedTo: '2026-08' };
    const [june, day] = ['2026-06', '2026-08-15'];
    if (index === 0) return { ...row, ...planned, actualFrom: june, actualTo: '2026-08' };
    if (index === 1) return { ...row, ...planned, actualFrom: june, actualTo: '2026-09' };
    return { ...row, plannedFrom: june, plannedTo: day, actualFrom: june, actualTo: '2026-08' };
  });
  return {
    ...risalah,
    circle: {
      ...risalah.circle,
      decreeNumber: '440/12/2026',
      decreeDate: '2026-05',
      periodFrom: '2026-06',
      periodTo: '2027-01',
    },
    target: {
      ...risalah.target,
      rows: risalah.target.rows.map((row) => ({ ...row, deadline: '2026-12' })),
    },
    approvals: { rows: risalah.approvals.rows.map((row) => ({ ...row, date: '2026-12' })) },
    schedule: { rows: schedule },
  };
}

let text: string;
beforeAll(async () => {
  const options = { untilStep: null, format: formats[0] };
  const manuscript = compose({ risalah: ofMonths(), method: eightSteps, guidance, options });
  text = textOf((await typesetAndRead(manuscript)).body);
});

it('prints a month as a month', () => {
  expect(text).toContain('440/12/2026, bulan Mei 2026');
  expect(text).toContain('Juni 2026–Januari 2027');
  expect(text).toContain('Juni–Agustus 2026');
  expect(text).toContain('Juni s.d. 15 Agustus 2026');
  expect(text).toContain('paling lambat Desember 2026');
  expect(text).not.toMatch(/\d{4}-\d{2}/);
});

it('says neither late nor in time where a day stands against its month', () => {
  expect(text).toContain(
    'Dari tiga kegiatan yang telah selesai, satu berakhir sesuai rencana, satu lebih lambat, dan satu hanya diketahui bulannya.',
  );
});
