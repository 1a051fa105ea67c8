/** A number as Indonesians write it, with at most one decimal: 1.600 and 24,5. */
export function numberWords(value: number): string {
  const [whole = '', tenth = '0'] = value.toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return tenth === '0' ? grouped : `${grouped},${tenth}`;
}

/** A share as Indonesians write it: 17,2%. */
export function percentWords(part: number, whole: number): string {
  return `${numberWords((part / whole) * 100)}%`;
}
