import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Diagram } from '#figures/figure.ts';
import { layoutOrganisation } from '#figures/organisation/organisation.ts';
import { organisationAcross } from '#figures/organisation/organisationAcross.ts';
import type { OrganisationInput } from '#figures/organisation/organisationInput.ts';
import { textWidth } from '#figures/textWidth.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { fullName } from '#words/people.ts';
import { isBlank } from '#language/isBlank.ts';
import { remembered } from '#domain/tools/remembered.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';

/** What a beamer shows below a sentence, in words of nine points, which are 24 pixels there. */
const BEAMER = { width: 459, height: 182 };

/** The circle's organisation chart, from the members who have a name. */
export function organisationView({ members }: Risalah): View {
  return onPaper(members);
}

/** The same for a hall: from left to right, many members on sheets of their own. */
export function projectedOrganisation({ members }: Risalah): View {
  return onScreen(members);
}

const onPaper = remembered((members: Risalah['members']) =>
  viewOf(members, (people) => [layoutOrganisation({ people }, textWidth)]),
);
const onScreen = remembered((members: Risalah['members']) =>
  viewOf(members, (people) => organisationAcross({ people }, textWidth, BEAMER)),
);

function viewOf(
  { rows }: Risalah['members'],
  draw: (people: OrganisationInput['people']) => readonly Diagram[],
): View {
  const people = rows
    .filter(({ name }) => !isBlank(name))
    .map((member) => ({ role: member.role, name: fullName(member) }));
  if (people.length === 0) return nothing;
  const figures = draw(people);
  return {
    figures,
    reading: '',
    blocks: figures.map((figure, index) =>
      figureBlock({
        section: 'members',
        name: index === 0 ? '' : `${index + 1}`,
        caption: captionOf(index, figures),
        figure,
      }),
    ),
  };
}

/** The chart, then the members who found no room on it. */
function captionOf(index: number, figures: readonly Diagram[]): string {
  if (index === 0) return 'Struktur organisasi kelompok';
  const lists = figures.length - 1;
  return lists === 1 ? 'Anggota kelompok' : `Anggota kelompok (${index} dari ${lists})`;
}
