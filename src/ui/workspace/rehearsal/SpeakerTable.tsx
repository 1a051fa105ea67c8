import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Deck } from '#publications/deck/deck.ts';
import { spokenParts, withSpeaker } from '#publications/deck/rehearsal.ts';
import { voterName } from '#words/people.ts';
import { durationText, partNames } from '#words/presenting/story.ts';
import styles from './RehearsalPage.module.css';

interface SpeakerTableProps {
  readonly deck: Deck;
  readonly risalah: Risalah;
  readonly readOnly: boolean;
  readonly onChange: (speakers: Risalah['deck']['speakers']) => void;
}

/** Each part of the story with its slides, its time and who speaks in it. */
export function SpeakerTable({ deck, risalah, readOnly, onChange }: SpeakerTableProps) {
  const { members } = risalah;
  const parts = spokenParts(deck, risalah.deck);
  return (
    <table className={`${styles.table} ${styles.speakers}`}>
      <thead>
        <tr>
          <th scope="col">Bagian</th>
          <th scope="col">Salindia</th>
          <th scope="col">Waktu</th>
          <th scope="col">Penyaji</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, slides, planned, member }) => (
          <tr key={part}>
            <th scope="row">{partNames[part]}</th>
            <td>{slides}</td>
            <td>{durationText(planned)}</td>
            <td>
              <select
                aria-label={`Penyaji ${partNames[part]}`}
                value={members.rows.some(({ id }) => id === member) ? member : ''}
                disabled={readOnly}
                onChange={({ target }) =>
                  onChange(withSpeaker(risalah.deck.speakers, part, target.value))
                }
              >
                <option value="">Belum dipilih</option>
                {members.rows.map((each) => (
                  <option key={each.id} value={each.id}>
                    {voterName(each)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Jumlah</th>
          <td>{parts.reduce((sum, { slides }) => sum + slides, 0)}</td>
          <td>{durationText(parts.reduce((sum, { planned }) => sum + planned, 0))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
