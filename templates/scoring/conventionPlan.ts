import type { AnswerField } from '#domain/risalah/address.ts';
import type { ScoringGroup } from '#domain/method/scoring.ts';

type Group = ScoringGroup<AnswerField>;

const selection: Group = {
  id: 'selection',
  name: 'Rencana: pemilihan dan tujuan',
  items: [
    {
      id: 'convention.a1',
      name: 'Metode memilih masalah',
      asks: 'Apakah cara memilih masalah jelas dan dapat diulang?',
      points: 1,
      fedBy: ['priority/variant', 'priority/ratings', 'priority/reason'],
    },
    {
      id: 'convention.a2',
      name: 'Alat yang dipakai memilih',
      asks: 'Apakah alat yang dipakai sesuai dengan datanya?',
      points: 1,
      fedBy: ['inventory/data', 'background/data'],
    },
    {
      id: 'convention.a3',
      name: 'Data yang dipakai memilih',
      asks: 'Apakah pilihan bertumpu pada data yang bersumber?',
      points: 1,
      fedBy: ['inventory/problems', 'background/baselines'],
    },
    {
      id: 'convention.b',
      name: 'Kaitan tema dengan tujuan dan strategi',
      asks: 'Apakah tema mendukung tujuan dan strategi kantor?',
      points: 3,
      fedBy: ['background/strategy', 'title/theme', 'title/reason'],
    },
    {
      id: 'convention.c1',
      name: 'Pihak yang mendukung',
      asks: 'Siapa yang mendukung, dan bagaimana diajak?',
      points: 1,
      fedBy: ['background/stakeholders.stance', 'foreword/commitment'],
      among: { column: 'stance', value: 'supports' },
    },
    {
      id: 'convention.c2',
      name: 'Pihak yang menghambat',
      asks: 'Siapa yang dapat menghambat, dan mengapa?',
      points: 1,
      fedBy: ['background/stakeholders.stance', 'background/stakeholders.hope'],
      among: { column: 'stance', value: 'hinders' },
    },
    {
      id: 'convention.c3',
      name: 'Dampak bagi pihak terkait',
      asks: 'Apa dampak masalah ini bagi mereka?',
      points: 1,
      fedBy: ['background/stakeholders.negative'],
    },
  ],
};

const target: Group = {
  id: 'target',
  name: 'Rencana: penetapan target',
  items: [
    {
      id: 'convention.d',
      name: 'Sasaran sesuai tema',
      asks: 'Apakah sasaran menyentuh aspek mutu dan berjangka pendek?',
      points: 2,
      fedBy: ['target/rows.aspect', 'target/rows.deadline', 'target/problem'],
    },
    {
      id: 'convention.e',
      name: 'Sasaran jelas dan menantang',
      asks: 'Apakah sasaran terukur, menantang, dan beralasan?',
      points: 2,
      fedBy: ['target/rows', 'target/rows.reason'],
    },
    {
      id: 'convention.f',
      name: 'Perkiraan manfaat dan masalah potensial',
      asks: 'Apakah manfaat dan kesulitan sudah diperkirakan?',
      points: 2,
      fedBy: ['target/predictedBenefit', 'target/possibleProblems'],
    },
    {
      id: 'convention.g',
      name: 'Kesepakatan pihak terkait',
      asks: 'Siapa yang memeriksa dan menyetujui sasaran?',
      points: 2,
      fedBy: ['target/agreedWith'],
    },
  ],
};

const analysis: Group = {
  id: 'analysis',
  name: 'Rencana: analisis penyebab utama',
  items: [
    {
      id: 'convention.h1',
      name: 'Akar masalah dikenali dengan jelas',
      asks: 'Apakah rantai sebab sampai ke akarnya?',
      points: 1,
      fedBy: ['cause-effect/causes', 'why-chains/note'],
    },
    {
      id: 'convention.h2',
      name: 'Akar masalah dapat dibuktikan',
      asks: 'Apa data yang membuktikan tiap penyebab?',
      points: 1,
      fedBy: ['verification/rows.result', 'verification/data'],
    },
    {
      id: 'convention.h3',
      name: 'Ketepatan menentukan faktor dominan',
      asks: 'Apakah kesimpulan sesuai dengan datanya?',
      points: 1,
      fedBy: ['verification/rows.conclusion', 'vote/rows'],
    },
    {
      id: 'convention.h4',
      name: 'Kesesuaian masalah dan prioritas penanganan',
      asks: 'Apakah yang ditangani memang penyebab yang dominan?',
      points: 1,
      fedBy: ['action-plan/rows.cause'],
    },
    {
      id: 'convention.i',
      name: 'Keterlibatan tim dalam sebab-akibat',
      asks: 'Apakah semua anggota ikut mencari penyebab?',
      points: 2,
      fedBy: ['why-chains/participants', 'vote/rows', 'meetings/rows.attendees'],
    },
  ],
};

const solution: Group = {
  id: 'solution',
  name: 'Rencana: pengembangan solusi',
  items: [
    {
      id: 'convention.j1',
      name: 'Metode mencari gagasan',
      asks: 'Bagaimana gagasan dicari?',
      points: 1,
      fedBy: ['alternatives/rows'],
    },
    {
      id: 'convention.j2',
      name: 'Alat menilai gagasan',
      asks: 'Dengan apa gagasan dibandingkan?',
      points: 1,
      fedBy: ['alternatives/rows.evaluation', 'alternatives/rows.advantage'],
    },
    {
      id: 'convention.j3',
      name: 'Dasar memilih gagasan',
      asks: 'Mengapa gagasan itu yang dipilih?',
      points: 1,
      fedBy: ['alternatives/rows.conclusion', 'alternatives/rows.drawback'],
    },
    {
      id: 'convention.k1',
      name: 'Mutu solusi',
      asks: 'Apakah solusi menghilangkan sebab dan aman dijalankan?',
      points: 2,
      fedBy: ['alternatives/novelty', 'risks/rows'],
    },
    {
      id: 'convention.k2',
      name: 'Rencana 5W2H',
      asks: 'Apakah rencana lengkap dengan tujuh pertanyaannya?',
      points: 2,
      fedBy: ['action-plan/rows', 'approvals/rows'],
    },
  ],
};

/** The first thirty points of the convention sheet: choice, target, analysis and solution. */
export const conventionPlan: readonly Group[] = [selection, target, analysis, solution];
