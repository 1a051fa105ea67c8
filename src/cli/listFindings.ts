import type { Risalah } from '#domain/risalah/risalah.ts';

export function listFindings(_risalah: Risalah): unknown {
  return [];
}
