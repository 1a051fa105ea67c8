import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';

/** What a member of the circle is called. */
export const roleNames = {
  patron: 'Pembina',
  facilitator: 'Fasilitator',
  leader: 'Ketua',
  secretary: 'Sekretaris',
  member: 'Anggota',
} as const satisfies Record<Member['role'], string>;

/** A member among the voters; one without a name is called by the role. */
export function voterName({ name, role }: Member): string {
  return isBlank(name) ? roleNames[role] : name.trim();
}

/** The number that identifies a civil servant. */
export const numberKindNames = {
  nip: 'NIP',
  nipppk: 'NIPPPK',
  none: 'Tanpa nomor induk',
} as const satisfies Record<Member['numberKind'], string>;

/** A member's name with titles before and after: "dr. Sri Wahyuni, M.Kes.". */
export function fullName(member: Member): string {
  const name = joined([member.titleBefore, member.name], ' ');
  return isBlank(member.name) ? '' : joined([name, member.titleAfter]);
}

/** A civil servant's number with its kind: "NIP 1980…"; empty for those who have none. */
export function staffNumber({ numberKind, number }: Pick<Member, 'numberKind' | 'number'>): string {
  if (numberKind === 'none' || isBlank(number)) return '';
  return `${numberKindNames[numberKind]} ${number.trim()}`;
}

/** A, B, …, Z, AA: members by letter, so that many of them fit side by side. */
export function memberLetter(index: number): string {
  const own = String.fromCharCode(65 + (index % 26));
  return index < 26 ? own : `${memberLetter(Math.floor(index / 26) - 1)}${own}`;
}

/** Whom the letters stand for: "A = Ketua KBK; B = Sekretaris KBK". */
export function memberKey(names: readonly string[]): string {
  return names.map((name, at) => `${memberLetter(at)} = ${name.trim() || 'anggota'}`).join('; ');
}

type CircleKind = Risalah['circle']['kind'];

/** A circle's kind, short and in full. */
export const circleKindNames = {
  kbk: { short: 'KBK', full: 'Kelompok Budaya Kerja' },
  gkm: { short: 'GKM', full: 'Gugus Kendali Mutu' },
} as const satisfies Record<CircleKind, { short: string; full: string }>;

/** "KBK Melati"; the kind alone while the circle has no name. */
export function circleName({
  circle,
}: {
  readonly circle: Pick<Risalah['circle'], 'kind' | 'name'>;
}): string {
  const { short } = circleKindNames[circle.kind];
  const name = circle.name.trim();
  const named = new RegExp(`^${short}\\b`, 'i').test(name);
  return named ? name : joined([short, name], ' ');
}

type Approval = Risalah['approvals']['rows'][number];

/** What an approver decided. */
export const approvalStatusNames = {
  '': '',
  approved: 'Disetujui',
  revise: 'Perlu diperbaiki',
} as const satisfies Record<Approval['status'], string>;

/** Which approval sheet a signature stands on. */
export const approvalStageNames = {
  plan: 'Pengesahan rencana',
  final: 'Pengesahan akhir',
} as const satisfies Record<Approval['stage'], string>;

/** Stands where a revenue stamp is stuck, under which a statement is signed. */
export const STAMP = 'Meterai';
