import { render } from '@testing-library/react';
import type { Figure } from '#figures/figure.ts';
import { AnyChartView } from '#ui/figures/AnyChartView.tsx';
import { DiagramView } from '#ui/figures/diagram/DiagramView.tsx';

/** A figure as a file that a browser shows, with numbers short enough to be compared by a person. */
export function svgOf(figure: Figure): string {
  const { container, unmount } = render(
    figure.kind === 'diagram' ? (
      <DiagramView diagram={figure} />
    ) : (
      <AnyChartView chart={figure} height={null} build={Infinity} />
    ),
  );
  const drawn = container.querySelector('svg');
  if (drawn === null) throw new Error(`Nothing was drawn of ${figure.title}.`);
  const svg = new XMLSerializer().serializeToString(drawn);
  unmount();
  return withPlainIds(svg)
    .replace('<svg ', '<svg font-family="Arial" ')
    .replace(/ (class|style)="[^"]*"/gu, '')
    .replace(/\d+\.\d{3,}/gu, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/></gu, '>\n<');
}

/** Names that React makes up change with the order of the tests; here they are counted within the picture. */
function withPlainIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id);
  return ids.reduce((text, id, at) => text.replaceAll(id, `id${at + 1}`), svg);
}
