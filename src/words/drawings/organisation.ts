import type { Member } from '#domain/risalah/schema/opening.ts';
import { formatList } from '#language/formatList.ts';
import { roleNames } from '#words/people.ts';

export const ORGANISATION_TITLE = 'Struktur organisasi';

/** The sheets of members that have no room on the first. */
export const ROSTER_TITLE = 'Anggota kelompok';

interface Level {
  readonly role: Member['role'];
  readonly names: readonly string[];
}

/** A circle in a sentence, its levels from the top down; one without people is left out. */
export function organisationAlt(levels: readonly Level[]): string {
  const parts = levels.flatMap(({ role, names }) => {
    if (names.length === 0) return [];
    if (role === 'member') return [`${names.length} anggota`];
    return [`${roleNames[role].toLowerCase()} ${names.join(' dan ')}`];
  });
  if (parts.length === 0) return 'Struktur organisasi belum diisi.';
  return `Struktur organisasi dari atas ke bawah: ${formatList(parts)}.`;
}

/** The head of a list of all members. */
export function rosterHead(members: number): string {
  return `Anggota (${members} orang)`;
}

/** Which members a sheet lists, by their places from 1. */
export function rosterAlt(first: number, last: number, members: number): string {
  return `Anggota nomor ${first} sampai ${last} dari ${members} orang.`;
}
