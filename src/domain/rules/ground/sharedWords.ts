/** Words that join any two sentences and so prove no kinship. */
const joining = new Set(
  'adalah agar atau bagi belum dalam dapat dari dengan hingga karena lebih masih menjadi menurunkan meningkatkan oleh pada sampai sangat secara serta sudah tanpa telah tidak untuk yang'.split(
    ' ',
  ),
);

/** Words of four letters and more that carry meaning, and abbreviations such as KK, in small letters. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]{4,}|\b\p{Lu}{2,3}\b/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !joining.has(word)));
}

/**
 * Whether two texts have a word of meaning in common, be it in another form: "kelengkapan" and "lengkap". Texts without
 * any such word are taken for kin.
 */
export function sharesWord(one: string, other: string): boolean {
  const left = rootsOf(one);
  const right = rootsOf(other);
  if (left.size === 0 || right.size === 0) return true;
  return [...left].some((word) => right.has(word));
}

/** How much of the shorter of two texts stands in the other, by words of meaning: 0 to 1; 0 where one has none. */
export function kinship(one: string, other: string): number {
  const [left, right] = [rootsOf(one), rootsOf(other)];
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0 : [...left].filter((word) => right.has(word)).length / least;
}

/** Words of meaning without their beginnings and endings. */
export function rootsOf(text: string): ReadonlySet<string> {
  return new Set([...contentWords(text)].map(rootOf));
}

const ending = /(?<=.{4})(nya|kan|an|i)$/;
const beginning =
  /^(memper|diper|meng|meny|peng|peny|mem|men|pem|pen|per|ber|ter|di|me|pe)(?=.{4})/;
/** Only with "-an" behind it is "ke-" no part of the word: "kelengkapan", but "kembali". */
const beginningOfNoun = /^ke(?=.{4})/;

/** Roughly the root of a word. "meng-" and its kin swallow k, t, s or p, so a root loses these. */
function rootOf(word: string): string {
  const stem = word.replace(ending, '');
  const bare = stem === word ? word : stem.replace(beginningOfNoun, '');
  return bare.replace(beginning, '').replace(/^[ktsp](?=.{3})/, '');
}
