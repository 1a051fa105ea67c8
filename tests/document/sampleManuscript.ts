import type { Chart, Diagram, Mark } from '#figures/figure.ts';
import type {
  Block,
  FigureBlock,
  Heading,
  Manuscript,
  Paragraph,
  Run,
  Table,
} from '#manuscript/manuscript.ts';
import type { Photos } from '#document/setting/typesetting.ts';
import type { Format } from '#domain/method/format.ts';
import { formats } from '#templates/formats/formats.ts';

export const a4: Format = formats[0];

/** A manuscript that holds every kind of block, as a small risalah would. */
export function sampleManuscript(): Manuscript {
  return {
    title: 'Menurunkan Waktu Tunggu Pendaftaran Pasien Rawat Jalan di Puskesmas Mayangan',
    author: 'KBK Melati',
    mark: 'CONTOH FIKTIF',
    banner: '',
    captions: 'by-chapter',
    parts: [
      { id: 'cover', orientation: 'portrait', numbering: 'none', blocks: [cover] },
      { id: 'front', orientation: 'portrait', numbering: 'roman', blocks: front },
      { id: 'body', orientation: 'portrait', numbering: 'arabic', blocks: body },
      { id: 'annex', orientation: 'landscape', numbering: 'arabic', blocks: annex },
    ],
  };
}

const cover: Block = {
  kind: 'cover',
  logos: [
    { hash: 'logo', alt: 'Logo Puskesmas Mayangan' },
    { hash: 'logo-kbk', alt: 'Logo KBK Melati' },
  ],
  heading: 'RISALAH KELOMPOK BUDAYA KERJA',
  title: 'MENURUNKAN WAKTU TUNGGU PENDAFTARAN PASIEN RAWAT JALAN DARI 46 MENIT MENJADI 20 MENIT',
  lines: ['KBK Melati', 'Puskesmas Mayangan'],
  foot: ['PEMERINTAH KOTA PROBOLINGGO', 'DINAS KESEHATAN', '2026'],
};

const lorem =
  'Pelayanan pendaftaran merupakan pintu pertama yang dilalui setiap pasien. Selama enam bulan terakhir keluhan tentang lamanya antrean terus bertambah, sehingga KBK Melati memilihnya sebagai tema perbaikan dan menghimpun data selama 24 hari kerja di loket pendaftaran.';

const front: readonly Block[] = [
  heading(1, 'LEMBAR PENGESAHAN'),
  bodyText(
    'Risalah ini disusun oleh KBK Melati dan disahkan sebagai bahan konvensi mutu tahun 2026.',
  ),
  {
    kind: 'signatures',
    section: 'approval',
    blocks: [
      signature('', 'Mengetahui,', 'Kepala Puskesmas Mayangan', 'dr. Contoh Fiktif, M.Kes.'),
      signature('Probolinggo, 3 Maret 2026', '', 'Ketua KBK Melati', 'Ketua KBK, A.Md.'),
      signature('', 'Menyetujui,', 'Kepala Dinas Kesehatan Kota Probolinggo', ''),
    ],
  },
  heading(1, 'KATA PENGANTAR'),
  bodyText(lorem),
  heading(1, 'DAFTAR ISI'),
  { kind: 'contents', of: 'headings' },
  heading(1, 'DAFTAR GAMBAR'),
  { kind: 'contents', of: 'figures' },
  heading(1, 'DAFTAR TABEL'),
  { kind: 'contents', of: 'tables' },
];

export const pareto: Chart = {
  kind: 'chart',
  title: 'Diagram Pareto keluhan',
  alt: 'Dua jenis keluhan pertama menyumbang 68,2% dari 154 keluhan.',
  categories: [
    'Berkas tidak lengkap',
    'Antrean lama',
    'Petugas terlambat',
    'Salah formulir',
    'Jaringan lambat',
    'Lain-lain',
  ],
  categoryTitle: 'Jenis keluhan',
  left: axis('Jumlah keluhan', 154, 30.8, (value) => String(Math.round(value))),
  right: axis('Kumulatif', 100, 20, (value) => `${value}%`),
  series: [
    {
      name: 'Jumlah',
      mark: 'bar',
      axis: 'left',
      role: 'data',
      values: [64, 41, 22, 12, 8, 7],
      emphasis: ['vital', 'vital', 'plain', 'plain', 'plain', 'muted'],
      labels: ['64', '41', '22', '12', '8', '7'],
    },
    {
      name: 'Kumulatif',
      mark: 'line',
      axis: 'right',
      role: 'cumulative',
      values: [41.6, 68.2, 82.5, 90.3, 95.5, 100],
      emphasis: [],
      labels: ['41,6%', '68,2%', '82,5%', '90,3%', '95,5%', '100%'],
    },
  ],
  references: [{ axis: 'right', value: 80, label: 'Ambang 80%', role: 'threshold' }],
  divisions: [],
  barGap: 0,
  stacking: 'grouped',
};

