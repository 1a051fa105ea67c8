import type { Reason } from '#domain/risalah/schema/judging.ts';

/** How an answer to a remark begins. */
export const answerNames: Readonly<Record<Reason['kind'], string>> = {
  absent: 'Memang belum ada, karena …',
  right: 'Sudah benar, karena …',
};
