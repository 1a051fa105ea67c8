import { useState } from 'react';
import { timed } from '#domain/convention/acts.ts';
import { appearanceOf } from '#domain/convention/draw.ts';
import { penaltyOf, timingOf } from '#domain/convention/penalty.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { ClosedNote } from '#ui/event/convention/parts/FixedNote.tsx';
import { LogList } from '#ui/event/convention/parts/LogList.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { recallClock, rememberClock } from '#browser/clockMemory.ts';
import type { RunningClock } from '#browser/clockMemory.ts';
import { useNow } from '#ui/services/services.ts';
import { clockText } from './clock.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { useSecond } from './useSecond.ts';
import styles from './stage.module.css';

/** The timekeeper's page: one clock, what it said of each team, and the log of the day. */
export function TimingPage({ event, convention, edit, mayWrite }: PageProps) {
  const act = useActContext();
  const now = useNow();
  const { contestants, rule, closed } = convention;
  const canTime = mayWrite && closed === null;
  const [running, setRunning] = useState(() => recallClock(event.id));
  const order = appearanceOf(convention).filter(
    (id) => contestants.find((one) => one.id === id)?.isWithdrawn === false,
  );
  const names = new Map(contestants.map((one) => [one.id, one.name]));
  const waiting = order.find((id) => timingOf(convention, id) === null) ?? order[0] ?? '';
  const [chosen, setChosen] = useState('');
  const [correcting, setCorrecting] = useState('');
  const time = useSecond(running !== null);
  const current = running?.contestant ?? (order.includes(chosen) ? chosen : waiting);
  const used =
    running === null
      ? (timingOf(convention, current)?.usedSeconds ?? 0)
      : usedBy(running, time.getTime());
  const over = rule.allowedSeconds === 0 ? 0 : Math.max(0, used - rule.allowedSeconds);

  function run(clock: RunningClock | null): void {
    setRunning(clock);
    rememberClock(clock);
  }

  function start(before: number): void {
    run({ event: event.id, contestant: current, startedAt: now().getTime(), before });
  }

  function stop(): void {
    if (running === null) return;
    const usedSeconds = Math.round(usedBy(running, now().getTime()));
    const { contestant } = running;
    edit((before) => timed(before, { contestant, usedSeconds, note: '' }, act()));
    run(null);
  }

  return (
    <>
      <ClosedNote event={event.id} convention={convention} />
      <Card aria-label="Jam">
        <fieldset className={styles.timer} disabled={!canTime}>
          <label className={sharedStyles.field}>
            Tim yang tampil
            <select
              value={current}
              disabled={running !== null}
              onChange={({ target }) => setChosen(target.value)}
            >
              {order.map((id, at) => (
                <option key={id} value={id}>
                  {at + 1}. {names.get(id)}
                  {timingOf(convention, id) !== null && ' (sudah tampil)'}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.clock} role="timer" aria-label="Waktu terpakai">
            {clockText(used)}
          </p>
          <p className={styles.left} data-over={over > 0}>
            {leftText(convention, { contestant: current, used, over })}
          </p>
          <Acts>
            {running === null ? (
              <>
                <Button look="main" disabled={current === ''} onClick={() => start(0)}>
                  {timingOf(convention, current) === null ? 'Mulai' : 'Mulai dari nol'}
                </Button>
                {timingOf(convention, current) !== null && (
                  <Button onClick={() => start(used)}>Lanjutkan</Button>
                )}
              </>
            ) : (
              <Button look="main" onClick={stop}>
                Berhenti
              </Button>
            )}
          </Acts>
        </fieldset>
      </Card>
      <Card aria-label="Waktu setiap tim">
        <CardTitle>Waktu setiap tim</CardTitle>
        <CardHint>Yang berlaku catatan waktu terakhir; yang lama tetap tercatat di log.</CardHint>
        <div className={sharedStyles.scroll} tabIndex={0} role="region" aria-label="Tabel waktu">
          <table
            className={`${sharedStyles.table} ${sharedStyles.stacked} ${sharedStyles.numbered}`}
          >
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Tim</th>
                <th scope="col" className={sharedStyles.amount}>
                  Terpakai
                </th>
                <th scope="col" className={sharedStyles.amount}>
                  Lewat
                </th>
                <th scope="col" className={sharedStyles.amount}>
                  Penalti
                </th>
                <th scope="col">
                  <span className="visually-hidden">Tindakan</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {order.map((id, at) => {
                const timing = timingOf(convention, id);
                const late = Math.max(0, (timing?.usedSeconds ?? 0) - rule.allowedSeconds);
                const isOver = rule.allowedSeconds > 0 && late > 0;
                return (
                  <tr key={id}>
                    <td>{at + 1}</td>
                    <th scope="row">
                      {names.get(id)}
                      {timing !== null && timing.note !== '' && (
                        <span className={sharedStyles.small}>{timing.note}</span>
                      )}
                    </th>
                    <td data-of="Terpakai" className={sharedStyles.amount}>
                      {timing === null ? '–' : clockText(timing.usedSeconds)}
                    </td>
                    <td data-of="Lewat" className={sharedStyles.amount}>
                      {isOver ? clockText(late) : '–'}
                    </td>
                    <td data-of="Penalti" className={sharedStyles.amount}>
                      {isOver ? formatNumber(penaltyOf(convention, id)) : '–'}
                    </td>
                    <td data-of="">
                      {canTime && (
                        <Button
                          look="link"
                          aria-label={`Betulkan waktu ${names.get(id) ?? ''}`}
                          onClick={() => setCorrecting(id)}
                        >
                          Betulkan
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Card>
      <LogList convention={convention} />
      {correcting !== '' && (
        <CorrectDialog
          name={names.get(correcting) ?? ''}
          usedSeconds={timingOf(convention, correcting)?.usedSeconds ?? 0}
          onClose={() => setCorrecting('')}
          onCorrect={(usedSeconds, note) => {
            edit((before) => timed(before, { contestant: correcting, usedSeconds, note }, act()));
            setCorrecting('');
          }}
        />
      )}
    </>
  );
}

function usedBy(running: RunningClock, time: number): number {
  return running.before + Math.max(0, time - running.startedAt) / 1000;
}

/** "Sisa 1.37 dari 10 menit." or how much over, and what it costs. */
function leftText(
  convention: Convention,
  { contestant, used, over }: { contestant: string; used: number; over: number },
): string {
  const { allowedSeconds } = convention.rule;
  if (contestant === '') return 'Belum ada tim.';
  if (allowedSeconds === 0) return 'Waktu tampil belum ditentukan di Aturan.';
  if (over === 0) {
    return `Sisa ${clockText(allowedSeconds - used)} dari ${clockText(allowedSeconds)}.`;
  }
  const now = { id: '', at: '', contestant, usedSeconds: used, note: '' };
  const penalty = penaltyOf({ ...convention, timings: [...convention.timings, now] }, contestant);
  return `Lewat ${clockText(over)}. Penalti ${formatNumber(penalty)}.`;
}
