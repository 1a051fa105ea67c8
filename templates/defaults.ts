import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import { categorySets } from './categorySets.ts';

/** What a new risalah already holds. */
export const defaults: RisalahDefaults = {
  criteria: [
    { id: 'urgency', name: 'Urgency (mendesak)' },
    { id: 'seriousness', name: 'Seriousness (kegawatan)' },
    { id: 'growth', name: 'Growth (pertumbuhan)' },
  ],
  categories: categorySets['4m1e'],
  aspects: [
    'Mutu (Quality)',
    'Biaya (Cost)',
    'Waktu (Delivery)',
    'Keselamatan (Safety)',
    'Semangat kerja (Morale)',
    'Produktivitas (Productivity)',
    'Lingkungan (Environment)',
  ],
  approvals: [
    { stage: 'plan', preamble: '', role: 'Ketua KBK' },
    { stage: 'plan', preamble: 'Mengetahui,', role: 'Fasilitator' },
    { stage: 'plan', preamble: 'Menyetujui,', role: 'Kepala OPD' },
    { stage: 'final', preamble: '', role: 'Ketua KBK' },
    { stage: 'final', preamble: 'Mengetahui,', role: 'Fasilitator' },
    { stage: 'final', preamble: 'Mengesahkan,', role: 'Kepala OPD' },
  ],
  annexes: [
    { kind: 'decree', title: 'SK pembentukan KBK' },
    { kind: 'invitation', title: 'Undangan pertemuan' },
    { kind: 'attendance', title: 'Daftar hadir' },
    { kind: 'minutes', title: 'Notulen' },
    { kind: 'check-sheet', title: 'Lembar periksa mentah' },
    { kind: 'procedure', title: 'SOP baru' },
    { kind: 'photographs', title: 'Foto kegiatan' },
    { kind: 'benefit', title: 'Dokumen manfaat' },
    { kind: 'certificate', title: 'Piagam' },
  ],
};
