import { useContext, useMemo } from 'react';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { Services } from '#ui/services/services.ts';
import { SheetsList } from './SheetsList.tsx';
import { SheetsRoom } from './SheetsRoom.tsx';
import styles from './parts/judge.module.css';

interface JudgeRoomProps {
  /** Empty for the list of all sheets in this browser. */
  readonly card: string;
  /** Empty for all teams. */
  readonly team: string;
  readonly form: string;
}

/** What a judge of a convention scores. */
export function JudgeRoom(props: JudgeRoomProps) {
  const services = useContext(ServicesContext);
  const judging = useLoaded(services.loadJudging ?? missing);
  const furnished = useMemo(
    (): Partial<Services> => (judging === null ? services : { ...services, judging }),
    [services, judging],
  );
  if (judging === null) return <p className={styles.wait}>Membuka lembar juri …</p>;
  const { card, team, form } = props;
  return (
    <ServicesContext value={furnished}>
      <Boundary
        place={[card, team, form].join('/')}
        way={<a href={formatRoute({ kind: 'home' })}>Kembali ke beranda</a>}
      >
        {card === '' ? <SheetsList /> : <SheetsRoom key={card} {...props} />}
      </Boundary>
    </ServicesContext>
  );
}

function missing(): Promise<never> {
  return Promise.reject(new Error('ServicesContext was given no loadJudging'));
}
