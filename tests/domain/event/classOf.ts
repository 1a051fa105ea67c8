import { placeTeam } from '#domain/event/placeTeam.ts';
import type { ReadTeam } from '#domain/event/placeTeam.ts';
import { standingOf } from '#domain/event/standing.ts';
import type { Standing } from '#domain/event/standing.ts';
import type { Team } from '#domain/event/event.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { judgement } from '#domain/rules/findings.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { defaults } from '#templates/defaults.ts';
import { methodById } from '#templates/methods/methods.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

/** Where the team of a record stands. */
export function standing(record: Risalah): Standing {
  const { risalah } = answersInForce(record);
  const method = methodById(risalah.method);
  return standingOf(risalah, {
    judgement: judgement(risalah, method),
    method,
    defaults,
    title: reportTitle(risalah),
  });
}

const nothing = standing(newRisalah());

/** A file of a team as it was read; by default of a team that has begun nothing. */
export function readTeam(
  over: Partial<Omit<ReadTeam, 'standing'>> & { readonly standing?: Partial<Standing> },
): ReadTeam {
  return {
    risalah: 'r1',
    file: 'KBK Melati.risalah',
    receivedAt: '2026-11-30T03:00:00.000Z',
    writtenAt: '2026-11-30T02:00:00.000Z',
    states: ['a'],
    isAltered: false,
    pages: null,
    ...over,
    standing: { ...nothing, team: 'Melati', ...over.standing },
  };
}

/** A class of these files, one after the other. */
export function classOf(...files: readonly ReadTeam[]): readonly Team[] {
  let count = 0;
  return files.reduce<readonly Team[]>(
    (teams, file) => placeTeam(teams, file, () => `t${(count += 1)}`).teams,
    [],
  );
}
