import type { AnswerField } from '#domain/risalah/address.ts';
import type { ScoringGroup, ScoringSheet } from '#domain/method/scoring.ts';
import { conventionPlan } from './conventionPlan.ts';

type Group = ScoringGroup<AnswerField>;

const implementation: Group = {
  id: 'implementation',
  name: 'Pelaksanaan',
  items: [
    {
      id: 'convention.l1',
      name: 'Pemantauan pelaksanaan',
      asks: 'Bagaimana pelaksanaan dipantau, dengan angka apa?',
      points: 10,
      fedBy: ['actions/rows.monitoring', 'actions/rows', 'actions/data', 'schedule/rows'],
    },
    {
      id: 'convention.l2',
      name: 'Hambatan dan dukungan',
      asks: 'Bagaimana hambatan diatasi dan dukungan diperoleh?',
      points: 10,
      fedBy: ['obstacles/rows', 'obstacles/rows.solution', 'foreword/commitment'],
    },
    {
      id: 'convention.m',
      name: 'Semua anggota memahami perubahan',
      asks: 'Bagaimana Anda memastikan semua anggota paham?',
      points: 10,
      fedBy: ['actions/understanding'],
    },
  ],
};

const evaluation: Group = {
  id: 'evaluation',
  name: 'Pemeriksaan hasil',
  items: [
    {
      id: 'convention.n1',
      name: 'Perbandingan dan faktor yang belum teratasi',
      asks: 'Apakah hasil dibandingkan dengan target secara adil?',
      points: 5,
      fedBy: ['comparison/rows', 'achievement/unsolved', 'achievement/wayBack'],
    },
    {
      id: 'convention.n2',
      name: 'Alat evaluasi dan alasannya',
      asks: 'Alat apa yang dipakai menilai hasil, dan mengapa?',
      points: 5,
      fedBy: ['comparison/data', 'achievement/reading'],
    },
    {
      id: 'convention.o1',
      name: 'Manfaat berwujud dan tidak berwujud',
      asks: 'Apa manfaatnya, dan bagaimana dihitung?',
      points: 10 / 3,
      fedBy: ['benefit/rows', 'benefit/intangible'],
    },
    {
      id: 'convention.o2',
      name: 'Hasil positif lain',
      asks: 'Aspek apa lagi yang membaik?',
      points: 10 / 3,
      fedBy: ['aspects/rows'],
    },
    {
      id: 'convention.o3',
      name: 'Dampak ikutan (efek samping)',
      asks: 'Dampak ikutan apa yang timbul dan ditangani?',
      points: 10 / 3,
      fedBy: ['side-effects/rows', 'side-effects/rows.handling'],
    },
    {
      id: 'convention.p',
      name: 'Sumbangan bagi tujuan dan pihak terkait',
      asks: 'Apa sumbangan hasil ini bagi kantor dan pihak terkait?',
      points: 10,
      fedBy: ['benefit/contribution', 'background/strategy'],
    },
  ],
};

const standards: Group = {
  id: 'standards',
  name: 'Standardisasi dan tindak lanjut',
  items: [
    {
      id: 'convention.q1',
      name: 'Standar masukan, proses, dan hasil',
      asks: 'Apakah ketiga standar ada dan berlaku?',
      points: 1,
      fedBy: ['standards/rows', 'standards/rows.kind'],
    },
    {
      id: 'convention.q2',
      name: 'Standar mencegah masalah terulang',
      asks: 'Bagaimana standar mencegah masalah terulang?',
      points: 1,
      fedBy: ['procedure/warnings', 'standards/rows.text'],
    },
    {
      id: 'convention.q3',
      name: 'Standar lebih efektif',
      asks: 'Apakah cara baru lebih sederhana dan cepat?',
      points: 1,
      fedBy: ['procedure/steps', 'procedure/steps.time'],
    },
    {
      id: 'convention.q4',
      name: 'Dikomunikasikan dan dapat ditiru',
      asks: 'Siapa yang sudah tahu, dan siapa yang dapat meniru?',
      points: 1,
      fedBy: ['socialisation/rows', 'socialisation/replication'],
    },
    {
      id: 'convention.q5',
      name: 'Peringatan bila menyimpang',
      asks: 'Apa yang memberi tanda bila standar dilanggar?',
      points: 1,
      fedBy: ['standards/warning', 'standards/warningNote'],
    },
    {
      id: 'convention.r1',
      name: 'Standar disahkan dan diserahkan',
      asks: 'Siapa yang mengesahkan dan menerima standar?',
      points: 1.5,
      fedBy: ['socialisation/handover', 'procedure/approvedBy'],
    },
    {
      id: 'convention.r2',
      name: 'Pelaksanaan standar dipantau',
      asks: 'Bagaimana pelaksanaan standar dijamin?',
      points: 1.5,
      fedBy: ['follow-up/rows', 'procedure/records'],
    },
    {
      id: 'convention.s',
      name: 'Rencana berikutnya',
      asks: 'Apa tema berikutnya, dan dari data apa?',
      points: 2,
      fedBy: ['remainder/nextTheme', 'remainder/reason', 'next-schedule/rows'],
    },
  ],
};

/** The field sheet of quality-circle conventions: plan 30, do 30, check 30, act 10. */
export const convention: ScoringSheet<AnswerField> = {
  id: 'convention',
  name: 'Lembar konvensi (100 poin)',
  description:
    'Penilaian lapangan konvensi gugus mutu: rencana 30, pelaksanaan 30, hasil 30, standar 10.',
  levels: [
    { name: 'Sangat baik', share: 1 },
    { name: 'Baik', share: 0.75 },
    { name: 'Cukup', share: 0.5 },
    { name: 'Kurang', share: 0.3 },
  ],
  groups: [...conventionPlan, implementation, evaluation, standards],
  notes: [
    'Pihak yang menghambat bernilai 1 poin. Sebagian salinan mencetak 0,75 sehingga jumlahnya 99,75.',
    'Kurang pada butir sepuluh poin bernilai 3. Satu salinan mencetak 3,6.',
    'Baik pada butir 3,33 poin bernilai 2,5. Satu salinan mencetak 3,75, melebihi nilai tertingginya.',
    'Kurang pada standar dan rencana berikutnya dihitung 30% dari butirnya. Salinan mencetak 0,5.',
    'Nama beberapa butir disusun kembali dari ringkasan; bobotnya tidak berubah.',
  ],
};