const comparison: Chart = {
  ...pareto,
  title: 'Waktu tunggu sebelum dan sesudah',
  alt: 'Waktu tunggu turun dari 46 menit menjadi 18 menit.',
  categories: ['Januari', 'Februari', 'Maret', 'April'],
  categoryTitle: '',
  left: axis('Menit', 50, 10, String),
  right: null,
  series: [
    series('Sebelum', 'before', [46, 44, 47, 45]),
    series('Sesudah', 'after', [22, 20, 19, 18]),
  ],
  references: [{ axis: 'left', value: 20, label: 'Sasaran 20 menit', role: 'target' }],
  divisions: [],
  barGap: 0.6,
};

const trend: Chart = {
  ...comparison,
  title: 'Perjalanan waktu tunggu',
  series: comparison.series.map((one) => ({ ...one, mark: 'line' as const })),
};

const stacked: Chart = {
  ...comparison,
  title: 'Bertumpuk',
  stacking: 'stacked',
  left: axis('Menit', 80, 20, String),
};

/** A fishbone-like drawing with a given number of causes. */
export function fishbone(causes: number, landscape = true): Diagram {
  const width = 780;
  const height = 400;
  const marks: Mark[] = [
    {
      kind: 'line',
      from: { x: 10, y: 200 },
      to: { x: 660, y: 200 },
      role: 'spine',
      arrow: 'end',
      width: 2.5,
      dash: 'solid',
    },
    {
      kind: 'box',
      x: 662,
      y: 165,
      width: 112,
      height: 70,
      shape: 'rectangle',
      role: 'head',
      lines: ['Waktu tunggu', '46 menit'],
      fontSize: 11,
      bold: true,
      align: 'center',
    },
  ];
  for (let bone = 0; bone < 6; bone += 1) {
    const top = bone < 3;
    const x = 60 + (bone % 3) * 205;
    const y = top ? 14 : 368;
    marks.push(
      {
        kind: 'line',
        from: { x: x + 20, y: top ? 34 : 366 },
        to: { x: x + 150, y: 200 },
        role: 'bone',
        arrow: 'none',
        width: 1.5,
        dash: 'solid',
      },
      {
        kind: 'box',
        x: x - 30,
        y: top ? y : y,
        width: 100,
        height: 20,
        shape: 'rounded',
        role: 'category',
        lines: ['Manusia'],
        fontSize: 10,
        bold: true,
        align: 'center',
      },
    );
  }
  for (let cause = 0; cause < causes; cause += 1) {
    const bone = cause % 6;
    const rank = Math.floor(cause / 6);
    const y = (bone < 3 ? 46 : 216) + rank * Math.min(15, (850 / causes) * 1.0);
    const x = 60 + (bone % 3) * 205 - 50;
    marks.push(
      {
        kind: 'line',
        from: { x, y: y + 10 },
        to: { x: x + 110, y: y + 10 },
        role: 'twig',
        arrow: 'end',
        width: 0.75,
        dash: 'solid',
      },
      {
        kind: 'text',
        x,
        y,
        width: 110,
        lines: [`Penyebab ke-${cause + 1}`],
        fontSize: 8,
        bold: false,
        align: 'start',
        role: cause === 3 ? 'proven' : 'plain',
      },
    );
  }
  return {
    kind: 'diagram',
    parts: [],
    title: 'Diagram tulang ikan',
    alt: `Tulang ikan dengan ${causes} penyebab.`,
    width,
    height,
    marks,
    landscape,
  };
}

