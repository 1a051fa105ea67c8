import { expect, it } from 'vitest';
import { emptyAction } from '#domain/risalah/schema/implementation.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import { factsOf } from '#words/facts.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const blank = newRisalah();

it('a row that nobody has begun is no action', () => {
  const done = { ...emptyAction('a'), done: 'Rak dipasang', status: 'done' as const };
  const rows = [done, { ...emptyAction('b'), measure: 'm' }, emptyAction('c')];
  expect(factsOf(['actions'], { ...blank, actions: { ...blank.actions, rows } })).toBe(
    '1 selesai dari 2',
  );
});

it('a facilitator and a patron stand beside the circle', () => {
  const roles = ['patron', 'facilitator', 'leader', 'secretary', 'member', 'member'] as const;
  const rows = roles.map((role, at) => ({
    ...emptyMember(`${role} ${at}`),
    role,
    name: `Nama ${at}`,
  }));
  expect(factsOf(['members'], { ...blank, members: { rows } })).toBe('4 anggota');
  expect(factsOf(['members'], { ...blank, members: { rows: [emptyMember('m')] } })).toBe('');
});
