import { Suspense } from 'react';
import type { Slide } from '#publications/slides/slide.ts';
import { part } from '#ui/kit/loading/part.ts';
import { Bare } from './Bare.tsx';
import { keptTogether } from './keptTogether.ts';
import { slideLayout } from './slideLayout.ts';
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
  readonly entry: 'open' | 'closed';
  /** Whether a large drawing is readable in parts or seen as a whole. */
  readonly zoom: StageZoom;
}

/** One sentence, and what it is about as large as the screen allows. */
export function SlideView({ stop, stage, eyebrow, build, entry, zoom }: SlideViewProps) {
  const { slide, page, pages, table } = stop;
  const figure = figureAt(stop);
  const layout = entry === 'open' ? 'below' : slideLayout(slide, figure, stage);
  const share = layout === 'beside' ? (slide.stressed ?? '') : '';
  return (
    <article className={styles.slide} data-layout={layout} aria-label={slide.name}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>
          {eyebrow}
          {pages > 1 && ` · ${page + 1}\u00a0dari\u00a0${pages}`}
        </p>
        <h1 tabIndex={-1} data-length={lengthOf(slide.sentence)}>
          {keptTogether(slide.sentence)}
        </h1>
        {share !== '' && <p className={styles.share}>{share}</p>}
        {layout === 'beside' && <Source slide={slide} />}
      </div>
      <Suspense fallback={<Bare>Menyiapkan gambar …</Bare>}>
        {figure !== null && <FigureStage figure={figure} build={build} zoom={zoom} />}
      </Suspense>
      {slide.shows.kind === 'table' && table !== null && (
        <TableStage table={slide.shows.table} laid={table} rows={table.pages[page] ?? []} />
      )}
      {(slide.shows.kind === 'title' ||
        slide.shows.kind === 'points' ||
        slide.shows.kind === 'numbers' ||
        slide.shows.kind === 'photos') && <WordsStage shows={slide.shows} />}
      {slide.shows.kind === 'nothing' && (
        <Bare>Belum ada data. Tekan E untuk mengisinya di sini.</Bare>
      )}
      {layout === 'below' && <Source slide={slide} />}
    </article>
  );
}

function Source({ slide }: { readonly slide: Slide }) {
  return slide.source === '' ? null : <p className={styles.source}>{keptTogether(slide.source)}</p>;
}

/** A long sentence is set smaller, never below what the last row reads. */
function lengthOf(sentence: string): 'short' | 'middle' | 'long' | 'longest' {
  if (sentence.length <= 60) return 'short';
  if (sentence.length <= 120) return 'middle';
  return sentence.length <= 240 ? 'long' : 'longest';
}
