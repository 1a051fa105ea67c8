import { shownText } from '#publications/slides/shownText.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { PhotoImage } from '#ui/fields/photos/PhotoImage.tsx';
import styles from './WordsStage.module.css';

type Shown = Extract<Slide['shows'], { readonly kind: 'title' | 'points' | 'numbers' | 'photos' }>;

interface WordsStageProps {
  readonly shows: Shown;
  /** How many points are shown. */
  readonly build: number;
}

/** What is neither drawn nor a table: who presents it, a few sentences, photographs. */
export function WordsStage({ shows, build }: WordsStageProps) {
  switch (shows.kind) {
    case 'title':
      return (
        <div className={styles.title}>
          <div>
            {shows.lines.map((line) => (
              <p key={line}>{shownText(line)}</p>
            ))}
          </div>
          <p className={styles.foot}>{shows.foot.join(' · ')}</p>
          <div className={styles.logos}>
            {shows.logos.map(({ hash, alt }) => (
              <PhotoImage key={hash} hash={hash} alt={alt} />
            ))}
          </div>
        </div>
      );
    case 'points':
      return (
        <ul className={styles.points}>
          {shows.points.slice(0, build).map((point) => (
            <li key={point}>{shownText(point)}</li>
          ))}
        </ul>
      );
    case 'numbers':
      return (
        <dl className={styles.numbers}>
          {shows.numbers.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'photos':
      return (
        <div className={styles.photos}>
          {shows.photos.map(({ hash, alt, caption }, at) => (
            <figure key={`${at} ${hash}`}>
              <PhotoImage hash={hash} alt={alt} />
              {caption !== '' && <figcaption>{shownText(caption)}</figcaption>}
            </figure>
          ))}
        </div>
      );
  }
}
