import { emptyVerificationRow, emptyVoteRow } from '#domain/risalah/schema/causes.ts';
import { emptyAction, emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import { emptyFollowUp, emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import { emptyMeeting, emptyMember, emptyValueRow } from '#domain/risalah/schema/opening.ts';
import {
  emptyBenefitRow,
  emptyIntangible,
  emptyResultRow,
  emptySideEffect,
} from '#domain/risalah/schema/results.ts';
import {
  emptyPerformer,
  emptyProcedureStep,
  emptySocialisation,
  emptyStandard,
} from '#domain/risalah/schema/standards.ts';
import {
  emptyBaseline,
  emptyProblem,
  emptyStakeholder,
  emptyTargetRow,
} from '#domain/risalah/schema/theme.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { defaults } from '#templates/defaults.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import {
  emptyAlternative,
  emptyMeasure,
  emptyRisk,
  planColumns,
} from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';

/** A draft before its first answer, with ids that count up. */
export function blankRisalah(): Risalah {
  let count = 0;
  return emptyRisalah({
    id: 'risalah-1',
    createdAt: '2026-01-05T00:00:00.000Z',
    method: 'eight',
    newId: () => `id-${(count += 1)}`,
    defaults,
  });
}

/** A small invented case in which every section has an answer and one thread runs from 52 to 21 minutes. */
export function sampleRisalah(): Risalah {
  const blank = blankRisalah();
  return {
    ...blank,
    identity: {
      ...blank.identity,
      institution: 'Pemerintah Kabupaten Contoh',
      opd: 'Dinas Kesehatan',
      unit: 'UPTD Puskesmas Contoh',
      address: 'Jalan Contoh 1',
      city: 'Probolinggo',
      profile: 'Puskesmas Contoh melayani rata-rata 120 pasien setiap hari.',
      vision: 'Masyarakat sehat.',
      mission: 'Melayani dengan cepat dan ramah.',
    },
    circle: {
      ...blank.circle,
      name: 'Melati',
      motto: 'Cepat, tepat, ramah',
      decreeNumber: '188/1/2026',
      decreeDate: '2026-01-12',
      formedOn: '2026-01-12',
      periodFrom: '2026-01-12',
      periodTo: '2026-08-31',
    },
    members: {
      rows: (['facilitator', 'leader', 'secretary', 'member', 'member'] as const).map(
        (role, index) => ({
          ...emptyMember(`member-${index + 1}`),
          role,
          name:
            ['Fasilitator KBK', 'Ketua KBK', 'Sekretaris KBK', 'Anggota 1', 'Anggota 2'][index] ??
            '',
          titleBefore: index === 0 ? 'dr.' : '',
          titleAfter: index === 0 ? 'M.Kes.' : '',
          numberKind: 'nip',
          number: `19800101 200501 1 00${index + 1}`,
          rank: 'Penata / III-c',
          position: 'Petugas pendaftaran',
          birthYear: 1986,
        }),
      ),
    },
    values: {
      set: 'berakhlak',
      rows: [
        {
          ...emptyValueRow('value-1'),
          value: 'Akuntabel',
          practice: 'Data dicatat setiap hari.',
          phase: 'theme',
        },
      ],
    },
    meetings: {
      rows: [
        {
          ...emptyMeeting('meeting-1'),
          date: '2026-01-19',
          startsAt: '13.00',
          minutes: 60,
          place: 'Aula',
          agenda: 'Curah pendapat masalah',
          phase: 'theme',
          attendees: ['member-1', 'member-2', 'member-3', 'member-4'],
          decisions: 'Mencatat waktu tunggu selama 24 hari.',
        },
      ],
    },
    approvals: {
      rows: blank.approvals.rows.map((row) => ({
        ...row,
        name: row.role,
        date: row.stage === 'plan' ? '2026-03-03' : '2026-08-28',
        rank: 'Pembina / IV-a',
        number: '19700101 199503 1 001',
      })),
    },
    foreword: { ...blank.foreword, commitment: 'Kami mendukung penuh kegiatan ini.' },
    background: {
      ...blank.background,
      text: 'Pasien mengeluhkan antrean pendaftaran.',
      baselines: [
        {
          ...emptyBaseline('b-1'),
          indicator: 'Waktu tunggu',
          condition: '52 menit',
          source: 'Lembar periksa',
        },
      ],
      stakeholders: [
        {
          ...emptyStakeholder('s-1'),
          party: 'Pasien',
          negative: 'Menunggu lama',
          hope: 'Cepat dilayani',
          stance: 'supports',
        },
      ],
      data: [checkSheetUse, paretoUse],
    },
    inventory: {
      ...blank.inventory,
      problems: [
        problem('problem-1', 'Waktu tunggu pendaftaran lama', 95, 29.6),
        problem('problem-2', 'Rekam medis sulit ditemukan', 80, 26),
      ],
    },
    priority: {
      ...blank.priority,
      ratings: [
        {
          id: 'rating-1',
          member: '',
          rows: [
            { problem: 'problem-1', scores: { urgency: 5, seriousness: 5, growth: 5 } },
            { problem: 'problem-2', scores: { urgency: 3, seriousness: 4, growth: 3 } },
          ],
        },
      ],
      chosen: 'problem-1',
      reason: 'Paling banyak dikeluhkan.',
    },
    target: {
      ...blank.target,
      problem: 'problem-1',
      rows: [
        {
          ...emptyTargetRow('target-1'),
          aspect: 'Waktu (Delivery)',
          indicator: 'Waktu tunggu pendaftaran',
          unit: 'menit',
          direction: 'down',
          baseline: 52,
          baselineFrom: '2026-02-02',
          baselineTo: '2026-02-28',
          baselineServed: 2880,
          target: 20,
          deadline: '2026-08-31',
          reason: 'Standar pelayanan minimal.',
          specific: 'Waktu tunggu di loket',
          measurable: 'Dicatat setiap hari',
          achievable: 'Ada petugas',
          relevant: 'Keluhan terbanyak',
          timed: 'Agustus 2026',
        },
      ],
    },
    schedule: {
      rows: blank.schedule.rows.map((row, index) => ({
        ...row,
        plannedFrom: `2026-0${index + 1}-05`,
        plannedTo: `2026-0${index + 1}-20`,
        actualFrom: `2026-0${index + 1}-05`,
        actualTo: `2026-0${index + 1}-${index === 4 ? 25 : 19}`,
      })),
    },
    title: { ...blank.title, theme: 'Mempercepat pelayanan pendaftaran' },
    'cause-effect': {
      ...blank['cause-effect'],
      causes: [
        cause('cause-1', 'man', 'Petugas merangkap tugas'),
        cause('cause-2', 'cause-1', 'Pembagian tugas belum ditetapkan', true),
        cause('cause-3', 'method', 'Berkas diperiksa dua kali'),
        cause('cause-4', 'cause-3', 'Alur pendaftaran belum baku', true),
        cause('cause-5', 'machine', 'Komputer lambat', true),
      ],
    },
    'why-chains': { participants: ['member-2', 'member-3'], agreedOn: '2026-03-02', note: '' },
    vote: {
      ...blank.vote,
      rows: [
        {
          ...emptyVoteRow('cause-2'),
          points: { 'member-2': 3, 'member-3': 3, 'member-4': 2 },
          kept: true,
        },
        {
          ...emptyVoteRow('cause-4'),
          points: { 'member-2': 2, 'member-3': 2, 'member-4': 3 },
          kept: true,
        },
        {
          ...emptyVoteRow('cause-5'),
          points: { 'member-2': 1, 'member-3': 1, 'member-4': 1 },
          kept: false,
        },
      ],
    },
    verification: {
      rows: [
        verified('verification-1', 'cause-2', 'dominant'),
        verified('verification-2', 'cause-4', 'dominant'),
        verified('verification-3', 'cause-5', 'not-dominant'),
      ],
      data: [],
    },
    alternatives: {
      novelty: '',
      rows: [
        {
          ...emptyAlternative('alternative-1'),
          cause: 'cause-4',
          alternative: 'Menetapkan alur satu pintu',
          advantage: 'Murah',
          drawback: 'Perlu pembiasaan',
          cost: 250000,
          evaluation: 'Layak',
          conclusion: 'chosen',
        },
      ],
    },
    'action-plan': {
      variant: '5w2h',
      columns: [...planColumns],
      rows: [
        measure('measure-1', 'cause-2', 'Menetapkan pembagian tugas loket', 100000),
        measure('measure-2', 'cause-4', 'Membuat alur pendaftaran satu pintu', 250000),
      ],
    },
    risks: {
      rows: [
        {
          ...emptyRisk('risk-1'),
          measure: 'measure-2',
          risk: 'Pasien bingung',
          prevention: 'Papan petunjuk',
          owner: 'Anggota 1',
        },
      ],
    },
    actions: {
      ...blank.actions,
      rows: [
        {
          ...emptyAction('action-1'),
          measure: 'measure-2',
          from: '2026-05-05',
          to: '2026-05-25',
          who: 'Anggota 2',
          done: 'Alur dipasang di loket',
          status: 'done',
          monitoring: 'Berjalan baik',
          photosBefore: [photo('photo-1', 'Loket sebelum perbaikan')],
          photosAfter: [photo('photo-2', 'Loket sesudah perbaikan')],
        },
      ],
      understanding: 'Semua anggota mengikuti pengarahan.',
    },
    obstacles: {
      rows: [
        {
          ...emptyObstacle('obstacle-1'),
          action: 'action-1',
          obstacle: 'Papan terlambat',
          solution: 'Mencetak sendiri',
          date: '2026-05-10',
          who: 'Anggota 2',
        },
      ],
    },
    comparison: {
      rows: [
        {
          ...emptyResultRow('result-1'),
          target: 'target-1',
          after: 21,
          from: '2026-06-01',
          to: '2026-06-27',
          served: 2910,
        },
      ],
      data: [paretoAfterUse, seriesUse],
    },
    achievement: {
      ...blank.achievement,
      reading: 'Sasaran hampir tercapai.',
      wayBack: 'Meninjau kembali penyebab komputer lambat.',
    },
    aspects: {
      rows: blank.aspects.rows.map((row, index) =>
        index === 0 ? { ...row, before: 'Banyak keluhan', after: 'Sedikit keluhan' } : row,
      ),
    },
    benefit: {
      rows: [
        {
          ...emptyBenefitRow('benefit-1'),
          component: 'Hemat lembur',
          arithmetic: '10 × Rp150.000',
          amount: 1500000,
          kind: 'gain',
          certainty: 'real',
          source: 'Daftar lembur',
        },
        {
          ...emptyBenefitRow('benefit-2'),
          component: 'Papan petunjuk',
          amount: 350000,
          kind: 'cost',
          certainty: 'real',
          source: 'Kuitansi',
        },
      ],
      intangible: [{ ...emptyIntangible('intangible-1'), text: 'Pasien lebih puas' }],
      contribution: '',
    },
    'side-effects': {
      rows: [
        {
          ...emptySideEffect('effect-1'),
          effect: 'Ruang tunggu lebih lapang',
          kind: 'positive',
        },
      ],
    },
    standards: {
      ...blank.standards,
      rows: [
        {
          ...emptyStandard('standard-1'),
          kind: 'process',
          measure: 'measure-2',
          text: 'Alur satu pintu',
          document: 'SOP',
          number: '440/7/2026',
          effectiveOn: '2026-07-01',
          owner: 'Ketua KBK',
        },
        {
          ...emptyStandard('standard-2'),
          kind: 'output',
          text: 'Waktu tunggu paling lama 20 menit',
          document: 'SK',
          number: '440/8/2026',
          effectiveOn: '2026-07-01',
          owner: 'Kepala',
        },
      ],
      warning: 'manual',
    },
    procedure: {
      ...blank.procedure,
      name: 'Pendaftaran pasien',
      number: '440/7/2026',
      performers: [
        { ...emptyPerformer('performer-1'), name: 'Petugas' },
        { ...emptyPerformer('performer-2'), name: 'Pasien' },
      ],
      steps: [
        {
          ...emptyProcedureStep('step-1'),
          activity: 'Mengambil nomor',
          shape: 'start',
          performer: 'performer-2',
          equipment: 'Nomor',
          time: '1 menit',
          output: 'Nomor antrean',
        },
        {
          ...emptyProcedureStep('step-2'),
          activity: 'Memeriksa berkas',
          shape: 'decision',
          performer: 'performer-1',
          otherwise: 'step-1',
          equipment: 'Berkas',
          time: '2 menit',
          output: 'Berkas lengkap',
        },
      ],
    },
    socialisation: {
      ...blank.socialisation,
      rows: [
        {
          ...emptySocialisation('social-1'),
          date: '2026-07-02',
          audience: 'Petugas loket',
          way: 'Apel pagi',
          evidence: 'Daftar hadir',
          who: 'Ketua KBK',
        },
      ],
    },
    remainder: {
      ...blank.remainder,
      rows: [{ ...emptyRemainderRow('rest-1'), problem: 'problem-2' }],
      nextTheme: 'Menertibkan rekam medis',
      reason: 'Masalah kedua terbesar.',
    },
    'follow-up': {
      rows: [
        {
          ...emptyFollowUp('follow-1'),
          plan: 'Memantau setiap bulan',
          due: '2026-12-31',
          owner: 'Ketua KBK',
          status: 'planned',
        },
      ],
    },
    closing: {
      conclusion: 'Waktu tunggu turun.',
      suggestions: 'Diterapkan di unit lain.',
      thanks: '',
    },
    annexes: {
      rows: blank.annexes.rows.map((row, index) => ({ ...row, available: index === 0 })),
    },
  };
}

const checkSheetUse: ToolUse = {
  id: 'use-1',
  tool: 'check-sheet',
  title: 'Keluhan di loket pendaftaran',
  evidence: {
    ...emptyEvidence(),
    measured: 'Keluhan',
    unit: 'keluhan',
    periodFrom: '2026-02-02',
    periodTo: '2026-02-28',
    source: 'lembar periksa KBK',
    n: 2880,
  },
  input: {
    by: 'day',
    kinds: [
      { id: 'kind-1', name: 'Berkas tidak lengkap' },
      { id: 'kind-2', name: 'Antrean lama' },
      { id: 'kind-3', name: 'Petugas tidak di tempat' },
      { id: 'kind-4', name: 'Lain-lain' },
    ],
    columns: [
      { id: 'column-1', name: 'Pekan 1', stratum: 'Paruh pertama', inspected: null },
      { id: 'column-2', name: 'Pekan 2', stratum: 'Paruh kedua', inspected: null },
    ],
    counts: [
      [30, 32],
      [25, 18],
      [15, 14],
      [10, 10],
    ],
    typedTotal: null,
    taps: [],
  },
};

const paretoUse: ToolUse = {
  id: 'use-2',
  tool: 'pareto',
  title: 'Keluhan di loket pendaftaran',
  evidence: { ...checkSheetUse.evidence, question: 'Keluhan apa yang paling sering terjadi?' },
  input: pareto.empty,
  from: 'use-1',
  before: '',
  parent: { use: '', category: '' },
};

const paretoAfterUse: ToolUse = {
  ...paretoUse,
  id: 'use-3',
  title: 'Keluhan setelah perbaikan',
  input: {
    ...pareto.empty,
    items: [
      { category: 'Berkas tidak lengkap', count: 12 },
      { category: 'Antrean lama', count: 9 },
      { category: 'Petugas tidak di tempat', count: 14 },
      { category: 'Lain-lain', count: 8 },
    ],
  },
  from: '',
  before: 'use-2',
  parent: { use: '', category: '' },
};

const seriesUse: ToolUse = {
  id: 'use-4',
  tool: 'series',
  title: 'Waktu tunggu per pekan',
  evidence: { ...emptyEvidence(), measured: 'Waktu tunggu', unit: 'menit' },
  input: {
    shape: 'line',
    categoryTitle: 'Pekan',
    categories: ['1', '2'],
    series: [
      { name: 'Sebelum', role: 'before', values: [50, 54] },
      { name: 'Sesudah', role: 'after', values: [22, 20] },
    ],
    target: 20,
  },
};

function problem(
  id: string,
  name: string,
  target: number,
  achieved: number,
): Risalah['inventory']['problems'][number] {
  return {
    ...emptyProblem(id),
    problem: name,
    unit: '%',
    target,
    achieved,
  };
}

function cause(
  id: string,
  parent: string,
  text: string,
  candidate = false,
): Risalah['cause-effect']['causes'][number] {
  return { ...emptyCause(id, parent), text, candidate };
}

function verified(
  id: string,
  causeId: string,
  conclusion: Risalah['verification']['rows'][number]['conclusion'],
): Risalah['verification']['rows'][number] {
  return {
    ...emptyVerificationRow(id),
    cause: causeId,
    standard: 'Maksimal 20 menit',
    method: 'Lembar periksa',
    use: 'use-1',
    n: 60,
    periodFrom: '2026-03-05',
    periodTo: '2026-03-14',
    place: 'Loket 1',
    result: 'Rata-rata 48 menit',
    conclusion,
    evidence: 'Rekap data',
  };
}

function measure(
  id: string,
  causeId: string,
  what: string,
  cost: number,
): Risalah['action-plan']['rows'][number] {
  return {
    ...emptyMeasure(id),
    cause: causeId,
    what,
    why: 'Agar tidak menunggu',
    where: 'Loket',
    from: '2026-05-05',
    to: '2026-05-20',
    who: 'Anggota 1',
    how: 'Menyusun dan memasang',
    cost,
  };
}

function photo(id: string, caption: string): PhotoUse {
  return { id, hash: `hash-${id}`, caption, takenOn: '2026-05-05', width: 1600, height: 1200 };
}
