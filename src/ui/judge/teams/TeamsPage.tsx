import { sheetAt, wholeProgress } from '#domain/convention/judging/scoring.ts';
import { isHandInWhole } from '#domain/convention/codes.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import { sheetSum } from '#domain/convention/sums.ts';
import { formatDate } from '#language/formatDate.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { useAllSheets, useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import styles from '#ui/judge/parts/judge.module.css';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import {
  ALTERED_SHEETS,
  barredText,
  conventionTitle,
  judgeLine,
  progressText,
  teamLabel,
} from '#words/convention/judging.ts';
import { Handing } from './Handing.tsx';
import { OwnSpreadTable } from './OwnSpreadTable.tsx';
import { TeamFilesPanel } from './TeamFilesPanel.tsx';
import type { TeamFiles } from './useTeamFiles.ts';
import ownStyles from './teams.module.css';

/** All teams of a judge in the order of appearance, with how far each of their sheets has come. */
export function TeamsPage({ files }: { readonly files: TeamFiles }) {
  const sheets = useAllSheets();
  const { judge, judged, day, place, seal } = sheets;
  usePageTitle(conventionTitle(sheets), 'Lembar juri');
  const date = dateOf(day);

  return (
    <div className={styles.stack}>
      <div>
        <PageTitle>{conventionTitle(sheets)}</PageTitle>
        <Lead>
          {joined(
            [judgeLine(judge), joined([date === null ? '' : formatDate(date.iso), place], ', ')],
            ' · ',
          )}
        </Lead>
        {seal !== '' && <p className={styles.quiet}>Segel aturan: {seal}</p>}
      </div>
      {!isHandInWhole(sheets) && (
        <Banner role="alert">
          <p>{ALTERED_SHEETS}</p>
        </Banner>
      )}
      <section aria-labelledby="tim" className={styles.section}>
        <h2 id="tim" className={styles.heading}>
          Tim menurut urutan tampil
        </h2>
        {judged.length === 0 && <p className={styles.quiet}>Belum ada tim di lembar ini.</p>}
        <ol className={ownStyles.teams}>
          {judged.map((team) => (
            <TeamRow key={team.id} team={team} hasFile={files.here.has(team.id)} />
          ))}
        </ol>
      </section>
      <Handing />
      <TeamFilesPanel files={files} />
      <OwnSpreadTable />
    </div>
  );
}

interface TeamRowProps {
  readonly team: Judged;
  readonly hasFile: boolean;
}

function TeamRow({ team, hasFile }: TeamRowProps) {
  const { card } = useSheetsSession();
  const record = useAllSheets();
  const about = <p className={styles.quiet}>{joined([team.unit, team.title], ' · ')}</p>;
  if (team.isBarred) {
    return (
      <li className={ownStyles.team} data-barred="">
        <div>
          <h3>{teamLabel(team)}</h3>
          {about}
        </div>
        <p>{barredText(record, team)}</p>
      </li>
    );
  }
  const own = wholeProgress({ ...record, judged: [team] })[0]?.sheets ?? [];
  return (
    <li className={ownStyles.team}>
      <div>
        <h3>{teamLabel(team)}</h3>
        {about}
        {hasFile && <p className={styles.quiet}>Risalahnya ada di sini.</p>}
      </div>
      <ul className={ownStyles.sheets}>
        {own.map((sheet) => {
          const { form } = sheet;
          const whose = { judge: record.judge.id, contestant: team.id, form: form.id };
          const given = sheetAt(record, whose);
          const isBlank = sheet.empty.length === sheet.items;
          return (
            <li key={form.id} data-state={isBlank ? 'blank' : sheet.empty.length > 0 ? 'part' : ''}>
              <a
                href={formatRoute({ kind: 'judge', card, team: team.id, form: form.id })}
                aria-label={`${form.name}, ${teamLabel(team)}`}
              >
                {form.name}
              </a>
              <span>{progressText(sheet)}</span>
              <strong>{isBlank ? '' : formatNumber(sheetSum(form, given))}</strong>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
