import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { causesBreaks, withCause, added } from '#tests/domain/rules/breaks/causes.ts';

watchRules(causesBreaks);

it.each([
  'human error',
  'Petugas MALAS',
  'Kurangnya kedisiplinan petugas',
  'SDM rendah',
  'Lalai',
  'Rendahnya kesadaran petugas',
  'Kesadaran petugas masih rendah',
  'Ketidakdisiplinan pegawai',
  'Kurangnya rasa tanggung jawab',
])('hears a reproach in “%s”', (text) => {
  expect(spokenBy('cause-is-character', withCause({ text })(puskesmas))).toHaveLength(1);
});

it.each([
  'Alat ukur kurang',
  'Petugas tidak dilatih',
  'Ruang kurang terang',
  'SDM kurang: dua petugas untuk empat loket',
  'Aturan disiplin belum dibagikan',
])('hears no reproach in “%s”', (text) => {
  expect(spokenBy('cause-is-character', withCause({ text })(puskesmas))).toEqual([]);
});

it('leaves a reproach alone that is itself explained', () => {
  const reproach = withCause({ text: 'Petugas kurang teliti' })(puskesmas);
  const why = { ...added, id: 'why', parent: 'new', text: 'Daftar periksa tidak tersedia' };
  const { causes } = reproach['cause-effect'];
  const explained = answered('cause-effect', { causes: [...causes, why] })(reproach);
  expect(spokenBy('cause-is-character', explained)).toEqual([]);
});
