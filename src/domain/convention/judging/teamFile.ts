import type { Judged } from '#domain/convention/schema/judgeSheets.ts';

/** What tells whose risalah a file holds. */
export interface TeamFileFacts {
  readonly risalah: string;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
}

/**
 * The team whose risalah a file is.
 *
 * Its id tells, unless another team bears the name in it: whole classes begin from copies of one file. A name alone is a
 * guess, to be asked about.
 */
export function teamOfFile(
  judged: readonly Judged[],
  { risalah, name, unit }: TeamFileFacts,
): { readonly team: Judged | null; readonly isSure: boolean } {
  const byId = judged.filter((team) => risalah !== '' && team.risalah === risalah);
  const byName = judged.filter((team) => bareName(team.name) === bareName(name) && name !== '');
  const [own] = byId;
  const isContradicted = byName.length > 0 && !byName.some((team) => team === own);
  if (own !== undefined && byId.length === 1 && !isContradicted) return { team: own, isSure: true };
  const both = byId.filter((team) => byName.includes(team));
  if (both.length === 1) return { team: both[0] ?? null, isSure: true };
  const guess =
    byName.find((team) => bareName(team.unit) === bareName(unit)) ?? byName[0] ?? own ?? null;
  return { team: guess, isSure: false };
}

/** A name as it is compared: small letters, without what a circle is. */
function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(kbk|gkm|qcc|tim|kelompok budaya kerja|gugus kendali mutu) (?=.)/u, '');
}
