/** Words that join any two sentences and so prove no kinship. */
const joining = new Set(
  'adalah agar atau bagi belum dalam dapat dari dengan hingga karena lebih masih menjadi menurunkan meningkatkan oleh pada sampai sangat secara serta sudah tanpa telah tidak untuk yang'.split(
    ' ',
  ),
);

/** Words of four letters and more that carry meaning, in small letters. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !joining.has(word)));
}

/** Whether two texts have a word of meaning in common; texts without any such word are taken for kin. */
export function sharesWord(one: string, other: string): boolean {
  const left = contentWords(one);
  const right = contentWords(other);
  if (left.size === 0 || right.size === 0) return true;
  return [...left].some((word) => right.has(word));
}
