import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { SlideChange } from '#domain/risalah/schema/deck.ts';
import type { DeckSlide } from '#publications/deck/deck.ts';
import { headlineRoom } from '#publications/deck/headlineRoom.ts';
import { durationText, partNames } from '#words/presenting/story.ts';
import styles from './SlidesEditor.module.css';

interface SlideItemProps {
  readonly slide: DeckSlide;
  /** What the team changed of it so far. */
  readonly kept: SlideChange | undefined;
  readonly readOnly: boolean;
  readonly onChange: (changes: Partial<Omit<SlideChange, 'slide'>>) => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One slide: whether it is shown, where it stands, what it says and what is said beside it. */
export function SlideItem({ slide, kept, readOnly, onChange, onMove }: SlideItemProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { isHidden, sentence, proposed, part, seconds } = slide;
  const room = headlineRoom(typed ?? sentence, slide);
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
          onBlur={({ target }) => {
            if (target.value !== (kept?.notes ?? '')) onChange({ notes: target.value });
          }}
        />
      </details>
    </li>
  );
}
