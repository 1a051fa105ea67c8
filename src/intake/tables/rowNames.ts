import { tidyText } from '#language/tidyText.ts';

/** A row of the record that can be pointed at, and what people call it. */
export interface NamedRow {
  readonly id: string;
  readonly names: readonly string[];
  /** Names of a person are written with titles, or in part. */
  readonly isPerson?: boolean | undefined;
}

/**
 * The one row that a text names; `null` where none is called so, or several could be meant.
 *
 * Names are the same without capitals, punctuation and the number before them. A person is also found without titles, and
 * by part of the name where only one of them bears it. A name that is merely alike finds nobody: a wrong pointer is worse
 * than none.
 */
export function rowNamed(rows: readonly NamedRow[], text: string): string | null {
  for (const fits of [isSame, isUntitled, isPart]) {
    const found = rows.filter(({ names, isPerson = false }) => {
      const key = keyOf(text, isPerson);
      return key !== '' && names.some((name) => fits(keyOf(name, isPerson), key, isPerson));
    });
    const ids = new Set(found.map(({ id }) => id));
    if (ids.size > 1) return null;
    const [only] = ids;
    if (only !== undefined) return only;
  }
  return null;
}

type Fits = (name: string, key: string, isPerson: boolean) => boolean;

const isSame: Fits = (name, key) => name === key;

const isUntitled: Fits = (name, key, isPerson) => isPerson && untitled(name) === untitled(key);

/** "Siti" among members is Siti Aminah; the longer name in the cell could be another's. */
const isPart: Fits = (name, key, isPerson) => {
  const own = untitled(name).split(' ');
  const words = untitled(key).split(' ');
  if (!isPerson || words.length >= own.length) return false;
  if (words.every((word) => word.length < 3)) return false;
  let from = 0;
  return words.every((word) => {
    const at = own.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
};

const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z])[.)]\s*|[-–—•·▪*]\s*)/;
/** The letter before a person's name is part of it. */
const COUNTED = /^(?:\(?\d{1,2}[.)]\s*|[-–—•·▪*]\s*)/;

/** "1. Berkas kurang" and "BERKAS KURANG." are one; what stands in parentheses tells apart. */
function keyOf(text: string, isPerson: boolean): string {
  return tidyText(text)
    .toLowerCase()
    .replace(isPerson ? COUNTED : NUMBERED, '')
    .replace(/["“”'‘’«»]/g, '')
    .replace(/[,;:!?/\\()[\]–—-]+/g, ' ')
    .replace(/\.(?=\s|$)/g, '. ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

const FORM_OF_ADDRESS =
  /^(?:bp|bpk|bapak|pak|ibu|bu|sdr|sdri|saudara|saudari|kang|mas|mbak|drg?|dra?|drs|hj?|prof|ir|apt|ns|kh|ust|ustadz)$/;
const DEGREE =
  /^(?:(?:[a-z]{1,5}\.)+ ?[a-z]{0,6}\.?|s\.?(?:e|h|t|kom|km|kep|farm|gz|pd|si|sos|ip|ap|st|tp|ak|psi|ag)|amd|amk|ners|mm|mkm|mph|mkes|msi|skm|skep|sst|strkeb|amdkeb|amkeb|spd)$/;

/** A name without "dr.", "Hj.", "Bu" before it and degrees behind it. */
function untitled(key: string): string {
  const words = key.split(' ');
  let [from, to] = [0, words.length];
  while (from < to - 1 && FORM_OF_ADDRESS.test(bare(words[from] ?? ''))) from += 1;
  while (to > from + 1 && isDegree(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).map(bare).join(' ');
}

/** Whether a word is a degree behind a name: "S.K.M."; a single letter is an initial. */
export function isDegree(word: string): boolean {
  return bare(word).length > 1 && DEGREE.test(word.toLowerCase());
}

function bare(word: string): string {
  return word.replace(/\.+$/, '');
}
