import { UNLOADED } from '#words/failures.ts';

type Outcome =
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly cause: string };

/** What became of a paper that was asked for. */
export function paperOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'done':
      return `${outcome.fileName} ada di folder unduhan.`;
    case 'cancelled':
      return '';
    case 'failed':
      return outcome.cause === 'unloaded'
        ? UNLOADED
        : 'Berkas tidak dapat dibuat. Coba sekali lagi; isian Anda tetap tersimpan.';
    default:
      return outcome satisfies never;
  }
}
