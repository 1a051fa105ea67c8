import type { ToolUseKind } from '#domain/tools/toolId.ts';

/** What the columns of each tool are called where a pasted table is matched with them, in their order. */
export const placeNames = {
  'check-sheet': { kind: 'Jenis kejadian', count: 'Kolom hitungan', across: 'Hari atau bagian' },
  stratification: { words: 'Kolom kelompok', amount: 'Jumlah' },
  pareto: { category: 'Jenis', count: 'Jumlah' },
  series: {
    category: 'Kategori',
    values: 'Nilai',
    of: 'Dari (jumlah seluruhnya)',
    target: 'Garis sasaran',
  },
  'control-chart': {
    name: 'Nama titik',
    values: 'Nilai',
    count: 'Jumlah cacat',
    size: 'Diperiksa',
    struck: 'Dicoret karena',
    note: 'Keterangan',
  },
  histogram: { values: 'Nilai', times: 'Berapa kali (frekuensi)' },
  scatter: {
    x: 'Sumbu mendatar (X)',
    y: 'Sumbu tegak (Y)',
    stratum: 'Kelompok',
    label: 'Nama titik',
  },
  flowchart: { text: 'Langkah', who: 'Pelaksana', shape: 'Simbol', otherwise: 'Jika tidak, ke' },
} as const satisfies Readonly<Record<ToolUseKind, Readonly<Record<string, string>>>>;
