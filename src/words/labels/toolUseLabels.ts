import type { ColumnOf } from '#domain/risalah/address.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/** What the uses of tools have, in whichever section they are. */
export const toolUseLabels = {
  tool: 'Alat',
  title: 'Judul',
  evidence: 'Keterangan data',
  input: 'Data',
  from: 'Data diambil dari',
  before: 'Dibandingkan dengan',
  parent: 'Merinci satu batang dari',
  followed: 'Jenis yang diikuti',
  split: 'Dipilah menurut',
} satisfies Readonly<Record<ColumnOf<readonly ToolUse[]>, string>>;
