import { waitFor } from '@testing-library/react';
import { createElement } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { testCatalogue, testNow, testPhotographs } from '#tests/ui/testParts.ts';
import { renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { AnnexesSection } from '#ui/sections/next/AnnexesSection.tsx';
import { AspectsSection } from '#ui/sections/results/AspectsSection.tsx';
import { CircleSection } from '#ui/sections/opening/CircleSection.tsx';
import { MembersSection } from '#ui/sections/opening/MembersSection.tsx';
import { ScheduleSection } from '#ui/sections/theme/ScheduleSection.tsx';
import { StandardsSection } from '#ui/sections/standards/StandardsSection.tsx';
import { TargetSection } from '#ui/sections/theme/TargetSection.tsx';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';
import { focusPlace } from '#ui/workspace/places/focusPlace.ts';

beforeAll(() => {
  // Not in jsdom.
  Element.prototype.scrollIntoView = () => undefined;
});

const [target, ...others] = puskesmas.target.rows;
if (target === undefined) throw new Error('no target');
const lacking: Risalah = {
  ...puskesmas,
  circle: { ...puskesmas.circle, decreeDate: '', motto: '' },
  members: { rows: [] },
  target: { ...puskesmas.target, rows: [{ ...target, unit: '', deadline: '' }, ...others] },
  standards: { ...puskesmas.standards, warning: '' },
};

const world = () => ({
  session: testSession(lacking),
  catalogue: testCatalogue(),
  photographs: testPhotographs({}),
  newId: () => 'new',
  now: testNow,
});

const aspect = puskesmas.aspects.rows[0]?.id ?? '';

const boxes: readonly (readonly [string, () => unknown, Address])[] = [
  ['Moto', CircleSection, addressOf('circle', '', 'motto')],
  ['Tanggal SK', CircleSection, addressOf('circle', '', 'decreeDate')],
  ['Satuan, baris 1', TargetSection, addressOf('target', target.id, 'rows.unit')],
  ['Tenggat, baris 1', TargetSection, addressOf('target', target.id, 'rows.deadline')],
  ['Kondisi awal, baris 1', TargetSection, addressOf('target', target.id, 'rows.baseline')],
  ['Arah, baris 1', TargetSection, addressOf('target', target.id, 'rows.direction')],
  ['Realisasi mulai', ScheduleSection, addressOf('schedule', 'plan', 'rows.actualFrom')],
  ['Bukti sesudah, baris 1', AspectsSection, addressOf('aspects', aspect, 'rows.evidenceAfter')],
  ['Sudah ada, baris 2', AnnexesSection, addressOf('annexes', 'annex-2', 'rows.available')],
  ['Tambah anggota', MembersSection, addressOf('members', '', 'rows')],
];

it.each(boxes)('leads to “%s”, unfolded, with the caret in it', async (name, Page, address) => {
  renderOpen(
    <div id={sectionElementId(address.section)}>{createElement(Page as () => null)}</div>,
    world(),
  );
  focusPlace(address);
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(name));
  for (let fold = document.activeElement?.closest('details'); fold;) {
    expect(fold.open).toBe(true);
    fold = fold.parentElement?.closest('details') ?? null;
  }
});

it('leads to a choice of several where none is made', async () => {
  renderOpen(
    <div id={sectionElementId('standards')}>
      <StandardsSection />
    </div>,
    world(),
  );
  focusPlace(addressOf('standards', '', 'warning'));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('name', 'warning'));
});
