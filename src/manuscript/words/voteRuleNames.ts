import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** How a vote keeps causes, with N defined. */
export const voteRuleNames = {
  'half-causes': '½N + 1, dengan N = jumlah akar penyebab yang dipilih',
  'half-members': '½N + 1, dengan N = jumlah anggota yang memilih',
  own: 'Kesepakatan tim',
} as const satisfies Record<Risalah['vote']['rule'], string>;
