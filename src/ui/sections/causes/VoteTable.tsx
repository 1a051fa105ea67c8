import { useFormContext, useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { tallyVotes, votersOf } from '#domain/risalah/priority/votes.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { ballotRows } from '#domain/edits/ballotRows.ts';
import { voterName } from '#words/people.ts';
import type { CrossRow } from '#intake/tables/crossTarget.ts';
import { CrossIntake } from '#ui/sections/parts/CrossIntake.tsx';
import { Terms } from '#ui/kit/terms/Terms.tsx';
import { VoteRow } from './VoteRow.tsx';
import { VoteRule } from './VoteRule.tsx';
import matrixStyles from '#ui/sections/parts/matrix.module.css';
import styles from '#ui/sections/parts/sections.module.css';

type Vote = Section<'vote'>;

const CANDIDATES = 'Calon akar penyebab';

/** The candidates of the fishbone, the points each member gives them, and which of them the rule keeps. */
export function VoteTable() {
  const { getValues, setValue } = useFormContext<Vote>();
  const vote = useWatch<Vote>() as Vote;
  const members = useRisalah((risalah) => risalah.members);
  const diagram = useRisalah((risalah) => risalah['cause-effect']);
  const readOnly = useReadOnly();
  const rows = ballotRows(diagram.causes, vote.rows);
  const tally = tallyVotes({
    members,
    'cause-effect': diagram,
    vote: { ...vote, rows: [...rows] },
  });
  const voters = tally.isHeld ? votersOf(members.rows, rows) : [];

  function handleTake(taken: readonly CrossRow[]): void {
    const points = new Map(taken.map(({ of, amounts }) => [of, amounts]));
    setValue(
      'rows',
      rows.map((row) => ({ ...row, points: { ...row.points, ...points.get(row.cause) } })),
    );
  }

  if (rows.length === 0) {
    return (
      <p className={styles.empty}>
        Belum ada calon. Centang “Calon akar” pada diagram sebab-akibat; calonnya muncul di sini.
      </p>
    );
  }
  const matrix = (
    <div className={matrixStyles.scroll}>
      <table className={matrixStyles.matrix}>
        <caption className="visually-hidden">
          {tally.isHeld ? 'Nilai tiap anggota untuk tiap calon' : 'Calon yang disepakati'}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={matrixStyles.start}>
              {CANDIDATES}
              <Terms of={[CANDIDATES]} />
            </th>
            {voters.map((member) => (
              <th key={member.id} scope="col">
                <span className={matrixStyles.person}>{voterName(member)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <VoteRow
              key={row.cause}
              row={row}
              counted={tally.rows[index]}
              rule={vote.rule}
              voters={voters}
              readOnly={readOnly}
              onChange={(changed) => setValue('rows', [...rows.with(index, changed)])}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <>
      {tally.isHeld && voters.length === 0 && (
        <p className={styles.empty}>Isi susunan anggota dahulu; tiap anggota mendapat kolom.</p>
      )}
      <VoteRule tally={tally} />
      {voters.length === 0 ? (
        matrix
      ) : (
        <CrossIntake
          table="vote"
          rows={rows.map(({ cause }, at) => ({ id: cause, name: tally.rows[at]?.text ?? '' }))}
          columns={voters.map((member) => ({ id: member.id, name: voterName(member) }))}
          isFilled={tally.rows.some(({ points }) => points.some((each) => each !== null))}
          onTake={handleTake}
          keep={() => {
            const before = getValues('rows');
            return () => setValue('rows', before);
          }}
        >
          {matrix}
        </CrossIntake>
      )}
    </>
  );
}
