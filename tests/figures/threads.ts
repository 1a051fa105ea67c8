import type { ThreadCause, ThreadInput, ThreadKnot } from '#figures/thread/threadInput.ts';

export function knot(label: string, changes: Partial<ThreadKnot> = {}): ThreadKnot {
  return { label, number: '', text: `kata ${label}`, state: 'there', torn: '', to: '', ...changes };
}

/** A thread of so many causes, each with measures, each with actions and a standard. */
export function branching(causes: number, measures: number, actions: number): ThreadInput {
  const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    problem: knot('Masalah', { number: '42 menit', text: 'Waktu tunggu pendaftaran terlalu lama' }),
    target: knot('Sasaran', { number: '15 menit', text: 'Waktu tunggu rata-rata' }),
    causes: many(causes, (cause): ThreadCause => ({
      knot: knot('Penyebab', { text: `Berkas pasien tidak disusun menurut nomor ${cause}` }),
      measures: many(measures, (measure) => ({
        knot: knot('Rencana', { text: `Menata ulang rak berkas menurut warna ${measure}` }),
        actions: many(actions, (action) =>
          knot('Pelaksanaan', { number: 'Selesai', text: `Memasang penanda rak ${action}` }),
        ),
        standards: [knot('Standar', { number: 'SOP-12', text: 'Penataan rak berkas' })],
      })),
    })),
    result: knot('Hasil', { number: '16 menit', text: 'turun 26 menit' }),
  };
}
