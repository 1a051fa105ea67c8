import { useEffect, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import { meetingSpan, statesAround } from '#domain/risalah/versions/betweenMeetings.ts';
import { membersNamed } from '#domain/risalah/versions/workBetween.ts';
import { isBlank } from '#language/isBlank.ts';
import { answerSection } from '#store/acts.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { usePages } from '#ui/risalah/pages/useMethod.ts';
import { MemberChecks } from '#ui/sections/parts/MemberChecks.tsx';
import { useCatalogue, useNow, usePast } from '#ui/services/services.ts';
import type { Past } from '#ui/services/past.ts';
import { failureText } from '#words/failures.ts';
import {
  NOTHING_CHANGED,
  NOTHING_KEPT,
  proceedingsText,
  sinceText,
  spanText,
} from '#words/keeping/minutes.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { StepChecks } from './StepChecks.tsx';
import styles from './MinutesProposal.module.css';

interface MinutesProposalProps {
  /** Id of the meeting. */
  readonly meeting: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Two states of the risalah and what is said of the days between them; none where the versions do not reach. */
interface Found {
  readonly states: { readonly before: Risalah; readonly after: Risalah } | null;
  readonly said: readonly string[];
}

/** Minutes and attendance of a meeting, proposed from what was worked on before it, to be changed and taken. */
export function MinutesProposal({ meeting, name, onClose }: MinutesProposalProps) {
  const { store, forms, card } = useSession();
  const past = usePast();
  const now = useNow();
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    let isLeft = false;
    forms.flushAll();
    void look(store.getState(), meeting, { past, card, today: isoDay(now()) })
      .catch((error: unknown): Found => ({ states: null, said: [failureText(error)] }))
      .then((next) => {
        // It is read once, as it stands when the dialog opens.
        if (!isLeft) setFound((before) => before ?? next);
      });
    return () => {
      isLeft = true;
    };
  }, [store, forms, card, past, now, meeting]);

  return (
    <Dialog title={`Usulan notulen, ${name}`} onClose={onClose} size="wide">
      {found === null ? (
        <p role="status">Membaca Riwayat …</p>
      ) : (
        <ProposalForm found={found} meeting={meeting} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface ProposalFormProps extends Pick<MinutesProposalProps, 'meeting' | 'onClose'> {
  readonly found: Found;
}

function ProposalForm({ found: { states, said }, meeting: id, onClose }: ProposalFormProps) {
  const { store } = useSession();
  const pages = usePages();
  const { defaults } = useCatalogue();
  const [proposed] = useState(() =>
    states === null ? '' : proceedingsText(states.before, states.after, placeOf),
  );
  const [text, setText] = useState(proposed);
  const [came, setCame] = useState(() => proposedAttendees(store.getState(), id, states));
  const [steps, setSteps] = useState<readonly string[]>([]);

  function placeOf(section: SectionId): string {
    const page = pages.find(({ sections }) => sections.includes(section));
    if (page === undefined) return 'Risalah';
    return page.number === null ? page.name : `Langkah ${page.number}, ${page.name}`;
  }

  function handleSteps(chosen: readonly string[]): void {
    setSteps(chosen);
    const after = store.getState();
    const sections = pages.flatMap((page) => (chosen.includes(page.id) ? page.sections : []));
    setText(proceedingsText(without(after, sections, defaults), after, placeOf));
  }

  function handleTake(): void {
    const { rows } = store.getState().meetings;
    answerSection(store, 'meetings', {
      rows: rows.map((row) => (row.id === id ? withProposal(row, text, came) : row)),
    });
    onClose();
  }

  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} className={styles.said}>
          {sentence}
        </p>
      ))}
      {proposed === '' && <StepChecks pages={pages} chosen={steps} onChange={handleSteps} />}
      <label className={styles.label} htmlFor="usulan-pembahasan">
        Pembahasan
      </label>
      <textarea
        id="usulan-pembahasan"
        className={styles.text}
        rows={8}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <fieldset className={styles.came}>
        <legend className={styles.label}>Yang hadir</legend>
        <MemberChecks
          name="usulan-hadir"
          chosen={came}
          readOnly={false}
          onChange={setCame}
          onBlur={() => undefined}
        />
      </fieldset>
      <Acts>
        <Button look="main" onClick={handleTake}>
          Pakai usulan ini
        </Button>
        <Button onClick={onClose}>Batal</Button>
      </Acts>
    </>
  );
}

interface Looking {
  readonly past: Past;
  readonly card: string;
  readonly today: string;
}

async function look(risalah: Risalah, id: string, { past, card, today }: Looking): Promise<Found> {
  const span = meetingSpan(risalah.meetings.rows, id, today);
  if (span.kind !== 'days') return { states: null, said: [spanText(span)] };
  const dayAt = (at: number): string => isoDay(new Date(at));
  const around = statesAround(await past.listVersions(card), span, dayAt);
  if (around === null) return { states: null, said: [spanText(span), NOTHING_KEPT] };
  const stateAt = async (at: number | 'now'): Promise<Risalah | null> => {
    if (at === 'now') return risalah;
    const read = await past.readVersion(card, at);
    return read?.ok === true ? read.value : null;
  };
  const [before, after] = [await stateAt(around.before), await stateAt(around.after)];
  if (before === null || after === null) {
    return { states: null, said: [spanText(span), NOTHING_KEPT] };
  }
  const isSame = proceedingsText(before, after, () => '') === '';
  const since = around.since === null ? [] : [sinceText(around.since)];
  return {
    states: { before, after },
    said: [spanText(span), ...since, ...(isSame ? [NOTHING_CHANGED] : [])],
  };
}

/** Who is told already; else whom the work names; else who came the time before. */
function proposedAttendees(
  { meetings, members }: Risalah,
  id: string,
  states: Found['states'],
): readonly string[] {
  const at = meetings.rows.findIndex((row) => row.id === id);
  const told = meetings.rows[at]?.attendees ?? [];
  if (told.length > 0) return told;
  const named = states === null ? [] : membersNamed(states.before, states.after);
  const known = new Set(members.rows.map((member) => member.id));
  const before = meetings.rows
    .slice(0, Math.max(0, at))
    .findLast((row) => row.attendees.length > 0);
  const proposed = named.length > 0 ? named : (before?.attendees ?? []);
  return proposed.filter((member) => known.has(member));
}

/** What the meeting tells already stays, and stands first. */
function withProposal(row: Meeting, text: string, came: readonly string[]): Meeting {
  const own = row.proceedings.trimEnd();
  const proposed = text.trim();
  const proceedings =
    isBlank(proposed) || own.includes(proposed) ? own : [own, proposed].filter(Boolean).join('\n');
  return { ...row, proceedings, attendees: [...came] };
}

/** The risalah before the sections were answered: with the rows that every risalah begins with. */
function without(
  risalah: Risalah,
  sections: readonly SectionId[],
  defaults: RisalahDefaults,
): Risalah {
  const { method, createdAt } = risalah;
  // The ids of rows that nobody added, in the order in which an empty risalah asks for them.
  const ids = [...risalah.priority.ratings.slice(0, 1), ...risalah.aspects.rows].map(
    ({ id }) => id,
  );
  const empty = emptyRisalah({
    id: '',
    createdAt,
    method,
    newId: () => ids.shift() ?? '',
    defaults: { ...defaults, approvals: [], annexes: [] },
  });
  const cleared = sections.map((section) => [section, empty[section]] as const);
  return { ...risalah, ...Object.fromEntries(cleared) };
}
