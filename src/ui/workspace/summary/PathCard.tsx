import { Presentation } from 'lucide-react';
import { useMemo, useState } from 'react';
import { stepOfSection } from '#domain/method/stepOfSection.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { PATH_SLIDE } from '#publications/slides/pathSlide.ts';
import { pathStanding } from '#domain/scoring/pathStanding.ts';
import { useProject } from '#ui/risalah/projecting/projectContext.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { choosePrinting } from '#store/acts.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { CardHint } from '#ui/kit/parts/Card.tsx';
import { useAccess, useRisalahStore, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { EXPORT_PAGE } from '#ui/risalah/pages/pages.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { HalfDayItem } from './HalfDayItem.tsx';
import styles from './path.module.css';

interface PathCardProps {
  readonly onPlace: (place: Address) => void;
  /** Opens a page of the workspace. */
  readonly onOpen: (page: string) => void;
}

/** The two-day path on the hub: what to have by when, where the team stands, and what it takes home. */
export function PathCard({ onPlace, onOpen }: PathCardProps) {
  const { path, defaults, guidance } = useCatalogue();
  const risalah = useWholeRisalah();
  const method = useMethod();
  const project = useProject();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const standing = useMemo(() => pathStanding(risalah, path, defaults), [risalah, path, defaults]);
  const done = standing.filter(({ status }) => status === 'done').length;
  // A team that has come through opens on its own work, not on the timetable.
  const [beginsOpen] = useState(done < standing.length);
  const last = stepOfSection(method, path.lastSection);
  const number = last === null ? 0 : method.steps.indexOf(last) + 1;
  const { afterwards } = path;

  function go(section: SectionId): void {
    onPlace(addressOf(section));
  }

  function goExport(untilStep: string): void {
    if (!readOnly) choosePrinting(store, { untilStep });
    onOpen(EXPORT_PAGE);
  }

  return (
    <details className={styles.path} open={beginsOpen}>
      <summary>
        <span className={styles.name}>{path.name}</span>
        <Quiet as="span">
          {done} dari {standing.length} setengah hari lengkap
        </Quiet>
      </summary>
      <CardHint>{path.hint}</CardHint>
      <ol className={styles.halfDays}>
        {standing.map((each) => (
          <HalfDayItem key={each.halfDay.id} standing={each} onOpen={go} />
        ))}
      </ol>
      <Acts>
        {last !== null && (
          <Button onClick={() => goExport(last.id)}>Ekspor sampai langkah {number}</Button>
        )}
        {project !== null && (
          <Button className={styles.project} onClick={() => project(PATH_SLIDE)}>
            <Presentation size={18} aria-hidden="true" />
            Proyeksikan jalur
          </Button>
        )}
      </Acts>
      <section className={styles.afterwards} aria-label={afterwards.name}>
        <h3 className={styles.name}>{afterwards.name}</h3>
        <CardHint>{afterwards.hint}</CardHint>
        <ul className={styles.tasks}>
          {afterwards.tasks.map(({ section, text }) => (
            <li key={section}>
              {text}{' '}
              <Button look="link" onClick={() => go(section)}>
                {guidance[section].name}
              </Button>
            </li>
          ))}
        </ul>
        <BlankForms forms={afterwards.forms} />
      </section>
    </details>
  );
}
