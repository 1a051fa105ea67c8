import { useState } from 'react';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import { notesFor } from '#domain/event/notes.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { GivenCopy } from '#ui/services/events.ts';
import { useCatalogue, useEvents, useNewId, useNow } from '#ui/services/services.ts';
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

const copyTexts: Readonly<Record<GivenCopy, string>> = {
  given:
    'Salinan berkas tim dengan catatan sudah diunduh. Tim membukanya seperti berkas risalah biasa; jawabannya tidak berubah.',
  nothing: 'Berkas tim ini tidak ada di komputer ini. Unduh berkas catatan saja.',
  unreadable: 'Berkas tim ini tidak utuh, maka tidak disalin. Unduh berkas catatan saja.',
};

/** What a facilitator writes beside the questions of a team, and the file that carries it home. */
export function TeamNotes({ event, team, change, section, onSection }: TeamNotesProps) {
  const { guidance } = useCatalogue();
  const loadNotes = useLoadNotes();
  const { giveCopy } = useEvents();
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

  /** Blank ones stay behind when notes go to the team. */
  function handleEdit(id: string, edited: string): void {
    const writtenAt = now().toISOString();
    setNotes((before) =>
      before.map((note) => (note.id === id ? { ...note, text: edited, writtenAt } : note)),
    );
  }

  const given = () =>
    notesFor(
      { risalah: team.risalah, team: teamName(team.standing), from: eventName(event) },
      team.notes,
    );

  async function attempt(act: () => Promise<string>): Promise<void> {
    try {
      setSaid(await act());
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  async function giveNotes(): Promise<string> {
    const notes = await loadNotes();
    await notes.giveNotes(given());
    return 'Berkas catatan sudah diunduh. Kirimkan kepada tim; tim membukanya di Beranda.';
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
          data-own-words=""
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Acts>
        <Button onClick={handleAdd}>Tambah catatan</Button>
        <Button
          look="main"
          disabled={team.notes.length === 0}
          onClick={() => void attempt(giveNotes)}
        >
          Unduh berkas catatan
        </Button>
        <Button
          disabled={team.notes.length === 0}
          onClick={() =>
            void attempt(async () => copyTexts[await giveCopy(event.id, team.id, given())])
          }
        >
          Unduh salinan risalah dengan catatan
        </Button>
      </Acts>
      <p role="status">{said}</p>
      <ul className={styles.list}>
        {team.notes.map((note) => (
          <li key={note.id}>
            <strong>{guidance[note.section].name}</strong>
            <textarea
              className={formStyles.lines}
              rows={3}
              aria-label={`Ubah catatan: ${guidance[note.section].name}`}
              value={note.text}
              onChange={({ target }) => handleEdit(note.id, target.value)}
            />
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
