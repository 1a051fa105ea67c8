import {
  emptyBenefitRow,
  emptyIntangible,
  emptyResultRow,
  emptySideEffect,
  emptyUnsolved,
} from '#domain/risalah/schema/results.ts';
import { emptyControlChart } from '#domain/tools/controlChart/controlChartInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';
import { aspect } from '#templates/examples/rows.ts';
import { after, before } from './applications.ts';
import { costs } from './plan.ts';

type Results = Pick<Risalah, 'comparison' | 'achievement' | 'aspects' | 'benefit' | 'side-effects'>;

const counted = {
  measured: 'permohonan dikembalikan',
  unit: 'permohonan',
  periodFrom: '2025-10-27',
  periodTo: '2025-11-21',
  place: 'Loket KTP-el, kartu keluarga, dan akta',
  collector: 'Anggota 1, 2, dan 3',
  source: 'lembar periksa KBK Lengkap',
  n: after.received,
};
const fewer = before.returned - after.returned;
const rupiah = { form: 1_500, hour: 20_000, hours: 30, journey: 25_000, months: 11 };
const overtime = rupiah.hours * rupiah.hour;

/** What was measured afterwards, in the same way and over as many days as before. */
export const results: Results = {
  comparison: {
    rows: [
      {
        ...emptyResultRow('result-returned'),
        target: 'target-returned',
        after: after.percent,
        from: '2025-10-27',
        to: '2025-11-21',
        served: after.received,
        note: `${after.returned} dari ${numberWords(after.received)} permohonan, dihitung dengan lembar periksa yang sama`,
      },
      {
        ...emptyResultRow('result-same-day'),
        target: 'target-same-day',
        after: 84,
        from: '2025-10-27',
        to: '2025-11-21',
        served: after.received,
        note: '1.386 dari 1.650 permohonan menurut buku register',
      },
    ],
    data: [
      {
        id: 'sheet-after',
        title: 'Permohonan yang dikembalikan sesudah perbaikan',
        tool: 'check-sheet',
        input: after.sheet,
        evidence: {
          question: 'Berapa permohonan yang masih dikembalikan, dan mengapa?',
          ...counted,
          reading: 'Permohonan yang masuk sedikit bertambah, yang dikembalikan jauh berkurang.',
        },
      },
      {
        id: 'pareto-after',
        title: 'Alasan pengembalian permohonan sesudah perbaikan',
        tool: 'pareto',
        input: pareto.empty,
        from: 'sheet-after',
        before: 'pareto-before',
        parent: { use: '', category: '' },
        evidence: {
          question: 'Apakah dua alasan terbesar berkurang?',
          ...counted,
          reading: 'Data yang tidak cocok kini menjadi alasan terbesar.',
        },
      },
      {
        id: 'chart-after',
        title: 'Bagian permohonan yang dikembalikan sebelum dan sesudah perbaikan',
        tool: 'control-chart',
        input: {
          ...emptyControlChart,
          chart: 'p',
          pointTitle: 'Hari kerja',
          points: [...before.points, ...after.points],
          stages: [
            { name: 'Sebelum', from: 1 },
            { name: 'Sesudah', from: before.points.length + 1 },
          ],
          target: 10,
        },
        from: '',
        followed: '',
        evidence: {
          question: 'Apakah penurunannya nyata dan bertahan?',
          ...counted,
          periodFrom: '2025-07-14',
          n: before.received + after.received,
          reading: 'Garis tengah bergeser turun dan tidak ada hari yang kembali ke tingkat lama.',
        },
      },
    ],
  },
  achievement: {
    reading: `Kedua sasaran tercapai dalam periode pengamatan yang sama panjang, yaitu 20 hari kerja. Yang dikembalikan turun dari ${numberWords(before.percent)}% menjadi ${numberWords(after.percent)}%.`,
    unsolved: [
      {
        ...emptyUnsolved('unsolved-data'),
        cause: 'Perubahan data lama belum dimutakhirkan',
        note: `Masih ${after.ofReason('data')} pengembalian; menjadi tema berikutnya`,
      },
      {
        ...emptyUnsolved('unsolved-sign'),
        cause: 'Kolom saksi berada di lembar terpisah',
        note: 'Menunggu formulir baru dari pusat',
      },
    ],
    wayBack: '',
  },
  aspects: {
    rows: [
      aspect(
        1,
        'Mutu (Quality)',
        `${before.returned} permohonan dikembalikan dalam 20 hari`,
        `${after.returned} permohonan dikembalikan dalam 20 hari`,
        'Lembar periksa',
      ),
      aspect(
        2,
        'Biaya (Cost)',
        'Lembur loket 48 jam sebulan',
        'Lembur loket 18 jam sebulan',
        'Surat perintah lembur',
      ),
      aspect(
        3,
        'Waktu (Delivery)',
        '61% selesai pada hari yang sama',
        '84% selesai pada hari yang sama',
        'Buku register',
      ),
      aspect(
        4,
        'Keselamatan (Safety)',
        'Pemohon berdesakan di depan loket',
        'Pemohon duduk menunggu nomor',
        'Foto ruang pelayanan',
      ),
      aspect(
        5,
        'Semangat kerja (Morale)',
        'Sembilan keluhan kepada petugas dalam sebulan',
        'Dua keluhan kepada petugas dalam sebulan',
        'Kotak saran',
      ),
    ],
  },
  benefit: {
    rows: [
      {
        ...emptyBenefitRow('benefit-forms'),
        component: 'Formulir pengganti tidak lagi dicetak',
        arithmetic: `${fewer} formulir × Rp${numberWords(rupiah.form)}`,
        amount: fewer * rupiah.form,
        kind: 'gain',
        certainty: 'real',
        source: 'Kartu stok formulir',
      },
      {
        ...emptyBenefitRow('benefit-overtime'),
        component: 'Lembur petugas loket berkurang pada November 2025',
        arithmetic: `${rupiah.hours} jam × Rp${numberWords(rupiah.hour)}`,
        amount: overtime,
        kind: 'gain',
        certainty: 'real',
        source: 'Surat perintah lembur',
      },
      {
        ...emptyBenefitRow('benefit-journeys'),
        component: 'Ongkos kunjungan ulang yang tidak dikeluarkan pemohon',
        arithmetic: `${fewer} kunjungan × Rp${numberWords(rupiah.journey)}`,
        amount: fewer * rupiah.journey,
        kind: 'gain',
        certainty: 'potential',
        source: 'Wawancara 200 pemohon',
      },
      {
        ...emptyBenefitRow('benefit-year'),
        component: 'Lembur yang dihemat pada sebelas bulan berikutnya',
        arithmetic: `${rupiah.months} bulan × Rp${numberWords(overtime)}`,
        amount: rupiah.months * overtime,
        kind: 'gain',
        certainty: 'potential',
        source: 'Perkiraan dari November 2025',
      },
      {
        ...emptyBenefitRow('benefit-cost'),
        component: 'Biaya penerapan tiga tindakan',
        arithmetic: Object.values(costs)
          .map((cost) => `Rp${numberWords(cost)}`)
          .join(' + '),
        amount: Object.values(costs).reduce((sum, cost) => sum + cost, 0),
        kind: 'cost',
        certainty: 'real',
        source: 'Kuitansi',
      },
    ],
    intangible: [
      {
        ...emptyIntangible('intangible-1'),
        text: 'Perangkat desa dipercaya warga karena keterangannya pasti.',
      },
      {
        ...emptyIntangible('intangible-2'),
        text: 'Petugas loket saling menggantikan karena daftarnya sama.',
      },
    ],
    contribution:
      'Mendukung sasaran dinas: cakupan kepemilikan dokumen dan kepuasan masyarakat meningkat.',
  },
  'side-effects': {
    rows: [
      {
        ...emptySideEffect('effect-1'),
        effect: 'Ruang tunggu lebih lengang sesudah pukul 10.00',
        kind: 'positive',
        handling: 'Meja isian dipindahkan ke tempat yang kosong',
        owner: 'Anggota 3',
      },
      {
        ...emptySideEffect('effect-2'),
        effect: `Meja periksa ramai pada hari Senin`,
        kind: 'negative',
        handling: 'Dua petugas berjaga pada Senin pukul 08.00–10.00',
        owner: 'Ketua KBK',
      },
      {
        ...emptySideEffect('effect-3'),
        effect: `Loket kartu keluarga tetap tertinggi, ${percentWords(after.ofDesk(1).returned, after.ofDesk(1).received)}`,
        kind: 'negative',
        handling: 'Diikuti setiap bulan pada rapat bidang',
        owner: 'Anggota 2',
      },
    ],
  },
};
