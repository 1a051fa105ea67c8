import { isUnread } from './isUnread.ts';

/** Whether anything inside an answer, however deep, was kept as typed because nobody could read it. */
export function holdsUnread(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return isUnread(answer) || Object.values(answer).some(holdsUnread);
}
