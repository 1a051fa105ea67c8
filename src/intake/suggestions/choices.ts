import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { nameKey } from '#intake/reading/names.ts';
import { decisionNames, progressNames, sourceNames } from '#words/suggestions/choices.ts';

/** What people write instead of the names on screen. */
const sources: Readonly<Record<string, Suggestion['source']>> = {
  pegawai: 'staff',
  internal: 'staff',
  saran: 'staff',
  ide: 'staff',
  masyarakat: 'public',
  publik: 'public',
  pengguna: 'public',
  eksternal: 'public',
  pengaduan: 'public',
  aduan: 'public',
  keluhan: 'public',
};

const progresses: Readonly<Record<string, Suggestion['progress']>> = {
  belum: 'not-begun',
  'belum diterapkan': 'not-begun',
  rencana: 'not-begun',
  sedang: 'under-way',
  proses: 'under-way',
  'dalam proses': 'under-way',
  berjalan: 'under-way',
  'sedang diterapkan': 'under-way',
  sudah: 'done',
  selesai: 'done',
  diterapkan: 'done',
  'sudah diterapkan': 'done',
  terlaksana: 'done',
};

const decided: Readonly<Record<string, Suggestion['decision']>> = {
  diterima: 'accepted',
  disetujui: 'accepted',
  setuju: 'accepted',
  layak: 'accepted',
  boleh: 'accepted',
  'perlu dilakukan': 'accepted',
  'boleh dilakukan': 'accepted',
  pertimbangan: 'considered',
  ditunda: 'postponed',
  tunda: 'postponed',
  'tidak disetujui': 'rejected',
  'tidak layak': 'rejected',
  tolak: 'rejected',
};

export const sourceOf = chooser(sourceNames, sources);
export const progressOf = chooser(progressNames, progresses);
export const decisionOf = chooser(decisionNames, decided);

/** Reads a choice by its name or what people write instead; `null` where it is none of them. */
function chooser<Choice extends string>(
  names: Readonly<Record<Choice, string>>,
  others: Readonly<Record<string, Choice>>,
): (text: string) => Choice | null {
  const known = new Map<string, Choice>(Object.entries(others));
  for (const [choice, name] of Object.entries(names) as [Choice, string][]) {
    if (name !== '') known.set(nameKey(name), choice);
  }
  return (text) => known.get(nameKey(text)) ?? null;
}
