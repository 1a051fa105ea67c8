import type { Unreadable } from '#domain/risalah/unreadable.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { formatDate } from '#language/formatDate.ts';
import { joined } from '#language/joined.ts';
import { suggestionLabels } from './labels.ts';

type Received =
  | 'cancelled'
  | {
      readonly ok: true;
      readonly became: 'new' | 'merged' | 'same';
      readonly missingPhotos: number;
    }
  | { readonly ok: false; readonly error: Unreadable | 'full' | 'busy' };

/** What became of a file of suggestions. */
export async function receivedText(name: string, received: Received): Promise<string> {
  if (received === 'cancelled') return '';
  if (received.ok) {
    const photos =
      received.missingPhotos > 0 ? ` ${received.missingPhotos} foto tidak ikut terbawa.` : '';
    return `${name}: ${becameTexts[received.became]}${photos}`;
  }
  const { error } = received;
  if (error === 'busy')
    return `${name}: register ini sedang ditulis di tab lain. Tutup dahulu tab itu.`;
  if (error === 'full') return `${name}: ruang simpan peramban penuh. Tidak ada yang diubah.`;
  const { unreadableText } = await import('#words/unreadable.ts');
  return `${name}: ${unreadableText(error)}`;
}

const becameTexts = {
  new: 'menjadi register tersendiri.',
  merged: 'sudah digabungkan. Urungkan mengembalikannya.',
  same: 'isinya sama dengan yang sudah ada di sini; tidak ada yang berubah.',
};

/** What a file changes without being asked: "Berkas ini membawa 1 saran baru dan mengubah 2 saran."; empty for nothing. */
export function broughtText(added: number, changed: number): string {
  const brings = added > 0 ? `membawa ${added} saran baru` : '';
  const changes = changed > 0 ? `mengubah ${changed} saran` : '';
  return brings === '' && changes === '' ? '' : `Berkas ini ${joined([brings, changes], ' dan ')}.`;
}

interface Asked {
  readonly section: string;
  readonly field: string;
}

/**
 * What a question of a merge is about: "Nomor 12, Map berwarna: Penyebab".
 *
 * @param title of the suggestion that it stands in; empty for a setting
 */
export function questionName({ section, field }: Asked, title: string): string {
  const key = field.split('.')[0] ?? '';
  const label = (suggestionLabels as Partial<Record<string, string>>)[key];
  if (section !== 'suggestions') return label ?? 'Pengaturan register';
  return joined([title, label ?? (title === '' ? 'Saran' : '')], ': ');
}

/** What one of two copies says, as far as it can be said on a line. */
export function answerWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(kosong)';
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (Array.isArray(value)) return value.length === 0 ? '(kosong)' : `${value.length} isian`;
  if (typeof value === 'object' && 'typed' in value) return String(value.typed);
  return titleIn(value);
}

function titleIn(value: unknown): string {
  const { title } = value as Partial<Pick<Suggestion, 'title'>>;
  return typeof title === 'string' && title !== '' ? title : '(isian lain)';
}
