import type { ToolId } from '#domain/tools/toolId.ts';

/** What each tool is for, in one sentence, in the order in which tools are taught. */
export const toolPurposes = {
  'check-sheet': 'Hitung kejadian per hari, loket, atau petugas.',
  stratification: 'Pilah data menurut loket, waktu, atau petugas; lihat mana yang berbeda.',
  pareto: 'Lihat jenis mana yang paling banyak menyumbang.',
  'cause-effect': 'Telusuri penyebab sampai akarnya: mengapa, mengapa, mengapa.',
  histogram: 'Lihat sebaran hasil pengukuran: pusat, lebar, dan bentuknya.',
  scatter: 'Lihat apakah dua ukuran berjalan bersama: dugaan sebab dan akibat.',
  series: 'Bandingkan nilai dari waktu ke waktu, atau sebelum dan sesudah.',
  'control-chart': 'Lihat apakah proses terkendali, dan kapan ada yang tidak biasa.',
} as const satisfies Record<ToolId, string>;

/** The tools in the order in which they are taught. */
export const taughtTools = Object.keys(toolPurposes) as readonly ToolId[];
