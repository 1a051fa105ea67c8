import { describe, expect, it } from 'vitest';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import { emptyBenefitRow } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Method } from '#domain/method/method.ts';
import { compose } from '#manuscript/compose.ts';
import type { Context } from '#manuscript/context.ts';
import { skippedSections } from '#manuscript/skipped.ts';
import { builtAbstract } from '#manuscript/opening/abstract.ts';
import { builtForeword } from '#manuscript/opening/foreword.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { methods } from '#templates/methods/methods.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { factsOf } from '#words/facts.ts';
import { asPlainText } from './readManuscript.ts';
import { blankRisalah } from './sampleRisalah.ts';

type Options = Partial<Context['options']['format']>;

function contextOf(risalah: Risalah, method: Method, format: Options = {}): Context {
  const options = { format: { ...fullReport, ...format }, untilStep: '' };
  return { risalah, method, guidance, options };
}

function report(risalah: Risalah, method: Method = eightSteps, format: Options = {}): string {
  return asPlainText(compose(contextOf(risalah, method, format)));
}

describe('a report', () => {
  it('thanks nobody and approves nothing that the record does not know', () => {
    const blank = blankRisalah();
    expect(builtForeword(blank)).toContain('terima kasih kepada semua pihak yang');
    expect(builtForeword(blank)).not.toMatch(/pimpinan|fasilitator|data yang kami/i);
    const text = report(blank);
    expect(text).toContain('Risalah berikut diajukan untuk diperiksa');
    expect(text).not.toMatch(/telah diperiksa|Pengesahan rencana/);
  });

  it('has no line for a facilitator to sign where the circle has none', () => {
    const rows = [{ ...emptyMember('m'), name: 'Siti', role: 'leader' as const }];
    const own = { ...blankRisalah(), members: { ...blankRisalah().members, rows } };
    expect(report(blankRisalah())).toContain('Fasilitator');
    expect(report(own)).not.toContain('Fasilitator');
  });

  it('calls proven only what has a result and its number', () => {
    const { verification } = puskesmas;
    const rows = verification.rows.map((row, at) =>
      at === 0 ? { ...row, n: null, use: '' } : row,
    );
    const risalah = { ...puskesmas, verification: { ...verification, rows } };
    const text = report(risalah);
    expect(text).toContain('Dua penyebab terbukti dominan, yaitu persyaratan');
    expect(text).toContain('Satu penyebab disimpulkan dominan tetapi belum terbukti dengan data');
    expect(builtAbstract(risalah)).toContain('Data membuktikan dua penyebab dominan');
    expect(factsOf(['verification'], risalah)).toBe('2 terbukti dari 4');
    expect(factsOf(['verification'], puskesmas)).toBe('3 terbukti dari 4');
  });

  it('reckons no net benefit of costs or gains alone', () => {
    const amount = 2_400_000;
    const cost = { ...emptyBenefitRow('c'), component: 'Loket', kind: 'cost' as const, amount };
    const gain = { ...emptyBenefitRow('g'), component: 'Hemat', kind: 'gain' as const, amount };
    const withRows = (rows: Risalah['benefit']['rows']): string =>
      report({ ...blankRisalah(), benefit: { ...blankRisalah().benefit, rows } });
    expect(withRows([cost])).toContain('manfaat dalam rupiah belum dihitung');
    expect(withRows([cost])).not.toMatch(/Jumlah manfaat|Manfaat bersih/);
    expect(withRows([gain])).toContain('biaya penerapannya belum dicatat');
    expect(withRows([gain, { ...cost, amount: 3_000_000 }])).toContain(
      'Manfaat bersih perbaikan ini −Rp600.000',
    );
  });

  it('calls what a histogram measured measured, and no number served', () => {
    const before = (baselineServed: number): string => {
      const rows = puskesmas.target.rows.map((row) => ({ ...row, baselineServed }));
      return report({ ...puskesmas, target: { ...puskesmas.target, rows } });
    };
    expect(before(2880)).toMatch(/28 menit [^|]* dilayani 2\.880/);
    expect(before(240)).toMatch(/28 menit [^|]* diukur 240/);
    expect(before(240)).not.toContain('dilayani 240');
  });

  it('makes no analysis of causes about which nobody asked why', () => {
    const causes = puskesmas['cause-effect'].causes.map((cause) => ({ ...cause, parent: '' }));
    const text = report({
      ...puskesmas,
      'cause-effect': { ...puskesmas['cause-effect'], causes },
    });
    expect(report(puskesmas)).toContain('Menelusuri akar penyebab');
    expect(text).not.toMatch(/Menelusuri akar penyebab|Analisis 5 mengapa \(5 Why\) dari/);
  });

  it('plans no next theme by a schedule without a day', () => {
    const next = puskesmas['next-schedule'];
    const rows = next.rows.map((row) => ({ ...row, from: '', to: '' }));
    expect(report(puskesmas)).toContain('Jadwal kegiatan untuk tema berikutnya');
    const text = report({ ...puskesmas, 'next-schedule': { ...next, rows } });
    expect(text).not.toContain('Jadwal kegiatan untuk tema berikutnya');
  });

  it('keeps the heading of a chapter whose empty answers are left out', () => {
    const text = report(blankRisalah(), sevenSteps, { emptyAnswers: 'omit' });
    expect(text.match(/Langkah ini belum diisi\./g)).toHaveLength(7);
    expect(text).toContain('Bagian ini belum diisi.');
    const named = report(puskesmas, sevenSteps, { emptyAnswers: 'omit' });
    expect(named).not.toContain('belum diisi');
  });

  it('tells beforehand which questions are passed over', () => {
    const skippedOf = (risalah: Risalah, format: Options): readonly string[] => {
      const context = contextOf(risalah, sevenSteps, format);
      return skippedSections(context, compose(context));
    };
    expect(skippedOf(blankRisalah(), {})).toEqual([]);
    expect(skippedOf(puskesmas, { emptyAnswers: 'omit' })).toEqual([]);
    const all = sevenSteps.steps.flatMap(({ sections }) => sections);
    expect(skippedOf(blankRisalah(), { emptyAnswers: 'omit' })).toEqual(all);
    const noRisks = { ...puskesmas, risks: { ...puskesmas.risks, rows: [] } };
    expect(skippedOf(noRisks, { emptyAnswers: 'omit' })).toEqual(['risks']);
  });

  it.each(methods)('has a schedule of the steps of its method: $id', (method) => {
    const text = report(puskesmas, method);
    const [, table = ''] = text.split('Jadwal kegiatan: rencana dan realisasi');
    const rows =
      table
        .split('\n\n')[0]
        ?.split('\n')
        .filter((line) => /^\| \d/.test(line)) ?? [];
    expect(rows.length).toBeLessThanOrEqual(method.steps.length);
    for (const { heading } of method.steps) expect(rows.join('\n')).toContain(heading);
  });

  it('does not call a step finished while one of its two phases is not', () => {
    const rows = puskesmas.schedule.rows.map((row) =>
      row.phase === 'implementation' ? { ...row, actualTo: '' } : row,
    );
    const text = report({ ...puskesmas, schedule: { rows } }, sevenSteps);
    expect(text).toContain('Enam kegiatan yang telah selesai berakhir sesuai rencana.');
  });

  it('says of an SOP in its annexes that it is there', () => {
    const rows = puskesmas.annexes.rows.map((row) => ({
      ...row,
      available: row.kind === 'decree',
    }));
    const text = report({ ...puskesmas, annexes: { ...puskesmas.annexes, rows } });
    const lines = text.split('\n');
    expect(lines).toContain(
      '| 2 | SOP Pendaftaran Pasien Rawat Jalan | Prosedur yang dibakukan | Ada (Lampiran 2) |',
    );
    expect(
      lines.some((line) => /^\| \d \| Lembar periksa .* \| Dimuat dalam risalah \|$/.test(line)),
    ).toBe(true);
  });
});
