import { Suspense } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { headlineSize } from '#publications/slides/sizes.ts';
import { shownText } from '#publications/slides/shownText.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { part } from '#ui/kit/loading/part.ts';
import { Bare } from './Bare.tsx';
import { besideShare, slideLayout } from './slideLayout.ts';
import { figureAt } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import type { StageZoom } from './DiagramStage.tsx';
import { TableStage } from './TableStage.tsx';
import type { Stage } from './useStage.ts';
import { WordsStage } from './WordsStage.tsx';
import styles from './slide.module.css';

const FigureStage = part(async () => (await import('./FigureStage.tsx')).FigureStage);

interface SlideViewProps {
  readonly stop: Stop;
  readonly stage: Stage;
  readonly eyebrow: string;
  /** How many bars, points or bones are shown. */
  readonly build: number;
  /** A form or the speaker's notes take the other half. */
  readonly room: 'whole' | 'half';
  /** Whether a large drawing is readable in parts or seen as a whole. */
  readonly zoom: StageZoom;
  /** What is shown instead while answers come in; nothing otherwise. */
  readonly live: ReactNode;
  /** Words of a drawing that are kept in sight; empty for none. */
  readonly follow: string;
}

/** One sentence, and what it is about as large as the screen allows. */
export function SlideView(props: SlideViewProps) {
  const { stop, stage, eyebrow, build, room, zoom, live, follow } = props;
  const { slide, page, pages } = stop;
  const figure = figureAt(stop);
  const isCover = slide.shows.kind === 'title';
  const layout = room === 'half' || live !== null ? 'below' : slideLayout(figure, stage, slide);
  const share = layout === 'beside' ? (slide.stressed ?? '') : '';
  const sizes = {
    '--headline': `${headlineSize(slide.sentence, isCover ? 'cover' : layout)}px`,
    '--beside': besideShare(slide, stage),
  } as CSSProperties;
  return (
    <article
      className={styles.slide}
      style={sizes}
      data-layout={isCover ? 'cover' : layout}
      aria-label={slide.name}
    >
      <div className={styles.words}>
        {!isCover && (
          <p className={styles.eyebrow}>
            {eyebrow}
            {pages > 1 && ` · ${page + 1}\u00a0dari\u00a0${pages}`}
          </p>
        )}
        <h1 tabIndex={-1}>{shownText(slide.sentence)}</h1>
        {share !== '' && <p className={styles.share}>{share}</p>}
        {layout === 'beside' && <Source slide={slide} />}
      </div>
      {live ?? <Shown stop={stop} build={build} zoom={zoom} follow={follow} />}
      {layout === 'below' && <Source slide={slide} />}
    </article>
  );
}

type ShownProps = Pick<SlideViewProps, 'stop' | 'build' | 'zoom' | 'follow'>;

function Shown({ stop, build, zoom, follow }: ShownProps) {
  const { slide, page, table } = stop;
  const figure = figureAt(stop);
  return (
    <>
      <Suspense fallback={<Bare>Menyiapkan gambar …</Bare>}>
        {figure !== null && (
          <FigureStage figure={figure} build={build} zoom={zoom} follow={follow} />
        )}
      </Suspense>
      {slide.shows.kind === 'table' && table !== null && (
        <TableStage table={slide.shows.table} laid={table} rows={table.pages[page] ?? []} />
      )}
      {(slide.shows.kind === 'title' ||
        slide.shows.kind === 'points' ||
        slide.shows.kind === 'numbers' ||
        slide.shows.kind === 'photos') && <WordsStage shows={slide.shows} build={build} />}
      {slide.shows.kind === 'nothing' && (
        <Bare>Belum ada data. Tekan E untuk mengisinya di sini.</Bare>
      )}
    </>
  );
}

function Source({ slide }: { readonly slide: Slide }) {
  return slide.source === '' ? null : <p className={styles.source}>{shownText(slide.source)}</p>;
}
