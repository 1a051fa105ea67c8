import { Suspense, useState } from 'react';
import { useController } from 'react-hook-form';
import { formatPercent } from '#language/formatPercent.ts';
import { attendance } from '#manuscript/opening/attendance.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { part } from '#ui/kit/loading/part.ts';
import { isMinuted } from '#publications/forms/minutesForm.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { MemberChecks } from '#ui/sections/parts/MemberChecks.tsx';
import styles from '#ui/sections/parts/choices.module.css';

const MinutesProposal = part(async () => (await import('./MinutesProposal.tsx')).MinutesProposal);

interface AttendanceInputProps {
  readonly path: string;
  readonly label: string;
  /** Position of the meeting. */
  readonly index: number;
}

/** Who came to a meeting, and what share of the circle that is. */
export function AttendanceInput({ path, label, index }: AttendanceInputProps) {
  const { field } = useController({ name: path });
  const [isProposing, setProposing] = useState(false);
  const name = `pertemuan ${index + 1}`;
  const readOnly = useReadOnly();
  // A box for each member of each meeting: only those of the meeting that changed are drawn again.
  const members = useRisalah((risalah) => risalah.members);
  const meeting = useRisalah((risalah) => risalah.meetings.rows[index]);
  const attendees = (field.value ?? []) as readonly string[];
  const { present, expected } =
    meeting === undefined ? { present: 0, expected: 0 } : attendance({ members }, meeting);

  return (
    <fieldset aria-label={label}>
      <MemberChecks
        name={path}
        chosen={attendees}
        readOnly={readOnly}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
      <p className={styles.quiet}>
        {expected >= present &&
          expected > 0 &&
          `${present} dari ${expected} hadir (${formatPercent((present / expected) * 100)})`}
        {!readOnly && attendees.length < members.rows.length && (
          <>
            {expected > 0 && ' · '}
            <Button look="link" onClick={() => field.onChange(members.rows.map(({ id }) => id))}>
              Semua hadir
            </Button>
          </>
        )}
      </p>
      {meeting !== undefined && (
        <>
          {!readOnly && (
            <Button
              look="link"
              aria-label={`Usulkan notulen dan kehadiran, ${name}`}
              onClick={() => setProposing(true)}
            >
              Usulkan notulen dan kehadiran
            </Button>
          )}
          <BlankForms
            forms={['attendance', 'minutes']}
            filled={isMinuted(meeting) ? ['minutes'] : []}
            of={meeting.id}
            name={name}
          />
          {isProposing && (
            <Suspense fallback={null}>
              <MinutesProposal
                meeting={meeting.id}
                name={name}
                onClose={() => setProposing(false)}
              />
            </Suspense>
          )}
        </>
      )}
    </fieldset>
  );
}
