import { useController } from 'react-hook-form';
import { formatPercent } from '#language/formatPercent.ts';
import { attendance } from '#manuscript/opening/attendance.ts';
import { roleNames } from '#manuscript/words/roleNames.ts';
import { useReadOnly } from '#ui/fields/fieldAccess.ts';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { Button } from '#ui/shell/Button.tsx';
import styles from './choices.module.css';

interface AttendanceInputProps {
  readonly path: string;
  readonly label: string;
  /** Position of the meeting. */
  readonly index: number;
}

/** Who came to a meeting, and what share of the circle that is. */
export function AttendanceInput({ path, label, index }: AttendanceInputProps) {
  const { field } = useController({ name: path });
  const readOnly = useReadOnly();
  const risalah = useRisalah((state) => state);
  const attendees = (field.value ?? []) as readonly string[];
  const members = risalah.members.rows;
  const meeting = risalah.meetings.rows[index];
  const { present, expected } =
    meeting === undefined ? { present: 0, expected: 0 } : attendance(risalah, meeting);

  if (members.length === 0) {
    return <p className={styles.quiet}>Isi susunan anggota dahulu; namanya muncul di sini.</p>;
  }
  return (
    <fieldset aria-label={label}>
      <div className={styles.checks}>
        {members.map((member) => (
          <label key={member.id} className={styles.check}>
            <input
              type="checkbox"
              name={`${path}.${member.id}`}
              checked={attendees.includes(member.id)}
              disabled={readOnly}
              onBlur={field.onBlur}
              onChange={({ target }) => field.onChange(toggled(attendees, member.id, target))}
            />
            {member.name.trim() === '' ? roleNames[member.role] : member.name}
          </label>
        ))}
      </div>
      <p className={styles.quiet}>
        {expected > 0 &&
          `${present} dari ${expected} hadir (${formatPercent((present / expected) * 100)})`}
        {!readOnly && attendees.length < members.length && (
          <>
            {expected > 0 && ' · '}
            <Button look="link" onClick={() => field.onChange(members.map(({ id }) => id))}>
              Semua hadir
            </Button>
          </>
        )}
      </p>
    </fieldset>
  );
}

function toggled(
  ids: readonly string[],
  id: string,
  { checked }: { readonly checked: boolean },
): readonly string[] {
  return checked ? [...ids, id] : ids.filter((other) => other !== id);
}
