import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { priority } from '#manuscript/sections/theme/priority.ts';
import { textsOf } from '#tests/manuscript/readManuscript.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { formats } from '#templates/formats/formats.ts';

function printed(
  changes: Partial<Risalah['priority']>,
  problems = puskesmas.inventory.problems,
): string {
  const inventory = { ...puskesmas.inventory, problems };
  const risalah = { ...puskesmas, inventory, priority: { ...puskesmas.priority, ...changes } };
  const context = {
    risalah,
    guidance,
    method: methodById('eight'),
    options: { format: formats[0], untilStep: null },
  } as const;
  return textsOf(priority(context)).join(' | ');
}

const ids = puskesmas.inventory.problems.map(({ id }) => id);

describe('the priority of problems in print', () => {
  it('shows the formula with the numbers of the chosen problem', () => {
    expect(printed({})).toContain('Jumlah = Urgency + Seriousness + Growth = 5 + 5 + 4 = 14');
  });

  it('prints the sums of the columns of a comparison by pairs and that they are right', () => {
    const pairs = ['urgency', 'seriousness', 'growth'].flatMap((criterion) =>
      ids.flatMap((first, at) =>
        ids.slice(at + 1).map((second) => ({ rater: '', criterion, first, second, winner: first })),
      ),
    );
    const text = printed({ variant: 'usg-pairwise', pairs });
    expect(text).toContain('Jumlah kolom | 3 | 3 | 3 | 9');
    expect(text).toContain('tiap kolom berjumlah 3 × 2 ÷ 2 = 3. Sesuai.');
  });

  it('prints which problem APKL sifted out and ranks only the others', () => {
    const passed = ['actual', 'problematic', 'public', 'feasible'];
    const filter = ids.slice(0, 2).map((problem) => ({ problem, passed }));
    const text = printed({ variant: 'apkl-usg', filter });
    expect(text).toContain('Saringan masalah menurut APKL');
    expect(text.match(/Gugur/g)).toHaveLength(1);
  });

  it('prints the weights, their sum and the weighted arithmetic', () => {
    const criteria = [
      { id: 'impact', name: 'Dampak', weight: 60 },
      { id: 'ease', name: 'Kemudahan', weight: 40 },
    ];
    const rows = ids.map((problem) => ({ problem, scores: { impact: 5, ease: 4 } }));
    const ratings = [{ id: 'team', member: '', rows }];
    const text = printed({ variant: 'weighted', criteria, ratings });
    expect(text).toContain('Dampak (bobot 60)');
    expect(text).toContain('jumlah bobot 100');
    expect(text).toContain('60 × Dampak + 40 × Kemudahan = 60 × 5 + 40 × 4 = 460');
  });

  it('tells a tie by name', () => {
    const rows = ids.map((problem) => ({
      problem,
      scores: { urgency: 3, seriousness: 3, growth: 3 },
    }));
    expect(printed({ ratings: [{ id: 'team', member: '', rows }] })).toMatch(
      /Nilainya sama dengan “.+” dan “.+”, sehingga kelompok memutuskan bersama/,
    );
  });

  it('tells which problem scored higher than the chosen one', () => {
    expect(printed({ chosen: ids[2] ?? '' })).toMatch(
      /Yang bernilai lebih tinggi adalah “Waktu tunggu .+” dan “.+”; kelompok memutuskan lain/,
    );
  });

  describe('of several raters', () => {
    const [one, two] = puskesmas.members.rows;
    const rated = (member: string, urgency: number) => ({
      id: member,
      member,
      rows: ids.map((problem) => ({ problem, scores: { urgency, seriousness: 4, growth: 3 } })),
    });

    it('shows what each gave beside the mean', () => {
      const ratings = [rated(one?.id ?? '', 5), rated(two?.id ?? '', 2)];
      const text = printed({ ratings });
      expect(text).toContain('Nilai tiap penilai');
      expect(text).toMatch(
        /Urgency[^|]* \| 5 \| 2 \| 3,5 \| plain \| Seriousness[^|]* \| 4 \| 4 \| 4 /,
      );
      expect(text).toContain(`A = ${one?.name ?? ''}; B = ${two?.name ?? ''}`);
    });

    it('shows the wins that each counted in a comparison by pairs', () => {
      const pairs = [one?.id ?? '', two?.id ?? ''].map((rater, at) => ({
        rater,
        criterion: 'urgency',
        first: ids[0] ?? '',
        second: ids[1] ?? '',
        winner: ids[at] ?? '',
      }));
      const text = printed({ variant: 'usg-pairwise', pairs, ratings: [rated(one?.id ?? '', 1)] });
      expect(text).toMatch(/Urgency[^|]* \| 1 \| 0 \| 0,5/);
    });

    it('details the twenty highest of many problems, and says so', () => {
      const [model] = puskesmas.inventory.problems;
      const many = Array.from({ length: 25 }, (_, at) => ({
        ...(model ?? expect.fail('the example has no problem')),
        id: `many-${at}`,
        problem: `Masalah ke-${at + 1}`,
      }));
      const ratings = [one, two].map((member) => ({
        id: member?.id ?? '',
        member: member?.id ?? '',
        rows: many.map(({ id }, at) => ({
          problem: id,
          scores: { urgency: at < 5 ? 1 : 5, seriousness: 3, growth: 3 },
        })),
      }));
      const [, detailed = ''] = printed({ ratings }, many).split('Nilai tiap penilai');
      expect(detailed).toContain('Dirinci 20 masalah dengan jumlah tertinggi.');
      expect(detailed).toContain('Masalah ke-25 | group');
      expect(detailed).not.toContain('Masalah ke-5 | group');
    });

    it('has no such table where the team scored as one', () => {
      expect(printed({})).not.toContain('Nilai tiap penilai');
    });
  });
});
