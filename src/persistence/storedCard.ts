/** What the home page shows of a risalah without reading it. */
export interface StoredCard {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly step: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  readonly mark: string;
  /** Id of the risalah itself, which it keeps from browser to browser; earlier editions named the card by it. */
  readonly risalah?: string;
  /** When the risalah was begun, by which copies of earlier editions are told; those wrote cards without it. */
  readonly createdAt?: string;
}
