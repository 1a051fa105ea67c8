import type { RegisterFilter, RegisterOrder } from '#domain/suggestions/reading/choose.ts';

/** What is looked for in a register, by the name that it has on the page. */
export const looks = {
  all: {},
  late: { answer: 'late' },
  received: { source: 'staff', stage: 'received' },
  assessed: { stage: 'assessed' },
  accepted: { decision: 'accepted' },
  done: { stage: 'done' },
  complaints: { source: 'public' },
  closed: { stage: 'closed' },
  twice: { twice: 'only' },
} as const satisfies Readonly<Record<string, RegisterFilter>>;

export type Look = keyof typeof looks;

export const lookNames: Readonly<Record<Look, string>> = {
  all: 'Semua',
  late: 'Terlambat dijawab',
  received: 'Belum dinilai',
  assessed: 'Belum diputuskan',
  accepted: 'Dilakukan',
  done: 'Sudah dilaksanakan',
  complaints: 'Pengaduan masyarakat',
  closed: 'Sudah ditutup',
  twice: 'Nomor atau isi kembar',
};

/** What is wished to be seen, and in which order. */
export interface Wish {
  readonly text: string;
  readonly look: Look;
  /** Id of a kind; empty for all. */
  readonly kind: string;
  /** Empty for all. */
  readonly unit: string;
  readonly order: RegisterOrder;
  readonly direction: 'up' | 'down';
}

export const everything: Wish = {
  ...{ text: '', look: 'all', kind: '', unit: '', order: 'number', direction: 'up' },
};

export function filterOf({ text, look, kind, unit }: Wish): RegisterFilter {
  return { ...looks[look], text, ...(kind && { kind }), ...(unit && { unit }) };
}