/** Every shape and role once. */
const shapes: Diagram = {
  kind: 'diagram',
  parts: [],
  title: 'Ragam bentuk',
  alt: 'Semua bentuk dan peran.',
  width: 390,
  height: 150,
  landscape: false,
  marks: [
    ...(['rectangle', 'rounded', 'capsule', 'diamond', 'circle'] as const).map(
      (shape, index): Mark => ({
        kind: 'box',
        x: index * 78,
        y: 5,
        width: 70,
        height: 44,
        shape,
        role: index === 4 ? 'proven' : index === 2 ? 'candidate' : 'plain',
        lines: ['Kotak', shape],
        fontSize: 8,
        bold: false,
        align: 'center',
      }),
    ),
    ...(['planned', 'actual', 'thread', 'broken', 'quiet'] as const).map((role, index): Mark => ({
      kind: 'box',
      x: index * 78,
      y: 60,
      width: 70,
      height: 30,
      shape: 'rectangle',
      role,
      lines: role === 'planned' ? [] : [role],
      fontSize: 8,
      bold: true,
      align: 'center',
    })),
    {
      kind: 'line',
      from: { x: 380, y: 140 },
      to: { x: 10, y: 100 },
      role: 'thread',
      arrow: 'end',
      width: 1.5,
      dash: 'dashed',
    },
    {
      kind: 'line',
      from: { x: 10, y: 140 },
      to: { x: 380, y: 100 },
      role: 'plain',
      arrow: 'end',
      width: 1,
      dash: 'solid',
    },
    {
      kind: 'text',
      x: 195,
      y: 130,
      width: 120,
      lines: ['di tengah'],
      fontSize: 9,
      bold: true,
      align: 'center',
      role: 'plain',
    },
    {
      kind: 'text',
      x: 390,
      y: 130,
      width: 80,
      lines: ['di kanan'],
      fontSize: 9,
      bold: false,
      align: 'end',
      role: 'quiet',
    },
  ],
};

export const complaints: Table = {
  kind: 'table',
  caption: 'Keluhan di loket pendaftaran',
  anchor: 'table-complaints',
  columns: [
    { title: 'No.', weight: 1, align: 'center' },
    { title: 'Jenis keluhan', weight: 5, align: 'start' },
    { title: 'Jumlah', weight: 2, align: 'end' },
    { title: '%', weight: 2, align: 'end' },
    { title: 'Kumulatif %', weight: 2, align: 'end' },
  ],
  rows: [
    { style: 'group', cells: [{ lines: ['Loket 1'] }] },
    { style: 'vital', cells: cells('1', 'Berkas tidak lengkap', '64', '41,6', '41,6') },
    { style: 'vital', cells: cells('2', 'Antrean lama', '41', '26,6', '68,2') },
    { style: 'plain', cells: cells('3', 'Petugas terlambat', '22', '14,3', '82,5') },
    { style: 'plain', cells: cells('4', 'Salah formulir', '12', '7,8', '90,3') },
    { style: 'plain', cells: cells('5', 'Jaringan lambat', '8', '5,2', '95,5') },
    { style: 'plain', cells: cells('6', 'Lain-lain', '7', '4,5', '100,0') },
    { style: 'total', cells: [{ lines: ['Jumlah'], span: 2 }, ...cells('154', '100,0', '')] },
  ],
  note: 'Sumber: lembar periksa KBK Melati, 2 Juni s.d. 4 Juli 2026, n = 154.',
  section: 'inventory',
};

export const schedule: Table = {
  kind: 'table',
  caption: 'Jadwal kegiatan',
  anchor: 'table-schedule',
  columns: [
    { title: 'Langkah', weight: 5, align: 'start' },
    { title: '', weight: 2, align: 'start' },
    ...Array.from({ length: 16 }, (_, week) => ({
      title: String(week + 1),
      weight: 1,
      align: 'center' as const,
    })),
  ],
  rows: ['Menentukan tema', 'Menganalisis penyebab', 'Menyusun rencana perbaikan'].flatMap(
    (name, step) => [
      {
        style: 'plain' as const,
        cells: [{ lines: [name], rowSpan: 2 }, { lines: ['Rencana'] }, ...weeks(step, 'planned')],
      },
      { style: 'plain' as const, cells: [{ lines: ['Realisasi'] }, ...weeks(step, 'actual')] },
    ],
  ),
  note: 'Arsir: rencana; penuh: realisasi.',
  section: 'schedule',
};

