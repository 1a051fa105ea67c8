import type { ColumnOf } from '#domain/risalah/address.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/** What the uses of tools have, in whichever section they are. */
export const toolUseLabels = {
  tool: 'Alat',
  title: 'Judul',
  evidence: 'Keterangan data',
  'evidence.question': 'Yang ingin diketahui',
  'evidence.measured': 'Yang dihitung atau diukur',
  'evidence.unit': 'Satuan',
  'evidence.periodFrom': 'Diamati mulai',
  'evidence.periodTo': 'Diamati sampai',
  'evidence.place': 'Tempat',
  'evidence.collector': 'Petugas pengumpul data',
  'evidence.source': 'Sumber',
  'evidence.n': 'Jumlah diamati/dilayani (n)',
  'evidence.reading': 'Pembacaan tim',
  input: 'Data',
  from: 'Data diambil dari',
  before: 'Dibandingkan dengan',
  parent: 'Merinci satu batang dari',
  followed: 'Jenis yang diikuti',
  split: 'Dipilah menurut',
} satisfies Readonly<Record<ColumnOf<readonly ToolUse[]>, string>>;
