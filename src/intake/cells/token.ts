/** What a single cell can be, before its column says which of it is meant. */
export type Token =
  | { readonly kind: 'blank' }
  /** "-": nothing counted, or nothing measured. */
  | { readonly kind: 'dash' }
  /** "n/a": nobody knows. */
  | { readonly kind: 'gap' }
  | NumberToken
  /** "15 dari 48". */
  | { readonly kind: 'pair'; readonly count: NumberToken; readonly size: NumberToken }
  | ClockToken
  /** A day by either order of its numbers; ISO, `null` where there is no such day. */
  | {
      readonly kind: 'day';
      readonly dayFirst: string | null;
      readonly monthFirst: string | null;
    }
  /** ISO month. */
  | { readonly kind: 'month'; readonly iso: string }
  /** "#DIV/0!", or a formula without a value. */
  | { readonly kind: 'fault' }
  /** "8.05–9.15" has a `clock` for a column of times. */
  | { readonly kind: 'word'; readonly clock?: ClockToken | undefined };

export interface NumberToken {
  readonly kind: 'number';
  /** What it says in either notation; `null` where it is not well formed in that one. */
  readonly indonesian: number | null;
  readonly american: number | null;
  /** The notation in which it is written without decimals; `both` for digits alone, `null` where it has decimals. */
  readonly whole: 'indonesian' | 'american' | 'both' | null;
  /** Rupiah. */
  readonly money: boolean;
  readonly percent: boolean;
  /** Its share stands behind it: "24 (64,9%)". */
  readonly isShared?: boolean | undefined;
  /** A percentage in brackets: less than nothing among others that have none. */
  readonly isEnclosed?: boolean | undefined;
  /** Lower case: "orang", "menit"; empty for none. */
  readonly unit: string;
  /** Digits that name something rather than count it: with a leading zero, or too many to be counted. */
  readonly code: boolean;
  /** What it says where its column holds times: "8.05" is five past eight, or a decimal. */
  readonly clock?: ClockToken | undefined;
}

export interface ClockToken {
  readonly kind: 'clock';
  readonly seconds: number;
  /** What two numbers would say as minutes and seconds; `null` where only hours and minutes can be meant. */
  readonly asMinutes: number | null;
  /** Of what goes from one hour to another, the hour on which it begins, in seconds; its length is in `seconds`. */
  readonly from?: number | undefined;
  /** Whether nothing else can be meant: written with a colon, a leading zero, "pukul" or "WIB". */
  readonly isSure?: boolean | undefined;
}

/** What a token is in a column of times. */
export function inTimes(token: Token): Token {
  return token.kind === 'number' || token.kind === 'word' ? (token.clock ?? token) : token;
}

/** Whether a token stands where a number is wanted. */
export function isNumeric({ kind }: Token): boolean {
  return kind === 'number' || kind === 'pair' || kind === 'clock' || kind === 'fault';
}
