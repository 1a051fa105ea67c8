import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { SlideChange } from '#domain/risalah/schema/deck.ts';
import type { DeckSlide } from '#publications/deck/deck.ts';
import { headlineRoom } from '#publications/deck/headlineRoom.ts';
import { notesRoom } from '#publications/deck/notesRoom.ts';
import type { NotesRoom } from '#publications/deck/notesRoom.ts';
import { durationText, partNames } from '#words/presenting/story.ts';
import styles from './SlidesEditor.module.css';

interface SlideItemProps {
  readonly slide: DeckSlide;
  /** What the team changed of it so far. */
  readonly kept: SlideChange | undefined;
  /** Slides that it takes in the file. */
  readonly pages: number;
  readonly readOnly: boolean;
  readonly onChange: (changes: Partial<Omit<SlideChange, 'slide'>>) => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One slide: whether it is shown, where it stands, what it says and what is said beside it. */
export function SlideItem(props: SlideItemProps) {
  const { slide, kept, pages, readOnly, onChange, onMove } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const { isHidden, sentence, proposed, part, seconds } = slide;
  const room = headlineRoom(typed ?? sentence, slide);
  const told = notesRoom(noted ?? slide.notes, isHidden ? 0 : seconds);
  return (
    <li className={styles.item} data-state={isHidden ? 'hidden' : 'shown'}>
      <div className={styles.head}>
        <label className={styles.shown}>
          <input
            type="checkbox"
            checked={!isHidden}
            disabled={readOnly}
            onChange={({ target }) => onChange({ shown: target.checked ? 'shown' : 'hidden' })}
          />
          <span>
            <span className={styles.part}>
              {partNames[part]}
              {!isHidden && ` · ${durationText(seconds)}`}
              {pages > 1 && ` · terbagi menjadi ${pages} salindia`}
            </span>
            {sentence}
          </span>
        </label>
        <button
          type="button"
          aria-label={`Naikkan “${sentence}”`}
          disabled={readOnly || isHidden}
          onClick={() => onMove(-1)}
        >
          <ArrowUp size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={`Turunkan “${sentence}”`}
          disabled={readOnly || isHidden}
          onClick={() => onMove(1)}
        >
          <ArrowDown size={18} aria-hidden="true" />
        </button>
      </div>
      <details>
        <summary>Judul dan catatan</summary>
        <label className={styles.field} htmlFor={`${id}-judul`}>
          Judul salindia
        </label>
        <textarea
          key={`judul ${kept?.headline ?? ''}`}
          id={`${id}-judul`}
          rows={2}
          defaultValue={kept?.headline ?? ''}
          placeholder={proposed}
          readOnly={readOnly}
          aria-describedby={`${id}-muat`}
          onChange={({ target }) => setTyped(target.value || proposed)}
          onBlur={({ target }) => {
            if (target.value !== (kept?.headline ?? '')) onChange({ headline: target.value });
            setTyped(null);
          }}
        />
        <p id={`${id}-muat`} className={styles.room} role="status">
          {!room.fits && `Terlalu panjang untuk salindia: muat sekitar ${room.words} kata.`}
        </p>
        <label className={styles.field} htmlFor={`${id}-catatan`}>
          Catatan pembicara
        </label>
        <textarea
          key={`catatan ${kept?.notes ?? ''}`}
          id={`${id}-catatan`}
          rows={4}
          defaultValue={kept?.notes ?? ''}
          placeholder={slide.notes}
          readOnly={readOnly}
          aria-describedby={`${id}-terucap`}
          onChange={({ target }) => setNoted(target.value || null)}
          onBlur={({ target }) => {
            if (target.value !== (kept?.notes ?? '')) onChange({ notes: target.value });
            setNoted(null);
          }}
        />
        <p id={`${id}-terucap`} className={styles.room} role="status">
          {notesText(told, seconds)}
        </p>
      </details>
    </li>
  );
}

function notesText({ fits, words }: NotesRoom, seconds: number): string {
  switch (fits) {
    case 'yes':
      return '';
    case 'not-the-time':
      return `Terlalu panjang untuk ${durationText(seconds)}: terucap sekitar ${words} kata.`;
    case 'not-the-page':
      return `Terlalu panjang untuk satu halaman catatan: muat sekitar ${words} kata.`;
  }
}
