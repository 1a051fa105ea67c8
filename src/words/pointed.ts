import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** What a pointer's record says, or nothing where the record is gone. */
export function problemText(risalah: Risalah, id: string): string {
  const found = risalah.inventory.problems.find((problem) => problem.id === id);
  return found?.problem.trim() ?? '';
}

export function causeText(risalah: Pick<Risalah, 'cause-effect'>, id: string): string {
  const found = risalah['cause-effect'].causes.find((cause) => cause.id === id);
  return found?.text.trim() ?? '';
}

export function measureText(risalah: Risalah, id: string): string {
  const found = risalah['action-plan'].rows.find((measure) => measure.id === id);
  return found?.what.trim() ?? '';
}

export function memberName(risalah: Risalah, id: string): string {
  const found = risalah.members.rows.find((member) => member.id === id);
  return found?.name.trim() ?? '';
}
