import { useMemo } from 'react';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { readAddress } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { threadOnScreen } from '#manuscript/drawings/thread/threadDrawing.ts';
import { threadReading } from '#manuscript/drawings/thread/threadReading.ts';
import { threadStrands } from '#manuscript/drawings/thread/threadStrands.ts';
import { findingText } from '#words/findings.ts';
import { FigureCard } from '#ui/figures/FigureCard.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';
import { ProjectButton } from '#ui/risalah/projecting/ProjectButton.tsx';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Eyebrow, Lead, PageHead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import { FindingWays } from '#ui/workspace/findings/FindingWays.tsx';
import styles from './ThreadPage.module.css';

interface ThreadPageProps {
  readonly onPlace: (place: Address) => void;
}

/** Pixels to a point at which words of the drawing are as large as a caption. */
const SCALE = 1.4;

/** The red thread as one drawing: every knot opens where it is answered, every tear is told beside it. */
export function ThreadPage({ onPlace }: ThreadPageProps) {
  const { findingTexts } = useCatalogue();
  const risalah = useWholeRisalah();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { input, tears } = useMemo(() => threadStrands(risalah, 'numbered'), [risalah]);
  const diagram = useMemo(() => threadOnScreen(input, width / SCALE), [input, width]);
  const told = useMemo(() => threadReading(threadOf(risalah)), [risalah]);

  function handleOpen(to: string): void {
    const address = readAddress(to);
    if (address !== null) onPlace(address);
  }

  return (
    <div className={styles.broad}>
      <PageHead>
        <div>
          <Eyebrow>Dari angka pertama sampai angka terakhir</Eyebrow>
          <PageTitle>Benang merah</PageTitle>
        </div>
        <ProjectButton slide="closing.benang" of="benang merah" />
      </PageHead>
      <Lead>
        {told === ''
          ? 'Di sini terlihat apakah masalah, sasaran, penyebab, perbaikan, hasil, dan standar bersambung.'
          : told}{' '}
        Tekan simpul untuk membuka isiannya.
      </Lead>
      <div ref={frame}>
        <FigureCard figure={diagram} onOpen={handleOpen} />
      </div>
      {tears.length === 0 ? (
        <Lead>Benangnya tersambung sejauh yang sudah diisi.</Lead>
      ) : (
        <Card aria-labelledby="benang-putus">
          <CardTitle id="benang-putus">Di sini benangnya putus</CardTitle>
          <ol className={styles.tears}>
            {tears.map((finding, index) => {
              const { title, question } = findingText(finding, findingTexts);
              return (
                <li key={`${finding.id} ${finding.about ?? finding.place.row} ${index}`}>
                  <p className={styles.tear}>
                    {title} <span className={styles.number}>· putus ({index + 1})</span>
                  </p>
                  {question !== '' && <Quiet>{question}</Quiet>}
                  <FindingWays finding={finding} title={title} onPlace={onPlace} />
                </li>
              );
            })}
          </ol>
        </Card>
      )}
    </div>
  );
}
