import { BuilderElement, XmlComponent } from 'docx';
import { palette } from '#office/palette.ts';
import { partOf, treeOf } from './chartTree.ts';

/**
 * Bars and slices that are told apart by a pattern, where four shades of grey are not enough. docx fills a chart with
 * plain colours only, so each pattern is asked for by a colour that nothing else is drawn in, and put in its place once the
 * chart stands.
 */
export const patterns = {
  upward: 'F00001',
  level: 'F00002',
  downward: 'F00003',
  grid: 'F00004',
  dots: 'F00005',
} as const;

const presets: ReadonlyMap<string, string> = new Map([
  [patterns.upward, 'wdUpDiag'],
  [patterns.level, 'narHorz'],
  [patterns.downward, 'ltDnDiag'],
  [patterns.grid, 'smGrid'],
  [patterns.dots, 'pct20'],
]);

/** The darkest that words over a fill meet: of a pattern its lines. */
export function inkOf(fill: string): string {
  return presets.has(fill) ? palette.slate : fill;
}

/** The same chart, its fills in place; one that asks for none is not looked through. */
export function withPatterns<Chart extends XmlComponent>(
  chart: Chart,
  fills: readonly string[],
): Chart {
  if (fills.some((fill) => presets.has(fill))) paint(chart);
  return chart;
}

/** Goes through an element and through the part of the package that it refers to. */
function paint(element: XmlComponent): void {
  const { root } = treeOf(element);
  for (const [at, child] of root.entries()) {
    if (!(child instanceof XmlComponent)) continue;
    const preset = presets.get(colourOf(child));
    if (preset === undefined) paint(child);
    else root.splice(at, 1, patternFill(preset), ...outlined(root.splice(at + 1)));
  }
  const content = partOf(element);
  if (content !== null) paint(content);
}

/** A pattern on white has no edge of its own: what was drawn without an outline is given one. */
function outlined(beside: readonly unknown[]): readonly unknown[] {
  return beside.map((element) => {
    if (!(element instanceof XmlComponent)) return element;
    const { rootKey, root } = treeOf(element);
    const isBare = root.some(
      (child) => child instanceof XmlComponent && treeOf(child).rootKey === 'a:noFill',
    );
    return rootKey === 'a:ln' && isBare ? outline() : element;
  });
}

function outline(): XmlComponent {
  return new BuilderElement({
    name: 'a:ln',
    attributes: { width: { key: 'w', value: HAIR } },
    children: [new BuilderElement({ name: 'a:solidFill', children: [colour(palette.slate)] })],
  });
}

/** Half a point, in the unit of drawings. */
const HAIR = 6350;

/** The colour of a plain fill; empty for any other element. */
function colourOf(element: XmlComponent): string {
  const fill = treeOf(element);
  const [inner] = fill.root;
  if (fill.rootKey !== 'a:solidFill' || !(inner instanceof XmlComponent)) return '';
  const [attributes] = treeOf(inner).root;
  const held = attributes as { readonly root?: { readonly value?: { readonly value?: unknown } } };
  const value = held.root?.value?.value;
  return typeof value === 'string' ? value : '';
}

function patternFill(preset: string): XmlComponent {
  return new BuilderElement({
    name: 'a:pattFill',
    attributes: { preset: { key: 'prst', value: preset } },
    children: [inked('a:fgClr', palette.slate), inked('a:bgClr', palette.paper)],
  });
}

function inked(name: string, ink: string): XmlComponent {
  return new BuilderElement({ name, children: [colour(ink)] });
}

function colour(value: string): XmlComponent {
  return new BuilderElement({ name: 'a:srgbClr', attributes: { value: { key: 'val', value } } });
}
