import { isBlank } from '#language/isBlank.ts';
import type { Part, Signatures } from '#manuscript/manuscript.ts';
import { words } from './words.ts';

/** Where the running number stands in the number of a certificate. */
const RUNNING = '{nomor}';

interface Certificate {
  readonly id: string;
  /** Who hands it out; may be empty. */
  readonly organiser: string;
  /** "PIAGAM KEHADIRAN". */
  readonly heading: string;
  /** "800/{nomor}/2026", and where this one stands among all of them, from 0; an empty one leaves out the line. */
  readonly number: string;
  readonly at: number;
  readonly name: string;
  /** Lines below the name. */
  readonly below: readonly string[];
  /** "peserta", in a line of its own. */
  readonly as: string;
  /** As a title, for a prize. */
  readonly isPrize?: boolean;
  /** In what, when and where. */
  readonly held: string;
  readonly signatures: Signatures;
}

/** A certificate on a sheet of its own. */
export function certificatePart(one: Certificate): Part {
  const { organiser, name, below, as, isPrize = false, held, signatures } = one;
  return {
    id: one.id,
    orientation: 'landscape',
    numbering: 'none',
    isCentred: true,
    blocks: [
      ...(isBlank(organiser) ? [] : [words(organiser.trim().toUpperCase(), 'centred', true)]),
      words(one.heading, 'title'),
      ...numberOf(one),
      words('diberikan kepada', 'centred'),
      words(name.trim(), 'title'),
      ...below.filter((text) => !isBlank(text)).map((text) => words(text.trim(), 'centred')),
      words(isPrize ? 'sebagai' : `sebagai ${as}`, 'centred'),
      ...(isPrize ? [words(as, 'title')] : []),
      words(held, 'centred'),
      signatures,
    ],
  };
}

/** "Nomor: 800/007/2026"; a number without a place for the running one gets it behind. */
function numberOf({ number, at }: Certificate) {
  if (isBlank(number)) return [];
  const running = String(at + 1).padStart(3, '0');
  const text = number.includes(RUNNING)
    ? number.trim().replaceAll(RUNNING, running)
    : `${number.trim()}/${running}`;
  return [words(`Nomor: ${text}`, 'centred')];
}
