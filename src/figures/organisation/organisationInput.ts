import { isBlank } from '#language/isBlank.ts';
import { NOT_FILLED } from '#words/drawings/chartText.ts';
import { organisationAlt } from '#words/drawings/organisation.ts';

/** Who belongs to a circle. Levels and order of drawing follow from the role, not from the order here. */
export interface OrganisationInput {
  readonly people: readonly OrganisationPerson[];
}

export interface OrganisationPerson {
  readonly role: OrganisationRole;
  readonly name: string;
}

export type OrganisationRole = 'patron' | 'facilitator' | 'leader' | 'secretary' | 'member';

/** From the top of a circle down. */
export const organisationRoles: readonly OrganisationRole[] = [
  'patron',
  'facilitator',
  'leader',
  'secretary',
  'member',
];

/** A person without a name keeps a place. */
export function personName({ name }: OrganisationPerson): string {
  return isBlank(name) ? NOT_FILLED : name.trim();
}

/** The circle in a sentence. */
export function describeCircle({ people }: OrganisationInput): string {
  const namesOf = (role: OrganisationRole) =>
    people.filter((one) => one.role === role).map(personName);
  return organisationAlt(organisationRoles.map((role) => ({ role, names: namesOf(role) })));
}
