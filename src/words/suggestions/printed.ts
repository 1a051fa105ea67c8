import type { Register } from '#domain/suggestions/schema/register.ts';
import { listedName } from '#domain/suggestions/reading/shown.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { amountText, periodText } from '#words/printed.ts';

/** What stands in the place of a name that is not told. */
const NAMELESS = 'Tanpa nama';
const THE_PUBLIC = 'Masyarakat';

/** Who suggested, as a list says it: whoever complained is never named, nor anybody who wants to be without a name. */
export function suggesterText(
  one: Pick<Suggestion, 'source' | 'anonymous' | 'suggester'>,
  register: Pick<Register, 'hidesNames'>,
): string {
  if (one.source === 'public') return THE_PUBLIC;
  const isHidden = one.anonymous || register.hidesNames;
  return isHidden ? NAMELESS : listedName(one, register).trim();
}

/** Names are shown on the sheet of one suggestion and on the screen. */
export const NAMED = { hidesNames: false };

/** "Contoh formulir di setiap meja tulis", or that it has no title yet. */
export function suggestionTitle({ title, source }: Pick<Suggestion, 'title' | 'source'>): string {
  if (!isBlank(title)) return title.trim();
  return source === 'public' ? 'Pengaduan belum berjudul' : 'Saran belum berjudul';
}

/** "Nomor 12, Map berwarna": tells a suggestion from others with the same title. */
export function numberedTitle(one: Pick<Suggestion, 'number' | 'title' | 'source'>): string {
  const number = one.number.trim();
  return joined([number === '' ? '' : `Nomor ${number}`, suggestionTitle(one)], ', ');
}

/** The kinds by their names, in the order of the register. */
export function kindsText({ kinds }: Pick<Suggestion, 'kinds'>, register: Register): string {
  return register.kinds
    .filter(({ id }) => kinds.includes(id))
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
}

export function rupiahText(amount: Suggestion['benefitAmount']): string {
  return typeof amount === 'number' ? formatRupiah(amount) : amountText(amount);
}

/** "Pelayanan, Dinas Contoh"; empty where neither is told. */
export function registerUnit({
  unit,
  institution,
}: Pick<Register, 'unit' | 'institution'>): string {
  return joined([unit.trim(), institution.trim()], ', ');
}

/** "Register saran Pelayanan"; what a register is called where it has to be named. */
export function registerTitle(register: Pick<Register, 'unit' | 'institution'>): string {
  const unit = register.unit.trim() || register.institution.trim();
  return unit === '' ? 'Register saran' : `Register saran ${unit}`;
}

export function registerPeriod({ periodFrom, periodTo }: Register): string {
  return periodText(periodFrom, periodTo);
}
