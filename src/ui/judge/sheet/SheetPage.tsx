import { useCallback, useState } from 'react';
import { scoredTeams } from '#domain/convention/judging/scoring.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { joined } from '#language/joined.ts';
import { useSheets, useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import type { TeamFiles } from '#ui/judge/teams/useTeamFiles.ts';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { LookedSheets } from '#ui/preview/LookedSheets.tsx';
import { useJudging } from '#ui/services/services.ts';
import { teamLabel } from '#words/convention/judging.ts';
import { ScoreSheet } from './ScoreSheet.tsx';
import { SheetBar } from './SheetBar.tsx';
import styles from './sheet.module.css';

interface SheetPageProps {
  readonly team: Judged;
  readonly form: ScoreForm;
  readonly files: TeamFiles;
}

/** One sheet of one team, with its risalah beside it where that is here. */
export function SheetPage({ team, form, files }: SheetPageProps) {
  const { card } = useSheetsSession();
  const forms = useSheets((sheets) => sheets.forms);
  const judged = useSheets((sheets) => sheets.judged);
  const [section, setSection] = useState<SectionId | null>(null);
  /** What a narrow screen shows of both. */
  const [shows, setShows] = useState<'sheet' | 'risalah'>('sheet');
  const came = files.here.get(team.id) ?? 0;
  const teams = scoredTeams({ judged });
  const at = teams.findIndex(({ id }) => id === team.id);
  const hrefOf = (to: Judged | undefined, on = form) =>
    to && formatRoute({ kind: 'judge', card, team: to.id, form: on.id });
  usePageTitle(teamLabel(team), form.name, 'Lembar juri');

  function handleSection(next: SectionId): void {
    setSection(next);
    setShows('risalah');
  }

  return (
    <div className={styles.sides} data-shows={shows} data-sides={came > 0 ? 'both' : 'one'}>
      <div className={styles.sheet}>
        <div>
          <Eyebrow>{joined([team.unit, `tim ${at + 1} dari ${teams.length}`], ' · ')}</Eyebrow>
          <PageTitle>{teamLabel(team)}</PageTitle>
          {team.title !== '' && <Lead>{team.title}</Lead>}
        </div>
        {forms.length > 1 && (
          <nav className={styles.forms} aria-label="Formulir">
            {forms.map((one) => (
              <a
                key={one.id}
                href={hrefOf(team, one)}
                aria-current={one.id === form.id ? 'page' : undefined}
              >
                {one.name}
              </a>
            ))}
          </nav>
        )}
        {came === 0 && (
          <p className={styles.quiet}>
            Risalah tim ini belum ada di sini. Lepaskan berkasnya di halaman ini untuk membacanya di
            samping lembar.
          </p>
        )}
        <ScoreSheet
          team={team}
          form={form}
          onRead={came > 0 ? handleSection : null}
          onItem={setSection}
        />
        <SheetBar
          team={team}
          form={form}
          before={hrefOf(teams[at - 1])}
          after={hrefOf(teams[at + 1])}
          onRisalah={came > 0 ? () => setShows('risalah') : null}
        />
      </div>
      {came > 0 && (
        <section className={styles.risalah} aria-label={`Risalah ${teamLabel(team)}`}>
          <button type="button" className={styles.back} onClick={() => setShows('sheet')}>
            Kembali ke lembar nilai
          </button>
          <TeamRisalah key={came} card={card} team={team.id} at={section} />
        </section>
      )}
    </div>
  );
}

interface TeamRisalahProps {
  readonly card: string;
  readonly team: string;
  readonly at: SectionId | null;
}

function TeamRisalah({ card, team, at }: TeamRisalahProps) {
  const { openTeamFile } = useJudging();
  const open = useCallback(
    (signal: AbortSignal) => openTeamFile(card, team, signal),
    [openTeamFile, card, team],
  );
  return <LookedSheets name={team} open={open} at={at} onSection={nowhere} />;
}

/** The questions behind the sheets are the team's. */
function nowhere(): void {
  return undefined;
}
