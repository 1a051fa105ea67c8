import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Context } from '#manuscript/context.ts';
import { atOnce } from '#figures/atOnce.ts';
import { inventory } from '#manuscript/sections/theme/inventory.ts';
import taliKasih from '#tests/fixtures/cases/tali-kasih-2013.json' with { type: 'json' };
import { textsOf } from '#tests/manuscript/readManuscript.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { formats } from '#templates/formats/formats.ts';

const [template] = puskesmas.inventory.problems as [Problem];

function printed(
  variant: Risalah['inventory']['variant'],
  rows: readonly Partial<Problem>[],
): string {
  const problems = rows.map((row, at) => ({
    ...template,
    indicator: '',
    source: '',
    id: `p${at}`,
    ...row,
  }));
  const context: Context = {
    risalah: { ...puskesmas, inventory: { variant, problems, data: [] } },
    guidance,
    method: methodById('eight'),
    options: { format: formats[0], untilStep: null },
  };
  return textsOf(atOnce(inventory(context))).join(' | ');
}

describe('the inventory of problems in print', () => {
  it('prints conversion and deviation as published', () => {
    const text = printed(
      'target-gap',
      taliKasih.input.rows.map(({ kegiatan, target, capaian }) => ({
        problem: kegiatan,
        unit: '%',
        target,
        achieved: capaian,
      })),
    );
    expect(text).toContain('95% | 29,6% | 31,16 | 68,84');
    expect(text).toContain('80% | 26% | 32,5 | 67,5');
    expect(text).toContain('14% | 9% | 64,29 | 35,71');
    expect(text).toContain(
      'Deviasi terbesar: Pengetahuan remaja ttg HIV belum komprehensif, 68,84%.',
    );
  });

  it('prints conditions with their source', () => {
    const row = { problem: 'Antrean', condition: '28 menit', source: 'Register' };
    expect(printed('baseline', [row])).toContain('Antrean | 28 menit | Register');
  });

  it('orders counts by size and cumulates them', () => {
    const text = printed('frequency', [
      { problem: 'Sedikit', frequency: 25, unit: 'kali' },
      { problem: 'Banyak', frequency: 75, unit: 'kali' },
    ]);
    expect(text).toContain('1 | Banyak | 75 kali | 75,0 | 75,0');
    expect(text).toContain('2 | Sedikit | 25 kali | 25,0 | 100,0');
    expect(text).toContain('Jumlah | 100 | 100 |');
  });

  it('adds losses up, whatever their counts are counted in', () => {
    const text = printed('loss', [
      { problem: 'Rusak', frequency: 3, unit: 'kali', loss: 1_000_000 },
      { problem: 'Lama', frequency: 9, unit: 'jam', loss: 3_000_000 },
    ]);
    expect(text).toContain('1 | Lama | 9 jam | 3.000.000 | 75,0 | 75,0');
    expect(text).toContain('Jumlah | 4.000.000 | 100');
    expect(text).toContain('Kerugian terbesar: Lama, Rp3.000.000 atau 75% dari semuanya.');
  });

  it('says why there are no shares where the units differ', () => {
    const text = printed('frequency', [
      { problem: 'Rusak', frequency: 3, unit: 'kali' },
      { problem: 'Lama', frequency: 9, unit: 'jam' },
    ]);
    expect(text).toContain('Satuannya berbeda-beda');
    expect(text).not.toContain('Kontribusi (%)');
  });
});
