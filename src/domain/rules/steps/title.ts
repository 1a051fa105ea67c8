import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';
import { rootsOf } from '#domain/rules/ground/sharedWords.ts';

/** Theme and title: the theme gives the direction, the title the numbers, and neither the remedy. */
export const titleRules = {
  'theme-missing': gap(({ risalah: { title } }) =>
    isBlank(title.theme) ? [at('title/theme')] : [],
  ),
  'theme-with-numbers': check(({ risalah: { title } }) =>
    numbered.test(title.theme) ? [at('title/theme', '', { theme: title.theme })] : [],
  ),
  'remedy-in-theme': check(({ risalah: { title } }) => {
    const [, word] = remedy.exec(title.theme.trim()) ?? [];
    return word === undefined ? [] : [at('title/theme', '', { theme: title.theme, word })];
  }),
  'theme-against-direction': check(({ risalah: { title, target } }) => {
    const [, up, down] = aim.exec(title.theme.trim()) ?? [];
    const against = up === undefined ? 'up' : 'down';
    if (up === undefined && down === undefined) return [];
    const told = rootsOf(title.theme);
    const row = target.rows.find(({ indicator, direction }) => {
      const words = [
        ...rootsOf(indicator.replace(/\brata-rata\b|\bjumlah\b|\bpersentase\b/giu, ' ')),
      ];
      return direction === against && words.length > 1 && words.every((word) => told.has(word));
    });
    return row === undefined
      ? []
      : [at('title/theme', '', { theme: title.theme, indicator: row.indicator })];
  }),
  'title-without-numbers': check(({ risalah: { title }, begun }) =>
    begun.has('target') && !isBlank(title.title) && !/\d/.test(title.title)
      ? [at('title/title', '', { title: title.title })]
      : [],
  ),
  'theme-without-reason': gap(({ risalah: { title } }) =>
    isBlank(title.reason) ? [at('title/reason')] : [],
  ),
} as const satisfies Record<string, Rule>;

export type TitleRuleId = keyof typeof titleRules;

/** What a theme says it will do with what it names. */
const aim =
  /^(?:(meningkatkan|menaikkan|peningkatan)|(menurunkan|mengurangi|menekan|mempersingkat|penurunan|pengurangan))\b/iu;

const numbered =
  /\b(dari|menjadi|sebesar|hingga)\s+(rata-rata\s+)?(rp\.?\s*)?\d|\d\s*(%|persen\b)/i;

/**
 * Words by which a theme names what will be done instead of what will be better: at its beginning, or after "melalui"
 * and "dengan". Elsewhere they may be the office's own service: "waktu pembuatan kartu".
 */
const remedy =
  /(?:^|\b)(melalui|lewat|dengan (?:cara|menggunakan|menerapkan|membuat|membangun|memasang|menyediakan|penerapan|pembuatan|pengadaan|bantuan|aplikasi|sistem)|^(?:menggunakan|menerapkan|membuat|membangun|memasang|penerapan|pengadaan|pembuatan|pembangunan|pemasangan|sosialisasi|pelatihan))\b/i;
