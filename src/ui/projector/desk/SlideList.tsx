import { useEffect, useRef } from 'react';
import type { Slide } from '#publications/slides/slide.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import dialogStyles from './dialogs.module.css';
import styles from './SlideList.module.css';

interface SlideListProps {
  readonly stops: readonly Stop[];
  /** Where the show stands, from 0. */
  readonly at: number;
  readonly eyebrow: (slide: Slide) => string;
  readonly onChoose: (stop: string) => void;
  readonly onClose: () => void;
}

/** Every slide by its number and its sentence, to go to one of them. */
export function SlideList({ stops, at, eyebrow, onChoose, onClose }: SlideListProps) {
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div className={dialogStyles.large}>
      <Dialog title="Daftar salindia" onClose={onClose}>
        <ol className={styles.list}>
          {stops.map(({ id, slide, page, pages }, index) => (
            <li key={id}>
              <button
                ref={index === at ? here : null}
                type="button"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span>
                  <span className={styles.eyebrow}>
                    {eyebrow(slide)}
                    {pages > 1 && ` · ${page + 1} dari ${pages}`}
                  </span>
                  {slide.sentence}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Dialog>
    </div>
  );
}
