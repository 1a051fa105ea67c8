import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { formatNumber } from '#language/formatNumber.ts';
import type { Address } from '#domain/risalah/address.ts';
import { mirrorOf, sheetOf } from '#domain/scoring/mirror.ts';
import type { MirrorTotals } from '#domain/scoring/mirror.ts';
import { mirrorTexts } from '#words/answers/mirrorTexts.ts';
import { markMirror } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { ChoiceCard, ChoiceCards } from '#ui/kit/parts/ChoiceCards.tsx';
import { useAccess, useRisalahStore, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { JURY_PAGE } from '#ui/risalah/pages/pages.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { MirrorItemCard } from './MirrorItemCard.tsx';
import { MirrorTotalsTable } from './MirrorTotalsTable.tsx';
import { useSheets } from '#ui/services/useSheets.ts';
import styles from './MirrorPage.module.css';
import itemStyles from './item.module.css';

interface MirrorPageProps {
  /** Opens where a question is answered; `field` names one of the section's. */
  readonly onPlace: (place: Address) => void;
}

/** Cermin juri: the risalah as a judges' sheet reads it, item by item, with the team's own marks. */
export function MirrorPage({ onPlace }: MirrorPageProps) {
  const sheets = useSheets();
  const hrefOf = usePageHref();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const risalah = useWholeRisalah();
  const judgement = useJudgement(risalah, useMethod());
  const sheet = sheets === null ? null : sheetOf(sheets, risalah.mirror.sheet);
  const mirror = useMemo(
    () => (sheet === null ? null : mirrorOf(risalah, sheet, mirrorTexts)),
    [risalah, sheet],
  );
  if (sheets === null || mirror === null) {
    return <Quiet>Memuat lembar penilaian …</Quiet>;
  }

  return (
    <div className={styles.page}>
      <Eyebrow>Sebelum dinilai orang lain</Eyebrow>
      <PageTitle>Cermin juri</PageTitle>
      <Lead>
        Setiap butir lembar penilaian, jawaban Anda yang dibacanya, dan nilai menurut tim sendiri.
      </Lead>
      <ChoiceCards as="fieldset" className={styles.sheets}>
        <legend className="visually-hidden">Lembar penilaian</legend>
        {sheets.map(({ id, name, description }) => (
          <ChoiceCard
            key={id}
            name="sheet"
            label={name}
            about={description}
            checked={id === mirror.sheet.id}
            disabled={readOnly}
            onChoose={() => markMirror(store, { sheet: id })}
          />
        ))}
      </ChoiceCards>
      <div className={styles.standing}>
        <p className={styles.total}>
          {mirror.totals.marked === 0 ? (
            <strong>Belum dinilai</strong>
          ) : (
            <>
              <strong>{formatNumber(mirror.totals.score)}</strong> dari{' '}
              {formatNumber(mirror.totals.points)} poin
            </>
          )}
        </p>
        <p>{standingOf(mirror.totals)}</p>
        <ButtonLink className={styles.print} href={hrefOf(JURY_PAGE)}>
          Pertanyaan juri
        </ButtonLink>
        <Button onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          Cetak
        </Button>
      </div>
      <MirrorTotalsTable mirror={mirror} />
      {mirror.groups.map(({ group, items, totals }) => (
        <section key={group.id} className={styles.group} aria-labelledby={`cermin-${group.id}`}>
          <h2 id={`cermin-${group.id}`} className={styles.groupName}>
            {group.name}
            <span className={itemStyles.points}>
              {formatNumber(totals.score)} dari {formatNumber(totals.points)}
            </span>
          </h2>
          {items.map((item) => (
            <MirrorItemCard
              key={item.item.id}
              item={item}
              levels={mirror.sheet.levels}
              judgement={judgement}
              onPlace={onPlace}
            />
          ))}
        </section>
      ))}
      <details className={styles.notes}>
        <summary>Tentang lembar ini</summary>
        <ul>
          {mirror.sheet.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** "3 dari 38 butir belum ada jawabannya. 5 butir baru terjawab sebagian. 12 butir belum Anda nilai." */
function standingOf({ items, answered, whole, marked }: MirrorTotals): string {
  const none =
    answered < items ? [`${items - answered} dari ${items} butir belum ada jawabannya.`] : [];
  const partly = whole < answered ? [`${answered - whole} butir baru terjawab sebagian.`] : [];
  const answers =
    whole === items ? 'Semua butir terjawab seluruhnya.' : [...none, ...partly].join(' ');
  const marks =
    marked === items ? 'Semua sudah Anda nilai.' : `${items - marked} butir belum Anda nilai.`;
  return `${answers} ${marks}`;
}