const identity: Table = {
  kind: 'table',
  caption: '',
  anchor: '',
  columns: [
    { title: '', weight: 3, align: 'start' },
    { title: '', weight: 7, align: 'start' },
  ],
  rows: [
    { style: 'plain', cells: cells('Nama KBK', ': Melati') },
    { style: 'plain', cells: cells('Moto', ': Cepat, tepat, dan ramah') },
    { style: 'plain', cells: cells('Periode', ': Januari s.d. Juni 2026') },
  ],
  note: '',
  section: 'profile',
};

const body: readonly Block[] = [
  heading(1, 'PROFIL KBK'),
  identity,
  bodyText('KBK Melati dibentuk pada 3 Januari 2026.'),
  figure('Struktur organisasi KBK Melati', 'figure-organisation', shapes),
  heading(1, 'PENDAHULUAN', 'BAB I'),
  heading(2, '1.1 Latar Belakang'),
  bodyText(lorem),
  bodyText(lorem),
  {
    kind: 'list',
    ordered: true,
    section: '',
    items: [
      [text('Waktu tunggu rata-rata 46 menit;')],
      [text('154 keluhan dalam 24 hari;')],
      [text('standar pelayanan 20 menit.')],
    ],
  },
  bodyText('Unsur nilai kerja yang dipilih:'),
  {
    kind: 'list',
    ordered: false,
    section: '',
    items: [[text('Berorientasi pelayanan')], [text('Akuntabel')]],
  },
  {
    kind: 'list',
    ordered: true,
    section: '',
    items: [[text('Daftar kedua mulai lagi dari satu.')]],
  },
  heading(2, '1.2 Benang Merah'),
  bodyText('Seluruh risalah ini mengikuti satu benang merah berikut.'),
  {
    kind: 'thread',
    caption: 'Benang merah risalah',
    anchor: 'figure-thread',
    section: 'thread',
    knots: [
      { label: 'Masalah', value: '46 menit', text: 'Waktu tunggu pendaftaran', broken: false },
      { label: 'Target', value: '20 menit', text: 's.d. 30 Juni 2026', broken: false },
      { label: 'Penyebab dominan', value: '64 kali', text: 'Berkas tidak lengkap', broken: false },
      { label: 'Penanggulangan', value: '', text: 'Daftar periksa berkas', broken: false },
      { label: 'Hasil', value: '', text: '', broken: true },
      { label: 'Standar', value: 'SOP 01', text: 'SOP Pendaftaran', broken: false },
    ],
  },
  schedule,
  heading(1, 'LANGKAH 1: MENENTUKAN TEMA DAN SASARAN', 'BAB II'),
  heading(2, '2.1 Inventarisasi Masalah'),
  {
    kind: 'paragraph',
    style: 'body',
    section: 'inventory',
    runs: [
      text('Selama 24 hari pengamatan tercatat 154 keluhan. Jenis dan jumlahnya disajikan pada '),
      { kind: 'reference', anchor: 'table-complaints' },
      text(' dan '),
      { kind: 'reference', anchor: 'figure-pareto' },
      text('. Lihat pula '),
      { kind: 'reference', anchor: 'nowhere' },
      text('. '),
      { kind: 'text', text: 'Tebal', bold: true },
      text(' dan '),
      { kind: 'text', text: 'miring', italic: true },
      text('.'),
    ],
  },
  complaints,
  figure(
    'Diagram Pareto keluhan di loket pendaftaran',
    'figure-pareto',
    pareto,
    'Sumber: lembar periksa KBK Melati, n = 154.',
  ),
  bodyText(
    'Dua jenis pertama menyumbang 68,2% dari seluruh keluhan, sehingga menjadi pusat perhatian KBK.',
  ),
  heading(3, '2.1.1 Sasaran'),
  {
    kind: 'paragraph',
    style: 'formula',
    section: '',
    runs: [{ kind: 'text', text: '(46 − 20) ÷ 46 × 100% = 56,5%', italic: true }],
  },
  { kind: 'paragraph', style: 'missing', section: '', runs: [text('(belum diisi)')] },
  {
    kind: 'paragraph',
    style: 'note',
    section: '',
    runs: [text('Catatan kecil tentang sumber data.')],
  },
  { kind: 'paragraph', style: 'centred', section: '', runs: [text('Teks di tengah')] },
  heading(1, 'LANGKAH 2: MENENTUKAN PENYEBAB', 'BAB III'),
  bodyText(lorem),
  figure('Diagram tulang ikan waktu tunggu', 'figure-fishbone', fishbone(54)),
  bodyText('Penyebab ke-4 terbukti dominan.'),
  figure('Waktu tunggu sebelum dan sesudah', 'figure-comparison', comparison),
  figure('Perjalanan waktu tunggu', 'figure-trend', trend),
  figure('Waktu tunggu bertumpuk', 'figure-stacked', stacked),
  {
    kind: 'photos',
    caption: 'Loket sebelum dan sesudah perbaikan',
    anchor: 'figure-photos',
    section: '',
    photos: [
      { hash: 'before', caption: 'Sebelum: antrean menumpuk', alt: 'Antrean panjang di loket' },
      { hash: 'lost', caption: 'Sesudah: antrean tertib', alt: 'Antrean tertib di loket' },
    ],
  },
  { kind: 'page-break' },
  bodyText('Halaman baru sesudah pemisah.'),
  {
    kind: 'photos',
    caption: 'Sosialisasi',
    anchor: 'figure-photo',
    section: '',
    photos: [{ hash: 'before', caption: '', alt: 'Sosialisasi kepada petugas' }],
  },
];

