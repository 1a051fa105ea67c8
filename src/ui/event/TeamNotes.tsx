import { useState } from 'react';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import { notesFor } from '#domain/event/notes.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue, useNewId, useNow } from '#ui/services/services.ts';
import { useLoadNotes } from '#ui/services/useNotes.ts';
import { teamName } from '#words/event/class.ts';
import { eventName } from '#words/event/standing.ts';
import { failureText } from '#words/failures.ts';
import formStyles from './parts/form.module.css';
import styles from './notes.module.css';

interface TeamNotesProps {
  readonly event: KeptEvent;
  readonly team: Team;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  /** The question that was pressed on the sheets; the form follows it. */
  readonly section: SectionId;
  readonly onSection: (section: SectionId) => void;
}

/** What a facilitator writes beside the questions of a team, and the file that carries it home. */
export function TeamNotes({ event, team, change, section, onSection }: TeamNotesProps) {
  const { guidance } = useCatalogue();
  const loadNotes = useLoadNotes();
  const newId = useNewId();
  const now = useNow();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  function setNotes(edit: (before: Team['notes']) => Team['notes']): void {
    change((before) => ({
      ...before,
      teams: before.teams.map((one) =>
        one.id === team.id ? { ...one, notes: edit(one.notes) } : one,
      ),
    }));
  }

  function handleAdd(): void {
    if (isBlank(text)) return;
    const note = { id: newId(), section, text: text.trim(), writtenAt: now().toISOString() };
    setNotes((before) => [...before, note]);
    setText('');
  }

  async function handleGive(): Promise<void> {
    const about = {
      risalah: team.risalah,
      team: teamName(team.standing),
      from: eventName(event),
    };
    try {
      const { giveNotes } = await loadNotes();
      await giveNotes(notesFor(about, team.notes));
      setSaid('Berkas catatan sudah diunduh. Kirimkan kepada tim; tim membukanya di Beranda.');
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return (
    <section className={styles.notes} aria-label="Catatan fasilitator">
      <h2 className={styles.title}>Catatan fasilitator</h2>
      <label className={formStyles.field}>
        Pertanyaan
        <select value={section} onChange={({ target }) => onSection(target.value as SectionId)}>
          {sectionIds.map((id) => (
            <option key={id} value={id}>
              {guidance[id].name}
            </option>
          ))}
        </select>
      </label>
      <label className={formStyles.field}>
        Isi catatan
        <textarea
          className={formStyles.lines}
          rows={4}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Acts>
        <Button onClick={handleAdd}>Tambah catatan</Button>
        <Button look="main" disabled={team.notes.length === 0} onClick={() => void handleGive()}>
          Unduh berkas catatan
        </Button>
      </Acts>
      <p role="status">{said}</p>
      <ul className={styles.list}>
        {team.notes.map((note) => (
          <li key={note.id}>
            <strong>{guidance[note.section].name}</strong>
            <p>{note.text}</p>
            <Button
              look="link"
              aria-label={`Hapus catatan: ${note.text}`}
              onClick={() => setNotes((before) => before.filter(({ id }) => id !== note.id))}
            >
              Hapus
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
