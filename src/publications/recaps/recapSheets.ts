import { classGaps } from '#domain/event/classGaps.ts';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { teamName } from '#words/event/class.ts';
import { standingColumns, standingRow } from '#words/event/standing.ts';

interface Sheet {
  readonly name: string;
  /** The first is the head. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The recap of a class for Excel: the teams, and which team lacks what. */
export function recapSheets(
  event: KeptEvent,
  questions: readonly ClassQuestion[],
): readonly Sheet[] {
  const { teams } = event;
  const gaps = classGaps(teams, questions);
  return [
    {
      name: 'Tim',
      rows: [
        [...standingColumns, 'Judul', 'Nama anggota', 'Berkas'],
        ...teams.map((team, at) => [
          ...standingRow(team, at),
          team.standing.title,
          team.standing.members.join('; '),
          team.file,
        ]),
      ],
    },
    {
      name: 'Kelas ini',
      rows: [
        ['Yang kurang', 'Jumlah tim', ...teams.map(({ standing }) => teamName(standing))],
        ...gaps.map(({ question, teams: lacking }) => [
          question.lack,
          lacking.length,
          ...teams.map(({ id }) => (lacking.includes(id) ? 'x' : null)),
        ]),
      ],
    },
  ];
}
