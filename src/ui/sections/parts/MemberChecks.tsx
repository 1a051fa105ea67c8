import { isBlank } from '#language/isBlank.ts';
import { roleNames } from '#words/people.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import styles from './choices.module.css';

interface MemberChecksProps {
  readonly name: string;
  /** Ids of members. */
  readonly chosen: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onBlur: () => void;
}

/** A box to tick for each member of the circle. */
export function MemberChecks({ name, chosen, readOnly, onChange, onBlur }: MemberChecksProps) {
  const members = useRisalah((risalah) => risalah.members.rows);
  if (members.length === 0) {
    return <p className={styles.quiet}>Isi susunan anggota dahulu; namanya muncul di sini.</p>;
  }
  return (
    <div className={styles.checks}>
      {members.map((member) => (
        <label key={member.id} className={styles.check}>
          <input
            type="checkbox"
            name={`${name}.${member.id}`}
            checked={chosen.includes(member.id)}
            disabled={readOnly}
            onBlur={onBlur}
            onChange={({ target }) =>
              onChange(
                target.checked
                  ? [...chosen, member.id]
                  : chosen.filter((other) => other !== member.id),
              )
            }
          />
          {isBlank(member.name) ? roleNames[member.role] : member.name}
        </label>
      ))}
    </div>
  );
}
