/** Height of one line of text as a share of its font size; every layout and renderer of a `Diagram` uses it. */
export const LINE_HEIGHT = 1.2;

/** Words are drawn in Arial, Times New Roman or what a computer has instead of them: none is so much wider. */
const SPARE = 1.08;

/**
 * The one measurer: width of a line of text in points, 8 % on the safe side.
 *
 * A table instead of a canvas, so that screen, worker and command line lay out alike. Letters with an accent are as wide
 * as without; what the table does not know (CJK, emoji) is one em wide, Arabic less.
 */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  const table = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  const thousandths = ONLY_KNOWN.test(text) ? plainWidth(text, table) : anyWidth(text, table);
  return (thousandths / 1000) * fontSize * SPARE;
}

/** Drawings measure the same words thousands of times: where every letter is in the table, it is a sum. */
function plainWidth(text: string, { plain }: Widths): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += plain[text.charCodeAt(at)] ?? 0;
  return sum;
}

function anyWidth(text: string, { byLetter }: Widths): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    sum += byLetter.get(letter) ?? unknownWidth(letter);
  }
  return sum;
}

function unknownWidth(letter: string): number {
  if (WITHOUT_WIDTH.test(letter)) return 0;
  return JOINED.test(letter) ? 700 : 1000;
}

/** Letters of Arabic run into each other: as wide as others, they would be broken within a word. */
const JOINED = /^\p{Script=Arabic}$/u;
/** Printable ASCII: most text, and nothing in it to take apart. */
const ONLY_KNOWN = /^[ -~]*$/;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** Advance widths in thousandths of an em, with the letters that have them. */
type WidthTable = readonly (readonly [number, string])[];

// Liberation Sans, whose advances are those of Arial.
const REGULAR: WidthTable = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '()-\u2011`r“”²³'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [549, '±÷≥≤≈√'],
  [556, '#$0123456789?L_abdeghnopqu–§'],
  [576, 'µ'],
  [584, '+<=>~×−'],
  [604, '○●'],
  [611, 'FTZ'],
  [618, 'Σ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [737, '©®'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [834, '½¼'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…→←'],
  [1015, '@'],
];
const BOLD: WidthTable = [
  [238, "'"],
  [278, ' ,./I\\ijl\u00a0‘’'],
  [280, '|'],
  [333, '!()-\u2011:;[]`ft²³'],
  [350, '•'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”'],
  [549, '±÷≥≤≈√'],
  [556, '#$0123456789J_aceksvxy–§'],
  [576, 'µ'],
  [584, '+<=>^~×−'],
  [600, 'Σ'],
  [604, '○●'],
  [611, '?FLTZbdghnopqu'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [737, '©®'],
  [778, 'GOQw'],
  [833, 'M'],
  [834, '½¼'],
  [889, '%m'],
  [944, 'W'],
  [975, '@'],
  [1000, '—…→←'],
];

interface Widths {
  readonly byLetter: ReadonlyMap<string, number>;
  /** Widths of printable ASCII by its code. */
  readonly plain: Uint16Array;
}

const REGULAR_WIDTHS = widthsOf(REGULAR);
const BOLD_WIDTHS = widthsOf(BOLD);

function widthsOf(table: WidthTable): Widths {
  const widths = byLetter(table);
  const plain = Uint16Array.from({ length: 127 }, (_, code) => {
    return widths.get(String.fromCharCode(code)) ?? 1000;
  });
  return { byLetter: widths, plain };
}

function byLetter(table: WidthTable): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, width]),
    ),
  );
}
