import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Approval = Risalah['approvals']['rows'][number];

/** What an approver decided. */
export const approvalStatusNames = {
  '': '',
  approved: 'Disetujui',
  revise: 'Perlu diperbaiki',
} as const satisfies Record<Approval['status'], string>;

/** Which approval sheet a signature stands on. */
export const approvalStageNames = {
  plan: 'Pengesahan rencana',
  final: 'Pengesahan akhir',
} as const satisfies Record<Approval['stage'], string>;
