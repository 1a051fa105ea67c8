import { useEffect, useState } from 'react';
import type { Deck } from '#publications/deck/deck.ts';
import { plannedSlide, speakerOf, spentUntil, turnedTo } from '#publications/deck/rehearsal.ts';
import { pageCount } from '#publications/slides/stops.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { keepRun, runUnderWay } from '#ui/risalah/projecting/rehearsalUnderWay.ts';
import { useNow } from '#ui/services/services.ts';
import { formatCountdown } from '#ui/projector/desk/formatCountdown.ts';
import { memberName } from '#words/pointed.ts';
import { partNames } from '#words/presenting/story.ts';
import styles from './RehearsalStrip.module.css';

interface RehearsalStripProps {
  /** Of the risalah that is rehearsed. */
  readonly card: string;
  readonly deck: Deck;
  /** As its members are called on the screen. */
  readonly risalah: Risalah;
  /** Id of the slide that stands; empty for none. */
  readonly slide: string;
  readonly onEnd: () => void;
}

/** Drawn anew often enough that no second is passed over. */
const TICK = 250;
const SECOND = 1000;

/** While a team rehearses: who speaks, this slide and the whole against their plan. It notes how long each slide stands. */
export function RehearsalStrip({ card, deck, risalah, slide, onEnd }: RehearsalStripProps) {
  const now = useNow();
  const [time, setTime] = useState(() => now().getTime());

  useEffect(() => {
    const run = runUnderWay(card);
    if (run !== null && slide !== '') keepRun(turnedTo(run, slide, now().getTime()));
    const timer = window.setInterval(() => setTime(now().getTime()), TICK);
    return () => window.clearInterval(timer);
  }, [card, slide, now]);

  const run = runUnderWay(card);
  if (run === null) return null;
  const spent = spentUntil(run, time);
  const all = Object.values(spent).reduce((sum, stood) => sum + stood, 0);
  const planned = plannedSlide(deck, slide);
  const speaker =
    planned === null ? '' : memberName(risalah, speakerOf(planned.part, risalah.deck.speakers));
  const pages = planned === null ? 1 : pageCount(planned);
  const whole = Math.round(deck.slot.presentation * 60);
  return (
    <div className={styles.strip} role="group" aria-label="Latihan">
      <p className={styles.who}>
        {planned !== null && partNames[planned.part]}
        {speaker !== '' && <strong> {speaker}</strong>}
      </p>
      <Clock
        label={pages === 1 ? 'Salindia ini' : `${pages} salindia ini`}
        seconds={Math.floor((spent[slide] ?? 0) / SECOND)}
        planned={planned?.seconds ?? 0}
      />
      <Clock label="Semua" seconds={Math.floor(all / SECOND)} planned={whole} />
      <button type="button" className={styles.end} onClick={onEnd}>
        Akhiri
      </button>
    </div>
  );
}

interface ClockProps {
  readonly label: string;
  readonly seconds: number;
  readonly planned: number;
}

function Clock({ label, seconds, planned }: ClockProps) {
  return (
    <p className={styles.clock} data-state={seconds > planned ? 'over' : 'within'}>
      {label} <strong>{formatCountdown(seconds)}</strong> / {formatCountdown(planned)}
    </p>
  );
}
