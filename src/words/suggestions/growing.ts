import type { ProposedTheme } from '#domain/suggestions/growing/themes.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** A theme to begin with, without numbers: "Perbaikan waktu di Loket Pendaftaran". */
export function proposedThemeText({ name, unit }: Pick<ProposedTheme, 'name' | 'unit'>): string {
  const what = name.trim() === '' ? 'pelayanan' : withinSentence(name.trim());
  return unit === '' ? `Perbaikan ${what}` : `Perbaikan ${what} di ${unit}`;
}

/** Why it is proposed: "4 saran berjenis Waktu belum selesai." */
export function themeOfferText({ name, suggestions }: ProposedTheme): string {
  const kind = name.trim() === '' ? 'sejenis' : `berjenis ${name.trim()}`;
  return `${suggestions.length} saran ${kind} belum selesai.`;
}

/** Where a row of a risalah was taken from; nobody is named. */
export function suggestionSource(
  { number, day }: Pick<Suggestion, 'number' | 'day'>,
  { unit }: Pick<Register, 'unit'>,
): string {
  const year = typeof day === 'string' ? day.slice(0, 4) : '';
  const register = ['Register saran', unit.trim(), year].filter((part) => part !== '').join(' ');
  return number.trim() === '' ? register : `${register}, nomor ${number.trim()}`;
}
