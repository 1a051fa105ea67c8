import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { everyRow, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { circleBreaks } from '#tests/domain/rules/breaks/circle.ts';

watchRules(circleBreaks);

it('reads eighteen digits in groups as a NIP', () => {
  const changed = firstRow('members', { numberKind: 'nip', number: '19780101 200501 1 003' });
  expect(spokenBy('nip-malformed', changed(puskesmas))).toEqual([]);
});

it('does not ask for meetings of single steps where none names its step', () => {
  const changed = everyRow('meetings', { phase: '' })(puskesmas);
  expect(spokenBy('phase-without-meeting', changed)).toEqual([]);
});
