import type { Rehearsal } from '#domain/risalah/schema/deck.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Deck } from '#publications/deck/deck.ts';
import { secondsOf, speakerOf } from '#publications/deck/rehearsal.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { formatMoment } from '#words/keeping/saved.ts';
import { memberName } from '#words/pointed.ts';
import { againstPlan, durationText } from '#words/presenting/story.ts';
import styles from './RehearsalPage.module.css';

interface RunListProps {
  readonly deck: Deck;
  readonly risalah: Risalah;
  readonly readOnly: boolean;
  /** Hears which one, and what it is called. */
  readonly onDelete: (id: string, name: string) => void;
}

/** Every rehearsal, the newest first and open: how long it took, and each slide against its plan. */
export function RunList({ deck, risalah, readOnly, onDelete }: RunListProps) {
  const { rehearsals } = risalah.deck;
  if (rehearsals.length === 0) {
    return <Quiet>Belum ada latihan yang dicatat.</Quiet>;
  }
  return (
    <ol className={styles.runs}>
      {rehearsals
        .map((run, at) => ({ run, name: `Latihan ${at + 1}` }))
        .toReversed()
        .map(({ run, name }, at) => (
          <li key={run.id}>
            <p>
              <strong>{name}</strong>, {whenOf(run)}: {durationText(secondsOf(run))} dari{' '}
              {durationText(run.planned)}, {againstPlan(secondsOf(run), run.planned)}.
            </p>
            {missed(run) > 0 && <Quiet>{missed(run)} salindia tidak sempat ditayangkan.</Quiet>}
            <details open={at === 0}>
              <summary>Waktu tiap salindia</summary>
              <SlideTimes run={run} deck={deck} risalah={risalah} />
            </details>
            <Button
              look="link"
              aria-label={`Hapus ${name}`}
              disabled={readOnly}
              onClick={() => onDelete(run.id, name)}
            >
              Hapus
            </Button>
          </li>
        ))}
    </ol>
  );
}

/** A record may hold any text where an instant stands. */
function whenOf({ at }: Rehearsal): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? 'tanpa tanggal' : formatMoment(moment);
}

function missed({ slides }: Rehearsal): number {
  return slides.filter(({ seconds }) => seconds === 0).length;
}

interface SlideTimesProps {
  readonly run: Rehearsal;
  readonly deck: Deck;
  readonly risalah: Risalah;
}

function SlideTimes({ run, deck, risalah }: SlideTimesProps) {
  const known = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Salindia</th>
          <th scope="col">Penyaji</th>
          <th scope="col">Rencana</th>
          <th scope="col">Nyata</th>
          <th scope="col">Selisih</th>
        </tr>
      </thead>
      <tbody>
        {run.slides.map(({ slide, planned, seconds }, at) => {
          const part = known.get(slide)?.part;
          const member = part === undefined ? '' : speakerOf(part, risalah.deck.speakers);
          return (
            <tr key={`${slide} ${at}`} data-state={isFarOff(seconds, planned) ? 'off' : 'near'}>
              <th scope="row">{known.get(slide)?.sentence ?? 'Salindia yang sudah tidak ada'}</th>
              <td className={styles.name}>{memberName(risalah, member) || '–'}</td>
              <td>{durationText(planned)}</td>
              <td>{seconds === 0 ? 'Tidak tampil' : durationText(seconds)}</td>
              <td>{seconds === 0 ? '–' : againstPlan(seconds, planned)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A third of the plan and ten seconds: what a team should look at. */
function isFarOff(seconds: number, planned: number): boolean {
  if (seconds === 0) return false;
  const off = Math.abs(seconds - planned);
  return off >= 10 && off * 3 >= planned;
}
