import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import type { ControlChartKind } from '#domain/tools/controlChart/controlChartInput.ts';
import type { DataNames } from '#domain/tools/dataNames.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** The tools, as sentences name them. */
export const toolNames: Readonly<Record<ToolId, string>> = {
  'check-sheet': 'Lembar periksa',
  stratification: 'Stratifikasi',
  pareto: 'Diagram Pareto',
  series: 'Grafik',
  'control-chart': 'Peta kendali',
  histogram: 'Histogram',
  scatter: 'Diagram tebar',
  flowchart: 'Diagram alir',
  'cause-effect': 'Diagram sebab-akibat',
};

/** What the columns of a check sheet are. */
export const checkSheetColumnNames = {
  day: 'Hari',
  shift: 'Giliran',
  place: 'Tempat',
  officer: 'Petugas',
  other: 'Kelompok data',
} as const satisfies Record<CheckSheetInput['by'], string>;

/** What the columns of a check sheet are, as a choice and as the name of each. */
export const columnKinds = {
  day: { label: 'Hari', name: 'Hari ke-' },
  shift: { label: 'Giliran kerja', name: 'Giliran ' },
  place: { label: 'Tempat/loket', name: 'Loket ' },
  officer: { label: 'Petugas', name: 'Petugas ' },
  other: { label: 'Lainnya', name: 'Kolom ' },
} as const satisfies Record<CheckSheetInput['by'], { label: string; name: string }>;

/** The name of a column that nobody has named yet; positions count from 0. */
export function columnName(by: CheckSheetInput['by'], position: number): string {
  return `${columnKinds[by].name}${position + 1}`;
}

/** What data are called that nobody has named. */
export const dataNames: DataNames = {
  ...checkSheetColumnNames,
  kind: 'Jenis',
  stratum: 'Kelompok',
  value: 'Nilai',
  dayAt: (position) => columnName('day', position),
};

/** The charts as a caption names them. */
export const controlChartNames: Readonly<Record<ControlChartKind, string>> = {
  run: 'Grafik runtun waktu (run chart)',
  'i-mr': 'Peta kendali I-MR',
  'xbar-r': 'Peta kendali X̄-R',
  'xbar-s': 'Peta kendali X̄-s',
  p: 'Peta kendali p',
  np: 'Peta kendali np',
  c: 'Peta kendali c',
  u: 'Peta kendali u',
};

/** What a lower chart shows; empty where a chart has none. */
export const spreadNames: Readonly<Record<ControlChartKind, string>> = {
  run: '',
  'i-mr': 'Rentang bergerak (MR)',
  'xbar-r': 'Rentang (R)',
  'xbar-s': 'Simpangan baku (s)',
  p: '',
  np: '',
  c: '',
  u: '',
};

/** What each tool is for, in one sentence, in the order in which tools are taught. */
export const toolPurposes: Readonly<Record<ToolId, string>> = {
  'check-sheet': 'Hitung kejadian per hari, loket, atau petugas.',
  stratification: 'Pilah data menurut loket, waktu, atau petugas; lihat mana yang berbeda.',
  pareto: 'Lihat jenis mana yang paling banyak menyumbang.',
  'cause-effect': 'Telusuri penyebab sampai akarnya: mengapa, mengapa, mengapa.',
  histogram: 'Lihat sebaran hasil pengukuran: pusat, lebar, dan bentuknya.',
  scatter: 'Lihat apakah dua ukuran berjalan bersama: dugaan sebab dan akibat.',
  series: 'Bandingkan nilai dari waktu ke waktu, atau sebelum dan sesudah.',
  'control-chart': 'Lihat apakah proses terkendali, dan kapan ada yang tidak biasa.',
  flowchart: 'Gambarkan urutan kerja sekarang; lihat di mana pekerjaan diulang.',
};

/** The tools in the order in which they are taught. */
export const taughtTools = Object.keys(toolPurposes) as readonly ToolId[];

/** One of the seven tools after Ishikawa, of which graphs and control charts are one, as a sentence names it. */
interface OneOfSeven {
  readonly name: string;
  readonly tools: readonly ToolId[];
  /** What it is called where only one of its tools was used. */
  readonly alone?: Readonly<Partial<Record<ToolId, string>>>;
}

export const sevenTools: readonly OneOfSeven[] = [
  { name: 'lembar periksa', tools: ['check-sheet'] },
  { name: 'stratifikasi', tools: ['stratification'] },
  { name: 'diagram Pareto', tools: ['pareto'] },
  { name: 'diagram sebab-akibat', tools: ['cause-effect'] },
  { name: 'histogram', tools: ['histogram'] },
  { name: 'diagram tebar', tools: ['scatter'] },
  {
    name: 'grafik dan peta kendali',
    tools: ['series', 'control-chart'],
    alone: { series: 'grafik', 'control-chart': 'peta kendali' },
  },
];

/** What circles use beside the seven tools, and what for. */
export const companionNames = {
  whys: 'Analisis 5 mengapa',
  causes: 'Menghimpun penyebab menurut faktor',
  priority: 'Memilih masalah yang didahulukan',
  roots: 'Menelusuri akar penyebab',
  vote: 'Memilih calon penyebab dominan',
  plan: 'Menyusun rencana perbaikan',
  procedure: 'Membakukan cara kerja baru',
} as const;
