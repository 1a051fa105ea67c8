import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';

/** Who belongs to a circle. Levels and order of drawing follow from the role, not from the order here. */
export interface OrganisationInput {
  readonly people: readonly OrganisationPerson[];
}

export interface OrganisationPerson {
  readonly role: OrganisationRole;
  readonly name: string;
}

export type OrganisationRole = 'patron' | 'facilitator' | 'leader' | 'secretary' | 'member';

export const roleNames: Readonly<Record<OrganisationRole, string>> = {
  patron: 'Pembina',
  facilitator: 'Fasilitator',
  leader: 'Ketua',
  secretary: 'Sekretaris',
  member: 'Anggota',
};

/** From the top of a circle down. */
export const organisationRoles: readonly OrganisationRole[] = [
  'patron',
  'facilitator',
  'leader',
  'secretary',
  'member',
];

/** A person without a name keeps a place. */
export function nameOf({ name }: OrganisationPerson): string {
  return isBlank(name) ? '(belum diisi)' : name.trim();
}

/** The circle in a sentence. */
export function describeCircle({ people }: OrganisationInput): string {
  if (people.length === 0) return 'Struktur organisasi belum diisi.';
  const parts = organisationRoles.flatMap((role) => {
    const names = people.filter((one) => one.role === role).map(nameOf);
    if (names.length === 0) return [];
    if (role === 'member') return [`${names.length} anggota`];
    return [`${roleNames[role].toLowerCase()} ${names.join(' dan ')}`];
  });
  return `Struktur organisasi dari atas ke bawah: ${formatList(parts)}.`;
}