const annex: readonly Block[] = [
  heading(1, 'LAMPIRAN'),
  { ...schedule, caption: 'Jadwal lengkap', anchor: 'table-annex' },
  { kind: 'page-break' },
  bodyText('Lampiran kedua.'),
];

/** A grey PNG of one pixel, good enough to be embedded and stretched. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFiAKApdk7qwAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

export const photos: Photos = new Map([
  ['before', { bytes: pixel, width: 1600, height: 1200, type: 'png' }],
  ['logo', { bytes: pixel, width: 400, height: 400, type: 'png' }],
  ['logo-kbk', { bytes: pixel, width: 300, height: 400, type: 'png' }],
]);

/** A manuscript of one arabic part. */
export function manuscriptOf(...blocks: readonly Block[]): Manuscript {
  return {
    title: 'Uji',
    author: 'KBK',
    mark: '',
    banner: '',
    captions: 'by-chapter',
    parts: [{ id: 'body', orientation: 'portrait', numbering: 'arabic', blocks }],
  };
}

export function heading(level: Heading['level'], words: string, label = ''): Heading {
  return {
    kind: 'heading',
    level,
    label,
    text: words,
    anchor: '',
    numbered: label !== '',
    section: '',
  };
}

export function figure(
  caption: string,
  anchor: string,
  drawing: FigureBlock['figure'],
  note = '',
): FigureBlock {
  return { kind: 'figure', caption, anchor, figure: drawing, note, section: '' };
}

export function bodyText(words: string): Paragraph {
  return { kind: 'paragraph', style: 'body', section: '', runs: [text(words)] };
}

export function cells(...lines: readonly string[]): Table['rows'][number]['cells'] {
  return lines.map((line) => ({ lines: [line] }));
}

function text(words: string): Run {
  return { kind: 'text', text: words };
}

function signature(placeAndDate: string, preamble: string, role: string, name: string) {
  return {
    placeAndDate,
    preamble,
    role,
    name,
    below: name ? ['Penata Tingkat I', 'NIP 19800101 200501 1 001'] : [],
  };
}

function weeks(step: number, fill: 'planned' | 'actual') {
  return Array.from({ length: 16 }, (_, week) => {
    const on = week >= step * 4 + (fill === 'actual' ? 1 : 0) && week < step * 4 + 5;
    return on ? { lines: [], fill } : { lines: [] };
  });
}

function series(name: string, role: 'before' | 'after', values: readonly number[]) {
  return {
    name,
    mark: 'bar' as const,
    axis: 'left' as const,
    role,
    values,
    emphasis: [],
    labels: values.map(String),
  };
}

function axis(title: string, max: number, step: number, write: (value: number) => string) {
  const count = Math.round(max / step);
  return {
    title,
    min: 0,
    max,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      value: index * step,
      label: write(index * step),
    })),
  };
}
