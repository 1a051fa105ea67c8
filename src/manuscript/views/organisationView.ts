import type { Risalah } from '#domain/risalah/risalah.ts';
import { layoutOrganisation } from '#figures/organisation.ts';
import { measureText } from '#figures/textWidth.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { fullName } from '#manuscript/text/fullName.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { remembered } from '#manuscript/remembered.ts';
import type { View } from '#manuscript/tools/toolView.ts';
import { nothing } from '#manuscript/tools/toolView.ts';

/** The circle's organisation chart, from the members who have a name. */
export function organisationView({ members }: Risalah): View {
  return draw(members);
}

const draw = remembered(({ rows }: Risalah['members']): View => {
  const people = rows
    .filter(({ name }) => !isBlank(name))
    .map((member) => ({ role: member.role, name: fullName(member) }));
  if (people.length === 0) return nothing;
  const figure = layoutOrganisation({ people }, measureText);
  return {
    figures: [figure],
    reading: '',
    blocks: [figureBlock({ section: 'members', caption: 'Struktur organisasi kelompok', figure })],
  };
});
