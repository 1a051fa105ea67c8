import type { Member } from '#domain/risalah/schema/opening.ts';

/** What a member of the circle is called. */
export const roleNames = {
  patron: 'Pembina',
  facilitator: 'Fasilitator',
  leader: 'Ketua',
  secretary: 'Sekretaris',
  member: 'Anggota',
} as const satisfies Record<Member['role'], string>;
