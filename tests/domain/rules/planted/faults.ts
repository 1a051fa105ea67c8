import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas as byRoles } from '#templates/examples/puskesmas/puskesmas.ts';

/** The example with people's names, where others than these are strangers. */
const names: Readonly<Record<string, string>> = {
  'Ketua KBK': 'Siti Aminah',
  'Sekretaris KBK': 'Budi Santoso',
  'Anggota 1': 'Dewi Lestari',
  'Anggota 2': 'Agus Salim',
  'Anggota 3': 'Ratna Sari',
  'Anggota 4': 'Joko Susilo',
  'Anggota 5': 'Maya Putri',
};
const puskesmas = byRoles;
const named = JSON.parse(
  Object.entries(names).reduce(
    (text, [role, name]) =>
      text.replace(new RegExp(`(?<!"role":)"${role}"`, 'g'), () => `"${name}"`),
    JSON.stringify(byRoles),
  ),
) as Risalah;

/** One thing wrong in a worked example in which nothing is, and where it stands. */
export interface Fault {
  readonly name: string;
  readonly planted: Risalah;
  /** Sections in which a remark on it may stand. */
  readonly sections: readonly SectionId[];
}

/** The same example with one text of a section written otherwise, at its first place; what is not there is an error. */
function written(
  risalah: Risalah,
  section: SectionId,
  from: string,
  to: string,
  also: readonly SectionId[] = [],
): Fault {
  const text = JSON.stringify(risalah[section]);
  if (!text.includes(from)) throw new Error(`${section} does not hold ${from}`);
  const answers: unknown = JSON.parse(text.replace(from, () => to));
  return {
    name: `${section}: ${from} → ${to}`,
    planted: { ...risalah, [section]: answers },
    sections: [section, ...also],
  };
}

type Planted = readonly [section: SectionId, from: string, to: string, ...also: SectionId[]];

function each(risalah: Risalah, planted: readonly Planted[]): readonly Fault[] {
  return planted.map(([section, from, to, ...also]) => written(risalah, section, from, to, also));
}

