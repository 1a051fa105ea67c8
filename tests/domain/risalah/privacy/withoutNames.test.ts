import { expect, it } from 'vitest';
import { withoutNames } from '#domain/risalah/privacy/withoutNames.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

/** The example's members are called "Anggota 1" themselves. */
const named = JSON.parse(
  JSON.stringify(puskesmas).replace(/Anggota (\d)/gu, 'Siti Bernomor $1'),
) as typeof puskesmas;

it('lets no name of a member stand anywhere in the record', () => {
  const text = JSON.stringify(withoutNames(named));
  for (const { name } of named.members.rows) expect(text.includes(name)).toBe(false);
  expect(text.includes('Anggota 1')).toBe(true);
});

it('changes nothing but names', () => {
  const hidden = withoutNames(named);
  expect(hidden['cause-effect']).toBe(named['cause-effect']);
  expect(hidden.members.rows.map(({ id, role }) => [id, role])).toEqual(
    named.members.rows.map(({ id, role }) => [id, role]),
  );
});

it('leaves a record without members as it is', () => {
  const lone = { ...puskesmas, members: { ...puskesmas.members, rows: [] } };
  expect(withoutNames(lone)).toBe(lone);
});
