import { createRoot } from 'react-dom/client';
import type { Photo } from '#document/setting/typesetting.ts';
import type { Figure } from '#figures/figure.ts';
import { composing } from '#manuscript/compose.ts';
import type { Context } from '#manuscript/context.ts';
import { textRoom } from '#manuscript/measure/paper.ts';
import type { FigureBlock, Manuscript, Part } from '#manuscript/manuscript.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { AnyChartView } from '#ui/figures/AnyChartView.tsx';
import { pngFile } from '#ui/figures/pngFile.ts';
import { svgFile } from '#ui/figures/svgFile.ts';
import { inSlices } from '#browser/inSlices.ts';
import type { ExportRequest } from '#ui/services/press.ts';

type ChartFigure = Exclude<Figure, { kind: 'diagram' }>;

/** Height of a chart for each unit of its width, as Word's own charts have it. */
const SHAPE = 0.58;

/**
 * Every chart of the report as a picture, by the anchor of its block: one at a time, as wide as it is printed, so that
 * the page goes on answering. Ends early, with what is painted so far, when the signal asks to stop.
 */
export async function paintCharts(
  { risalah, untilStep, format, signal }: ExportRequest,
  onProgress: (share: number) => void,
): Promise<ReadonlyMap<string, Photo>> {
  const method = methodById(risalah.method);
  const options = { untilStep, format };
  const charts = chartsIn(await composed({ risalah, method, guidance, findingTexts, options }));
  const pictures = new Map<string, Photo>();
  const studio = openStudio(format.font);
  try {
    for (const { block, chart, orientation } of charts) {
      if (signal.aborted) break;
      const width = textRoom(format, orientation);
      pictures.set(block.anchor, await studio.paint(chart, width));
      onProgress(pictures.size / charts.length);
    }
  } finally {
    studio.close();
  }
  return pictures;
}

interface PlacedChart {
  readonly block: FigureBlock;
  readonly chart: ChartFigure;
  readonly orientation: Part['orientation'];
}

function chartsIn({ parts }: Manuscript): readonly PlacedChart[] {
  return parts.flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'figure' || block.figure.kind === 'diagram') return [];
      return [{ block, chart: block.figure, orientation }];
    }),
  );
}

function composed(context: Context): Promise<Manuscript> {
  return new Promise((resolve) => {
    inSlices(composing(context), { after: 0, onDone: resolve });
  });
}

interface Studio {
  readonly paint: (chart: ChartFigure, width: number) => Promise<Photo>;
  readonly close: () => void;
}

/** A place off the screen where charts are drawn in the report's typeface. */
function openStudio(font: string): Studio {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  Object.assign(place.style, {
    position: 'fixed',
    top: '0',
    left: '-10000px',
    fontFamily: `'${font}', serif`,
  });
  document.body.append(place);
  const root = createRoot(place);
  let count = 0;

  async function paint(chart: ChartFigure, width: number): Promise<Photo> {
    place.style.width = `${width}px`;
    const height = Math.round(width * SHAPE);
    count += 1;
    // Another key draws each chart afresh: nothing of the last one stays.
    root.render(<AnyChartView key={count} chart={chart} height={height} build={Infinity} />);
    const drawing = await svgFile(await drawn(place));
    const blob = await pngFile(drawing);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { bytes, width: drawing.width, height: drawing.height, type: 'png' };
  }

  return {
    paint,
    close: () => {
      root.unmount();
      place.remove();
    },
  };
}

/** The drawing, once it has stopped changing. A hidden tab gets no frames, so the clock is asked. */
async function drawn(place: HTMLElement): Promise<SVGSVGElement> {
  const TICK = 40;
  const TRIES = 75;
  let last = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
    const svg = place.querySelector('svg');
    const now = svg?.outerHTML ?? '';
    if (svg && now !== '' && now === last) return svg;
    last = now;
  }
  throw new Error('A chart cannot be painted.');
}
