import { Suspense, useContext } from 'react';
import type { ReactElement } from 'react';
import { builtFigure } from '#figures/builtFigure.ts';
import type { Figure } from '#figures/figure.ts';
import { tooManyMarks } from '#figures/tooManyMarks.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { part } from '#ui/kit/loading/part.ts';
import { DataTableView } from './DataTableView.tsx';
import { DiagramView } from './diagram/DiagramView.tsx';
import type { FigureTheme } from './look/figureLook.ts';
import { FigureThemeContext } from './look/FigureThemeContext.ts';
import styles from './FigureView.module.css';

/** recharts is as heavy as all the rest of a page: it comes only with the first chart. */
const AnyChartView = part(async () => (await import('./AnyChartView.tsx')).AnyChartView);

interface FigureViewProps {
  readonly figure: Figure;
  /** How a drawing that is wider than its place is shown; default `shrink`. */
  readonly fit?: 'shrink' | 'scroll';
  /** Default: that of the context. */
  readonly theme?: FigureTheme;
  /** Height of a chart in pixels; by default it follows from the width. */
  readonly height?: number;
  /** Shows only so many bars, points or bones, on axes that stay as they are; default all. */
  readonly build?: number;
  /** Opens what an area of a drawing stands for. */
  readonly onOpen?: ((to: string) => void) | undefined;
}

/** A figure as the screen shows it, with the numbers of a chart one key away. */
export function FigureView(props: FigureViewProps): ReactElement {
  const { figure, fit = 'shrink', height, build = Infinity, onOpen } = props;
  const inherited = useContext(FigureThemeContext);
  const theme = props.theme ?? inherited;
  const tooMany = tooManyMarks(figure);
  if (tooMany !== null) return <Crowded count={tooMany} />;
  const shown = builtFigure(figure, build);
  return (
    <FigureThemeContext value={theme}>
      {shown.kind === 'diagram' ? (
        <DiagramView diagram={shown} fit={fit} onOpen={onOpen} />
      ) : (
        <div className={styles.figure}>
          <Suspense
            fallback={
              <p className={styles.waiting} data-waiting="">
                Menyiapkan grafik …
              </p>
            }
          >
            <AnyChartView chart={shown} whole={figure} height={height ?? null} build={build} />
          </Suspense>
          {theme === 'screen' && <DataTableView figure={figure} />}
        </div>
      )}
    </FigureThemeContext>
  );
}

/** In place of a drawing of so many values that drawing them would hold up the page and nobody could read it. */
function Crowded({ count }: { readonly count: number }): ReactElement {
  return (
    <p className={styles.waiting}>
      Gambar ini memuat {formatNumber(count)} nilai, terlalu banyak untuk digambar di layar. Semua
      nilainya tetap tersimpan; ringkaslah datanya, misalnya per bulan, agar gambarnya terbaca.
    </p>
  );
}
