const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A small whole number as a chapter bears it: 4 is "IV". */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, numeral] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}