/** Faults by the kind that a jury would call them. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  'a number that stands elsewhere otherwise': [
    ...each(puskesmas, [
      ['background', '154 kali dalam 24 hari', '145 kali dalam 24 hari'],
      ['background', 'menetapkan 15 menit', 'menetapkan 20 menit'],
      ['aspects', '154 gangguan dalam', '145 gangguan dalam'],
      ['aspects', '58 gangguan dalam', '85 gangguan dalam'],
      ['foreword', 'tercatat 154 gangguan', 'tercatat 145 gangguan'],
      ['foreword', '68,2% di antaranya', '62,8% di antaranya'],
      ['foreword', 'dari 154 menjadi 58', 'dari 154 menjadi 85'],
      ['foreword', 'menjadi 11 menit', 'menjadi 19 menit'],
      ['foreword', 'sasaran 12 menit', 'sasaran 10 menit'],
      ['foreword', 'Rp6.900.000', 'Rp9.600.000'],
      ['foreword', 'potensial Rp8.800.000', 'potensial Rp8.000.000'],
      ['closing', 'dari 154 menjadi 58', 'dari 145 menjadi 58'],
      ['closing', 'sasaran 12 menit', 'sasaran 14 menit'],
      [
        'closing',
        'Waktu tunggu pendaftaran turun dari 28 menit menjadi 11 menit',
        'Waktu tunggu pendaftaran turun 23 menit',
      ],
      ['target', 'menyumbang 68,2%', 'menyumbang 86,2%'],
      ['target', 'tidak lebih dari 12 menit', 'tidak lebih dari 10 menit'],
      ['standards', 'paling lama 12 menit', 'paling lama 21 menit'],
      ['comparison', '"target":12', '"target":15'],
      ['achievement', '24 hari kerja', '42 hari kerja'],
      ['remainder', '15 dari 58 gangguan (25,9%)', '25 dari 85 gangguan (29,4%)'],
      ['annexes', '188.4/021/2026', '188.4/012/2026'],
      ['annexes', '13 pertemuan', '31 pertemuan'],
    ]),
    ...each(dukcapil, [
      ['background', '976 dari 1.600 (61%)', '976 dari 1.500 (65,1%)'],
      ['comparison', '1.386 dari 1.650', '1.286 dari 1.650'],
      ['closing', 'naik dari 61% menjadi 84%', 'naik dari 61% menjadi 89%'],
      ['closing', 'sasaran 10%', 'sasaran 12%'],
      ['achievement', '20 hari kerja', '40 hari kerja'],
      ['aspects', '61% selesai', '16% selesai'],
      ['foreword', 'sasaran 10%', 'sasaran 14%'],
      ['foreword', 'Rp11.028.000', 'Rp11.280.000'],
    ]),
    ...each(lelang, [
      ['closing', 'Sasaran 45 menit', 'Sasaran 50 menit'],
      ['achievement', 'melampaui sasaran 45 menit', 'melampaui sasaran 40 menit'],
      ['foreword', 'standarnya 60 menit', 'standarnya 90 menit'],
    ]),
  ],
  'a percentage that its counts do not give': each(puskesmas, [
    ['remainder', '15 dari 58 gangguan (25,9%)', '15 dari 58 gangguan (29,5%)'],
    ['verification', '34 dari 41 pasien (82,9%)', '34 dari 41 pasien (72,9%)'],
    ['verification', '34 dari 41 pasien (82,9%)', '72,9% pasien (34 dari 41)'],
    ['verification', '34 dari 41 pasien (82,9%)', '34 dari 41 pasien atau 72,9%'],
    ['background', '154 kali dalam 24 hari', '154 kali, 105 dari 154 (86,2%) karena berkas'],
    [
      'closing',
      'turun dari 28 menit menjadi 11 menit',
      'turun dari 28 menit menjadi 11 menit (70,6%)',
    ],
    ['closing', 'turun dari 154 menjadi 58', 'turun dari 154 menjadi 58 atau 52,3%'],
    [
      'achievement',
      'Sasaran terlampaui',
      'Sasaran terlampaui, waktu tunggu pendaftaran turun 70,6%',
    ],
    ['closing', 'melampaui sasaran', 'dengan capaian 160% melampaui sasaran'],
    ['closing', 'turun dari 28 menit', 'turun 23 menit, dari 28 menit'],
  ]),
  'a number in words': each(puskesmas, [
    [
      'closing',
      'dari 28 menit menjadi 11 menit',
      'dari dua puluh delapan menit menjadi tiga belas menit',
    ],
    [
      'closing',
      'dari 28 menit menjadi 11 menit',
      'dari tiga puluh delapan menit menjadi sebelas menit',
    ],
    ['closing', 'sasaran 12 menit', 'sasaran dua puluh menit'],
    ['background', 'rata-rata 28 menit', 'rata-rata tiga puluh tujuh menit'],
    ['aspects', 'Waktu tunggu 11 menit', 'Waktu tunggu sembilan menit'],
    ['verification', '34 dari 41 pasien (82,9%)', 'tiga dari empat pasien (82,9%)'],
    ['closing', 'Tiga penyebab dominan', 'Dua belas penyebab dominan'],
    ['closing', 'Tiga penyebab dominan', 'Dua penyebab dominan'],
    ['foreword', 'Tiga penyebab dominan', 'Dua penyebab dominan'],
  ]),
  'a proof against its own data': [
    ...each(puskesmas, [
      ['verification', 'Rata-rata 9,4 menit', 'Rata-rata 8,4 menit'],
      ['verification', '2,1 menit di rak berurutan', '1,2 menit di rak berurutan'],
      ['verification', '34 dari 41 pasien (82,9%)', '34 dari 51 pasien (66,7%)'],
      ['verification', '"n":60,"periodFrom"', '"n":40,"periodFrom"'],
      [
        'verification',
        'Pasien baru 8,2 menit, pasien lama 2,6 menit',
        'Pasien baru 3,2 menit, pasien lama 2,6 menit',
      ],
      [
        'verification',
        'Rata-rata 9,4 menit di rak tidak berurutan, 2,1 menit di rak berurutan',
        'Rata-rata 2,4 menit di semua rak',
      ],
      [
        'comparison',
        'Formulir yang diisi ulang kini menjadi gangguan terbesar',
        'Jaringan terputus kini menjadi gangguan terbesar',
      ],
    ]),
    ...each(lelang, [
      ['verification', 'r = ', 'r = −'],
      ['verification', 'Menyalin memakan 2', 'Menyalin memakan 1'],
    ]),
  ],
  'a verb against its numbers': each(puskesmas, [
    ['closing', 'turun dari 28 menit menjadi 11', 'naik dari 28 menit menjadi 11'],
    ['foreword', 'turun dari 154 menjadi 58', 'meningkat dari 154 menjadi 58'],
    ['target', '"direction":"down"', '"direction":"up"'],
    ['title', 'Menurunkan', 'Meningkatkan'],
  ]),
  'days out of order': [
    ...each(puskesmas, [
      ['meetings', '"date":"2026-11-05"', '"date":"2026-10-16"'],
      ['meetings', '"date":"2026-07-31"', '"date":"2026-07-27"'],
      ['meetings', '"date":"2026-08-06"', '"date":"2026-08-20"', 'approvals'],
      ['actions', '"to":"2026-09-30"', '"to":"2026-10-20"', 'comparison', 'schedule'],
      [
        'comparison',
        '"to":"2026-11-03"',
        '"to":"2026-12-03"',
        'approvals',
        'schedule',
        'procedure',
      ],
      ['target', '"deadline":"2026-11-30"', '"deadline":"2026-09-30"', 'comparison'],
      ['target', '10 Juli 2026', '10 Mei 2026'],
      ['target', 'Tercapai pada November 2026', 'Tercapai pada Agustus 2026'],
      [
        'verification',
        '"periodTo":"2026-07-30"',
        '"periodTo":"2026-08-15"',
        'why-chains',
        'actions',
        'schedule',
        'meetings',
      ],
      ['actions', 'pada 7 September 2026', 'pada 7 Juli 2026'],
      ['socialisation', '13 November 2026', '13 September 2026'],
      ['annexes', '2 Juni s.d. 3 Juli', '2 Mei s.d. 3 Juli'],
      ['background', '2 Juni s.d. 3 Juli 2026', '2 Juni s.d. 3 Agustus 2026'],
      [
        'comparison',
        '"periodFrom":"2026-10-01","periodTo":"2026-11-03"',
        '"periodFrom":"2026-06-02","periodTo":"2026-07-03"',
      ],
      [
        'inventory',
        '"periodFrom":"2026-06-02","periodTo":"2026-07-03"',
        '"periodFrom":"2026-10-01","periodTo":"2026-11-03"',
      ],
      ['procedure', '"effectiveOn":"2026-11-16"', '"effectiveOn":"2026-11-02"'],
      ['circle', '"periodTo":"2026-11-20"', '"periodTo":"2026-10-20"', 'comparison', 'meetings'],
      ['schedule', '"plannedFrom":"2026-08-03"', '"plannedFrom":"2026-06-03"'],
      ['next-schedule', '"from":"2027-03-01"', '"from":"2027-01-01"'],
    ]),
  ],
  'people and papers': [
    ...each(puskesmas, [
      ['members', '"role":"secretary"', '"role":"leader"'],
      ['members', 'Anggota 2', 'Anggota 1'],
      ['meetings', '"date":"2026-05-29"', '"date":"2026-05-18"'],
      ['meetings', '"present":null', '"present":25'],
      ['approvals', '"name":"Ketua KBK"', '"name":"Anggota 3"'],
      ['standards', 'SOP/PKM/17/2026', 'SOP/PKM/71/2026'],
    ]),
    ...each(named, [
      ['socialisation', '"who":"Siti Aminah"', '"who":"Rina Kartika"'],
      ['side-effects', '"owner":"Maya Putri"', '"owner":"Rina Kartika"'],
      ['actions', '"who":"Maya Putri"', '"who":"Rina Kartika"'],
      ['approvals', '"name":"Siti Aminah"', '"name":"Ratna Sari"'],
    ]),
  ],
  money: each(puskesmas, [
    ['benefit', '"amount":800000', '"amount":8000000'],
    ['action-plan', '"cost":650000', '"cost":560000', 'benefit'],
    [
      'benefit',
      'Rp1.850.000 + Rp650.000 + Rp500.000","amount":3000000',
      'Rp850.000 + Rp650.000 + Rp500.000","amount":2000000',
      'foreword',
    ],
    [
      'benefit',
      '40 jam × Rp20.000","amount":800000',
      '60 jam × Rp20.000","amount":1200000',
      'foreword',
    ],
    [
      'benefit',
      '11 bulan × Rp800.000","amount":8800000',
      '11 bulan × Rp900.000","amount":9900000',
      'foreword',
    ],
  ]),
  'a choice against its own scores': each(puskesmas, [
    [
      'priority',
      '"chosen":"problem-wait"',
      '"chosen":"problem-survey"',
      'cause-effect',
      'target',
      'title',
    ],
    [
      'remainder',
      'Menurunkan pengisian ulang formulir pendaftaran',
      'Menurunkan waktu tunggu pendaftaran pasien rawat jalan',
    ],
    ['alternatives', '"conclusion":"chosen"', '"conclusion":"rejected"', 'action-plan'],
  ]),
};
