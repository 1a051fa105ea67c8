import type { Format } from '#domain/method/format.ts';
import { formatSchema } from '#domain/method/format.ts';
import type { NotTaken } from '#domain/method/takenPaper.ts';
import { element, attribute } from './xml.ts';
import { twipsIn } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** The sheet that a section of an office's document is printed on. Lengths in twips. */
interface Sheet {
  readonly changes: Partial<Pick<Format, 'paper' | 'margins'>>;
  readonly headAt: number;
  readonly footAt: number;
  readonly textWidth: number;
}

const sheets = { A4: [11_906, 16_838], F4: [12_189, 18_709] } as const;
/** Printers, drivers and countries differ by a few millimetres in what they call folio. */
const NEAR = 240;
const USUAL_DISTANCE = 708;

export function readSheet(section: XmlElement | undefined, note: (one: NotTaken) => void): Sheet {
  const size = element(section, 'w:pgSz');
  const margins = element(section, 'w:pgMar');
  const [one, other] = [twipsIn(size, 'w:w') ?? 0, twipsIn(size, 'w:h') ?? 0];
  const [width, height] = [Math.min(one, other), Math.max(one, other)];
  const paper = (['A4', 'F4'] as const).find(
    (name) =>
      Math.abs(sheets[name][0] - width) <= NEAR && Math.abs(sheets[name][1] - height) <= NEAR,
  );
  if (size !== undefined && paper === undefined) {
    note({ kind: 'paper-size', width: centimetres(width), height: centimetres(height) });
  }
  const side = (name: string) => Math.abs(twipsIn(margins, name) ?? 0);
  const read = {
    left: centimetres(side('w:left') + (twipsIn(margins, 'w:gutter') ?? 0)),
    top: centimetres(side('w:top')),
    right: centimetres(side('w:right')),
    bottom: centimetres(side('w:bottom')),
  };
  const { shape } = formatSchema.shape.margins;
  const fitting = {
    left: between(read.left, shape.left),
    top: between(read.top, shape.top),
    right: between(read.right, shape.right),
    bottom: between(read.bottom, shape.bottom),
  };
  const isAltered = (['left', 'top', 'right', 'bottom'] as const).some(
    (name) => fitting[name] !== read[name],
  );
  if (margins !== undefined && isAltered) note({ kind: 'margins' });
  const turned = attribute(size, 'w:orient') === 'landscape';
  const across = (turned ? height : width) || sheets.A4[0];
  const textWidth = across - side('w:left') - side('w:right');
  return {
    changes: { ...(paper && { paper }), ...(margins && { margins: fitting }) },
    headAt: distance(margins, 'w:header'),
    footAt: distance(margins, 'w:footer'),
    textWidth: Math.min(40_000, Math.max(1000, textWidth)),
  };
}

interface Bounds {
  readonly minValue: number | null;
  readonly maxValue: number | null;
}

function between(value: number, { minValue, maxValue }: Bounds): number {
  return Math.min(maxValue ?? value, Math.max(minValue ?? value, value));
}

function distance(margins: XmlElement | undefined, name: string): number {
  return Math.min(5000, Math.max(0, twipsIn(margins, name) ?? USUAL_DISTANCE));
}

/** To a tenth of a millimetre, as people type them. */
function centimetres(twips: number): number {
  return Math.round((twips / 1440) * 254) / 100;
}
